package ma.ittifaq.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That an account has read a version of the notice, and when. */
@Entity
@IdClass(NoticeRead.Key.class)
@Table(name = "privacy_notice")
class NoticeRead {

    /** One reading of a version. */
    record Key(UUID account, String version) implements Serializable {}

    @Id
    @Column(name = "account_id")
    private UUID account;

    @Id
    private String version;

    @Column(name = "read_at")
    private Instant at;

    protected NoticeRead() {}

    NoticeRead(UUID account, String version, Instant at) {
        this.account = account;
        this.version = version;
        this.at = at;
    }
}
