package ma.ittifaq.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a draft is made of: a text at its place, with the version of its last change. */
@MappedSuperclass
abstract class Entry {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "clause_set_id")
    private UUID edition;

    private int position;

    private String code;

    protected Entry() {}

    Entry(UUID edition, int position) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.position = position;
    }

    final String code() {
        return code;
    }

    final void name(String newCode) {
        code = newCode;
    }

    final long version() {
        return version;
    }

    final int position() {
        return position;
    }

    final void place(int newPosition) {
        position = newPosition;
    }
}
