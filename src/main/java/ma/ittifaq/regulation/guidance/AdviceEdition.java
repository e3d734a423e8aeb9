package ma.ittifaq.regulation.guidance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A topic as HR wrote it: the one draft of it, or a published edition that nothing changes any more. */
@Entity
@Table(name = "advice_edition")
class AdviceEdition {

    @Id
    private UUID id;

    @Version
    private long version;

    private String topic;

    private int number;

    /** True or null, so that the database itself allows one draft of a topic only. */
    private Boolean draft;

    @Embedded
    private Advice advice;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private UUID publishedBy;

    protected AdviceEdition() {}

    AdviceEdition(String topic, int number, Advice advice) {
        this.id = UUID.randomUUID();
        this.topic = topic;
        this.number = number;
        this.draft = true;
        this.advice = advice;
    }

    void rewrite(Advice written) {
        advice = written;
    }

    void publish(UUID by, Instant now) {
        draft = null;
        publishedBy = by;
        publishedAt = now;
    }

    String topic() {
        return topic;
    }

    int number() {
        return number;
    }

    long version() {
        return version;
    }

    Advice advice() {
        return advice;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    UUID publishedBy() {
        return publishedBy;
    }
}
