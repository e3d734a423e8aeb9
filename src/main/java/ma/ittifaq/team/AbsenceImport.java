package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Refusal;

/**
 * Boundary of absences out of files, for HR officers. A file that was taken may be brought again: nothing is entered
 * twice, and an event of a calendar that moved is moved.
 */
@ApplicationScoped
@Transactional
public class AbsenceImport {

    /** Bytes of a file. */
    public static final int LARGEST = 2_000_000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Absences absences;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Attempt> attempts;

    @Inject
    private Clock clock;

    public void require(Actor actor) {
        if (!Operation.IMPORT_ABSENCES.isFor(actor, directory.chart())) {
            throw new RuleBroken.NotVisible();
        }
    }

    /** Lines with the columns ppr, kind, first and last. One that is wrong keeps the whole file out. */
    public AbsenceReport csv(byte[] file, Actor actor) {
        require(actor);
        return Attempt.told(attempts, refused -> refused(refused.key(), actor), () -> table(file, actor));
    }

    private AbsenceReport table(byte[] file, Actor actor) {
        requireSize(file);
        Set<UUID> units = absences.reach(actor);
        List<AbsenceReport.Line> wrong = new ArrayList<>();
        List<AbsenceCsv.Row> rows = AbsenceCsv.read(file, wrong);
        for (AbsenceCsv.Row row : rows) {
            fault(row.asked(), units)
                    .ifPresent(key -> wrong.add(
                            new AbsenceReport.Line(row.line(), row.asked().ppr(), key)));
        }
        if (!wrong.isEmpty()) {
            facts.fire(refused("errors=" + wrong.size(), actor));
            return new AbsenceReport(0, 0, 0, wrong);
        }
        int added = 0;
        for (AbsenceCsv.Row row : rows) {
            Employee person = absences.person(row.asked().ppr(), units).orElseThrow();
            if (!absences.overlaps(person.id(), row.asked().first(), row.asked().last())) {
                add(new Absence(person.id(), Absence.Origin.CSV, null), row.asked(), actor);
                added++;
            }
        }
        return done(added, rows.size() - added, 0, List.of(), actor);
    }

    private Optional<String> fault(AbsenceRequest asked, Set<UUID> units) {
        try {
            asked.requireSound(LocalDate.now(clock));
            return absences.person(asked.ppr(), units).isPresent() ? Optional.empty() : Optional.of("absence.person");
        } catch (AbsenceRefused refused) {
            return Optional.of(refused.kind() == Refusal.Kind.INVALID ? refused.key() : "absence.unknown");
        }
    }

    /** The whole days of one person's calendar; what is at an hour, or comes back without an end, is left aside and named. */
    public AbsenceReport calendar(byte[] file, String ppr, Absence.Kind kind, Actor actor) {
        require(actor);
        return Attempt.told(attempts, refused -> refused(refused.key(), actor), () -> days(file, ppr, kind, actor));
    }

    private AbsenceReport days(byte[] file, String ppr, Absence.Kind kind, Actor actor) {
        requireSize(file);
        Set<UUID> units = absences.reach(actor);
        Employee person = absences.person(ppr == null ? "" : ppr.strip(), units)
                .orElseThrow(() -> AbsenceRefused.invalid("person"));
        List<AbsenceReport.Line> skipped = new ArrayList<>();
        AbsenceEvents events = AbsenceEvents.read(file, skipped);
        List<AbsenceEvents.Day> days = events.days();
        int removed = forget(person.id(), events);
        int added = 0;
        for (AbsenceEvents.Day day : days) {
            AbsenceRequest asked = new AbsenceRequest(person.ppr(), kind, day.first(), day.last());
            Optional<String> fault = fault(asked, units);
            if (fault.isPresent()) {
                skipped.add(new AbsenceReport.Line(day.number(), day.first().toString(), fault.get()));
            } else if (take(person.id(), day.uid(), asked, actor)) {
                added++;
            }
        }
        return done(added, days.size() - added, removed, skipped, actor);
    }

    /** What came from this person's calendar and is cancelled in it now; what is merely not in the file stays. */
    private int forget(UUID person, AbsenceEvents events) {
        List<Absence> gone = entities.createQuery(
                        "select a from Absence a where a.person = :person and a.uid is not null", Absence.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(known -> events.isGone(known.uid().orElseThrow()))
                .toList();
        gone.forEach(entities::remove);
        return gone.size();
    }

    private boolean take(UUID person, String uid, AbsenceRequest asked, Actor actor) {
        Optional<Absence> known = entities.createQuery(
                        "select a from Absence a where a.person = :person and a.uid = :uid", Absence.class)
                .setParameter("person", person)
                .setParameter("uid", uid)
                .getResultStream()
                .findFirst();
        if (known.isPresent()) {
            boolean moved = !known.get().first().equals(asked.first())
                    || !known.get().last().equals(asked.last());
            add(known.get(), asked, actor);
            return moved;
        }
        if (absences.overlaps(person, asked.first(), asked.last())) {
            return false;
        }
        add(new Absence(person, Absence.Origin.ICALENDAR, uid), asked, actor);
        return true;
    }

    private void add(Absence absence, AbsenceRequest asked, Actor actor) {
        entities.persist(absence.days(asked.kind(), asked.first(), asked.last()).by(actor.person(), clock.instant()));
    }

    private static Fact refused(String why, Actor actor) {
        return new Fact("absence.import_refused", why, actor.person());
    }

    private AbsenceReport done(int added, int known, int removed, List<AbsenceReport.Line> skipped, Actor actor) {
        facts.fire(new Fact(
                "absence.imported",
                Integer.toString(added),
                Optional.of(actor.person()),
                Map.of("known", Integer.toString(known), "removed", Integer.toString(removed))));
        return new AbsenceReport(added, known, removed, skipped);
    }

    private static void requireSize(byte[] file) {
        if (file.length > LARGEST) {
            throw AbsenceRefused.tooLarge(LARGEST / 1_000_000);
        }
    }
}
