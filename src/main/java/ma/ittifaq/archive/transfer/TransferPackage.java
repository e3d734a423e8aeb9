package ma.ittifaq.archive.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One bag of a transfer. What it is, stays; its bytes are kept until the other archive has them. */
@Entity
@Table(name = "transfer_package")
public class TransferPackage {
    /** How whoever fetches it asks for a SIP in place of the bag. */
    public static final String E_ARK = "e-ark";

    @Id
    private UUID id;

    @Column(name = "transfer_id")
    private UUID transfer;

    @Column(name = "package_number")
    private int number;

    private String name;

    private int records;

    private long length;

    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    protected TransferPackage() {}

    TransferPackage(UUID transfer, int number, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.transfer = transfer;
        this.number = number;
        this.name = name;
        this.sha256 = "";
        this.madeAt = now;
    }

    void close(int packed, long bytes, String hash) {
        records = packed;
        length = bytes;
        sha256 = hash;
    }

    UUID id() {
        return id;
    }

    /** Of the ZIP, for whoever keeps it: {@code transfer-0012-003.zip}. */
    public String fileName() {
        return name + ".zip";
    }

    /** Of the same as a SIP: {@code transfer-0012-003-sip.zip}. */
    public String sipFileName() {
        return name + "-sip.zip";
    }

    /** Of the folder in the ZIP. */
    String name() {
        return name;
    }

    /** From 1 within its transfer. */
    public int number() {
        return number;
    }

    public int records() {
        return records;
    }

    /** Bytes of the ZIP. */
    public long length() {
        return length;
    }

    /** Of the ZIP; manifests inside have those of its files. */
    public String sha256() {
        return sha256;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
