package ma.ittifaq.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.archive.Entered;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Selection;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;

/** Boundary of legal holds, for archivists. */
@ApplicationScoped
@Transactional
public class LegalHolds {
    /** A hold on more is a hold on everything: it is to be narrowed, or placed in parts. */
    public static final int MOST_RECORDS = 10_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    Selection selection;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Holds the records that the question finds now; those filed later are not in it. Never simply everything. */
    public UUID place(Question question, String reason, LocalDate until, Actor actor) {
        archivists.require(Operation.HOLD_RECORDS, actor);
        if (!question.narrows()) {
            throw ArchiveRefused.invalid("archive.hold.everything");
        }
        return place(selection.of(question, MOST_RECORDS + 1), reason, until, actor);
    }

    /** Holds one record. */
    public UUID placeOn(UUID agreement, String reason, LocalDate until, Actor actor) {
        archivists.require(Operation.HOLD_RECORDS, actor);
        if (entities.find(ArchiveRecord.class, agreement) == null) {
            throw new RuleBroken.NotVisible();
        }
        return place(List.of(agreement), reason, until, actor);
    }

    private UUID place(List<UUID> records, String reason, LocalDate until, Actor actor) {
        String why = Entered.reason(reason);
        if (until != null && until.isBefore(LocalDate.now(clock))) {
            throw ArchiveRefused.invalid("archive.hold.past");
        }
        if (records.isEmpty()) {
            throw ArchiveRefused.invalid("archive.hold.empty");
        }
        if (records.size() > MOST_RECORDS) {
            throw ArchiveRefused.invalid("archive.hold.too_many", MOST_RECORDS);
        }
        LegalHold hold = new LegalHold(why, until, records, actor.person(), clock.instant());
        entities.persist(hold);
        try {
            entities.flush();
        } catch (PersistenceException gone) {
            // A list of disposal was faster with one of these records.
            throw ArchiveRefused.conflict("archive.hold.gone");
        }
        tell("archive.hold.placed", hold, Map.of("reason", why, "records", String.valueOf(records.size())), actor);
        return hold.id();
    }

    public void lift(UUID id, String reason, Actor actor) {
        archivists.require(Operation.HOLD_RECORDS, actor);
        LegalHold hold =
                Optional.ofNullable(entities.find(LegalHold.class, id)).orElseThrow(RuleBroken.NotVisible::new);
        String why = Entered.reason(reason);
        hold.lift(why, actor.person(), clock.instant());
        tell("archive.hold.lifted", hold, Map.of("reason", why), actor);
    }

    /** The holds that stand on a record today. */
    public List<LegalHold> on(UUID agreement, Actor actor) {
        archivists.require(Operation.HOLD_RECORDS, actor);
        return standing(agreement);
    }

    List<LegalHold> standing(UUID agreement) {
        LocalDate today = LocalDate.now(clock);
        return entities.createQuery("select h from LegalHold h where :agreement member of h.records", LegalHold.class)
                .setParameter("agreement", agreement)
                .getResultStream()
                .filter(hold -> hold.holdsOn(today))
                .toList();
    }

    private void tell(String kind, LegalHold hold, Map<String, String> details, Actor actor) {
        facts.fire(new Fact(kind, hold.id().toString(), Optional.of(actor.person()), details));
    }
}
