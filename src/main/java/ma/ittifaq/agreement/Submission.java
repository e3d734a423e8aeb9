package ma.ittifaq.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The terms as they stood at one submission, kept so that a reviewer sees what changed since the last. */
@Entity
@Table(name = "agreement_submission")
public class Submission {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agreement_id")
    private Agreement agreement;

    private int sequence;

    @Column(name = "submitted_at")
    private Instant at;

    @Convert(converter = SealedTerms.class)
    private Terms terms;

    protected Submission() {}

    Submission(Agreement agreement, int sequence, Terms terms, Instant at) {
        this.id = UUID.randomUUID();
        this.agreement = agreement;
        this.sequence = sequence;
        this.terms = terms;
        this.at = at;
    }

    public int sequence() {
        return sequence;
    }

    public Instant at() {
        return at;
    }

    public Terms terms() {
        return terms;
    }
}
