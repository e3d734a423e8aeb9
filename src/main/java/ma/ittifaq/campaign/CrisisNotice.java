package ma.ittifaq.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an order means somebody, in which group, and the paper that tells them. */
@Entity
@Table(name = "crisis_notice")
public class CrisisNotice {

    @Id
    private UUID id;

    @Column(name = "order_id")
    private UUID order;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "group_no")
    private int group;

    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "return_sha256")
    private String returnSha256;

    protected CrisisNotice() {}

    CrisisNotice(UUID order, UUID person, int group) {
        this.id = UUID.randomUUID();
        this.order = order;
        this.person = person;
        this.group = group;
    }

    void made(String address, Instant now) {
        sha256 = address;
        madeAt = now;
    }

    void returned(String address) {
        returnSha256 = address;
    }

    public UUID id() {
        return id;
    }

    UUID order() {
        return order;
    }

    UUID person() {
        return person;
    }

    /** 1 or 2; 0 in an order without a rotation. */
    public int group() {
        return group;
    }

    /** Address of the paper; null until it is made. */
    String sha256() {
        return sha256;
    }

    public boolean isMade() {
        return sha256 != null;
    }

    String returnSha256() {
        return returnSha256;
    }

    public boolean isReturned() {
        return returnSha256 != null;
    }
}
