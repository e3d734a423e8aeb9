package ma.ittifaq.archive.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import ma.ittifaq.platform.Vault;

/** A piece of a package, sealed at rest: a package is written and read without ever being in memory as a whole. */
@Entity
@Table(name = "transfer_chunk")
@IdClass(TransferChunk.Key.class)
class TransferChunk {
    record Key(UUID parcel, int sequence) {}

    @Id
    @Column(name = "package_id")
    private UUID parcel;

    @Id
    private int sequence;

    private byte[] content;

    protected TransferChunk() {}

    TransferChunk(UUID parcel, int sequence, byte[] plain) {
        this.parcel = parcel;
        this.sequence = sequence;
        this.content = Vault.opened().seal(plain);
    }

    byte[] plain() {
        return Vault.opened().unseal(content);
    }
}
