package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.archive.integrity.IntegrityCheck.Scope;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.JournalProof;

/** Makes a check in small steps, each a transaction: what was seen is kept, and the next step goes on behind it. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Examination {
    private static final System.Logger LOG = System.getLogger(Examination.class.getName());
    private static final String FLAWED = "archive.integrity.flawed";
    /** A whole index that is lost is one loss; all flaws are counted, so many are named. */
    private static final int MOST_KEPT = 1_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Integrity integrity;

    @Inject
    StoredBytes bytes;

    @Inject
    SignedActs acts;

    @Inject
    DigitisedCopies scans;

    @Inject
    RecordsOfAgreements records;

    @Inject
    IndexedRecords index;

    @Inject
    JournalProof journal;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Whether a check is under way or due. */
    boolean isWanted(Duration every) {
        return integrity.underWay().isPresent() || isDue(every);
    }

    /** Begins the check whose time has come, when none is under way; answers whether it did. */
    boolean beginWhenDue(Duration every) {
        boolean begins = integrity.underWay().isEmpty() && isDue(every);
        if (begins) {
            integrity.begin(Scope.ALL, null);
        }
        return begins;
    }

    private boolean isDue(Duration every) {
        Instant due = clock.instant().minus(every);
        return integrity
                .lastOfAll()
                .filter(check -> check.startedAt().isAfter(due))
                .isEmpty();
    }

    /** Whether the words of search are being made anew: until then somebody may look in vain. */
    boolean isIndexing() {
        return integrity
                .underWay()
                .filter(check -> check.scope() == Scope.INDEX)
                .isPresent();
    }

    /** The next step of the check that is under way; false when there is none. */
    boolean step() {
        Optional<IntegrityCheck> found = integrity.underWay();
        found.ifPresent(this::step);
        return found.isPresent();
    }

    private void step(IntegrityCheck check) {
        Step step = examine(check);
        Instant now = clock.instant();
        step.flaws().stream().limit(Math.max(0, MOST_KEPT - check.flaws())).forEach(flaw -> {
            entities.persist(new IntegrityFlaw(check.id(), flaw, now));
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Integrity: {0} {1} {2}",
                    flaw.kind(),
                    flaw.subject(),
                    flaw.sha256().orElse(""));
        });
        check.advance(step, now);
        check.finishedAt().ifPresent(at -> report(check));
        entities.flush();
    }

    private Step examine(IntegrityCheck check) {
        return switch (check.stage()) {
            case DOCUMENTS -> bytes.after(check.reached());
            case ACTS -> acts.after(check.reached());
            case SCANS -> scans.after(check.reached());
            case RECORDS -> records.after(check.reached());
            case INDEX -> index.after(check.reached());
            case JOURNAL -> journal(check.reached());
            case DONE -> throw new IllegalStateException("The check is finished");
        };
    }

    private Step journal(Optional<String> reached) {
        JournalProof.Outcome outcome = journal.recompute(reached);
        Stream<Flaw> broken = outcome.broken().stream().map(line -> flaw(Flaw.Kind.JOURNAL, line));
        Stream<Flaw> strays = outcome.strays().stream().map(entry -> flaw(Flaw.Kind.STRAY, entry));
        return new Step(
                outcome.reached().orElse(null),
                outcome.lines(),
                Stream.concat(broken, strays).toList());
    }

    private static Flaw flaw(Flaw.Kind kind, Long where) {
        return new Flaw(kind, where.toString(), Optional.empty(), Optional.empty());
    }

    private void report(IntegrityCheck check) {
        if (check.scope() == Scope.INDEX) {
            tell(
                    check,
                    "archive.index.rebuilt",
                    Map.of("records", String.valueOf(check.indexed()), "mended", String.valueOf(check.flaws())));
            return;
        }
        String kind = check.flaws() == 0 ? "archive.integrity.sound" : FLAWED;
        Map<String, String> counted = Map.of(
                "documents", String.valueOf(check.documents()),
                "acts", String.valueOf(check.acts()),
                "scans", String.valueOf(check.scans()),
                "records", String.valueOf(check.records()),
                "indexed", String.valueOf(check.indexed()),
                "journal", String.valueOf(check.journalLines()),
                "flaws", String.valueOf(check.flaws()));
        tell(check, kind, counted);
    }

    private void tell(IntegrityCheck check, String kind, Map<String, String> counted) {
        facts.fire(new Fact(kind, check.id().toString(), Optional.empty(), counted));
        LOG.log(
                kind.equals(FLAWED) ? System.Logger.Level.ERROR : System.Logger.Level.INFO,
                "Integrity check finished: {0}",
                counted);
    }
}
