package ma.ittifaq.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ma.ittifaq.platform.Vault;

/** Bytes that were stored once and never change, sealed at rest, addressed by the SHA-256 of the plain bytes. */
@Entity
@Table(name = "stored_document")
class StoredDocument {
    @Id
    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    private long length;

    private byte[] content;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredDocument() {}

    StoredDocument(String sha256, String mediaType, byte[] plain, Instant storedAt) {
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.length = plain.length;
        this.content = Vault.opened().seal(plain);
        this.storedAt = storedAt;
    }

    String sha256() {
        return sha256;
    }

    /** The plain bytes; refuses bytes that are not those of its address. */
    byte[] plain() {
        byte[] plain = Vault.opened().unseal(content);
        if (!Vault.sha256(plain).equals(sha256)) {
            throw new IllegalStateException("Stored document " + sha256 + " holds other bytes than its own");
        }
        return plain;
    }
}
