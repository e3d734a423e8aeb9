package ma.ittifaq.archive.integrity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One check from its beginning to its report. */
@Entity
@Table(name = "integrity_check")
public class IntegrityCheck {
    /** What is gone through. */
    public enum Scope {
        ALL,
        /** The words of search alone, which are made anew where they are not as they must be. */
        INDEX
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private String reached;
    private long documents;
    private long acts;
    private long scans;
    private long records;

    @Column(name = "journal_lines")
    private long journalLines;

    private long indexed;

    @Column(name = "to_index")
    private long toIndex;

    private int flaws;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected IntegrityCheck() {}

    /** @param toIndex how many records there are as it begins */
    IntegrityCheck(Scope scope, UUID askedBy, Instant now, long toIndex) {
        this.id = UUID.randomUUID();
        this.askedBy = askedBy;
        this.startedAt = now;
        this.scope = scope;
        this.toIndex = toIndex;
        this.stage = scope == Scope.INDEX ? Stage.INDEX : Stage.DOCUMENTS;
    }

    /** Counts a step and goes on to the next part where this one has nothing left. */
    void advance(Step step, Instant now) {
        count(step.examined());
        flaws += step.flaws().size();
        reached = step.reached();
        if (step.isLast()) {
            stage = scope == Scope.INDEX ? Stage.DONE : stage.next();
            finishedAt = stage == Stage.DONE ? now : null;
        }
    }

    private void count(long examined) {
        switch (stage) {
            case DOCUMENTS -> documents += examined;
            case ACTS -> acts += examined;
            case SCANS -> scans += examined;
            case RECORDS -> records += examined;
            case INDEX -> indexed += examined;
            case JOURNAL -> journalLines += examined;
            case DONE -> throw new IllegalStateException("The check is finished");
        }
    }

    public UUID id() {
        return id;
    }

    /** Who asked for it; empty when its time had come. */
    public Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Stage stage() {
        return stage;
    }

    Optional<String> reached() {
        return Optional.ofNullable(reached);
    }

    public long documents() {
        return documents;
    }

    public long acts() {
        return acts;
    }

    /** Records of papers whose digitised copy was looked at. */
    public long scans() {
        return scans;
    }

    public long records() {
        return records;
    }

    public long journalLines() {
        return journalLines;
    }

    public Scope scope() {
        return scope;
    }

    /** Records whose words were compared. */
    public long indexed() {
        return indexed;
    }

    /** How many records there were when it began. */
    public long toIndex() {
        return toIndex;
    }

    public int flaws() {
        return flaws;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }
}
