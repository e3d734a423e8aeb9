package ma.ittifaq.regulation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A clause of one edition, at its place. */
@Entity
@Table(name = "clause_entry")
class ClauseEntry extends Entry {

    @Enumerated(EnumType.STRING)
    private Part part;

    private boolean mandatory;

    @Enumerated(EnumType.STRING)
    private Applies applies;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    private Bilingual title;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "purpose_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "purpose_fr"))
    private Bilingual purpose;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "text_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "text_fr"))
    private Bilingual text;

    @Column(name = "rests_on")
    private String restsOn;

    protected ClauseEntry() {}

    ClauseEntry(UUID edition, int position, ClauseText written) {
        super(edition, position);
        rewrite(written);
    }

    final void rewrite(ClauseText written) {
        name(written.code());
        part = written.part();
        mandatory = written.mandatory();
        applies = written.applies();
        title = written.title();
        purpose = written.purpose();
        text = written.text();
        restsOn = String.join(",", written.restsOn());
    }

    ClauseText written() {
        List<String> keys =
                Stream.of(restsOn.split(",")).filter(key -> !key.isEmpty()).toList();
        return new ClauseText(code(), part, mandatory, applies, title, purpose, text, keys);
    }
}
