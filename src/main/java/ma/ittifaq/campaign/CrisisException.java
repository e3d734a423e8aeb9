package ma.ittifaq.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody of the units of an order whom it leaves where they are. */
@Entity
@Table(name = "crisis_exception")
public class CrisisException {

    @Id
    private UUID id;

    @Column(name = "order_id")
    private UUID order;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private KeptReason reason;

    protected CrisisException() {}

    CrisisException(UUID order, UUID person, KeptReason reason) {
        this.id = UUID.randomUUID();
        this.order = order;
        this.person = person;
        this.reason = reason;
    }

    void because(KeptReason why) {
        reason = why;
    }

    UUID order() {
        return order;
    }

    public UUID person() {
        return person;
    }

    public KeptReason reason() {
        return reason;
    }
}
