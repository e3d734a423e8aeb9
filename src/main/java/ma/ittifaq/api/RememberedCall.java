package ma.ittifaq.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import ma.ittifaq.platform.Vault;

/** A creating call and, once it is made, its answer. The answer may hold a home address: it is sealed. */
@Entity
@Table(name = "api_call")
public class RememberedCall {

    @Id
    private String id;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "created_at")
    private Instant createdAt;

    private Integer status;

    private String location;

    private String etag;

    private byte[] body;

    protected RememberedCall() {}

    RememberedCall(String id, String requestHash, Instant createdAt) {
        this.id = id;
        this.requestHash = requestHash;
        this.createdAt = createdAt;
    }

    void answered(int status, String location, String etag, byte[] plainBody) {
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = Vault.opened().seal(plainBody);
    }

    boolean isFor(String otherHash) {
        return requestHash.equals(otherHash);
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean isAnswered() {
        return status != null;
    }

    int status() {
        return status;
    }

    String location() {
        return location;
    }

    String etag() {
        return etag;
    }

    byte[] plainBody() {
        return Vault.opened().unseal(body);
    }
}
