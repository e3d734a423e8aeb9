package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Fold;

/** Boundary of absences: heads enter those of their line, HR officers those of whom they look after. */
@ApplicationScoped
@Transactional
public class Absences {

    /** So many of a month are listed under the calendar. */
    public static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private ChartShown shown;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Those of the unit and below, as far as the actor may enter them, that touch the period; by their first day, at most {@link #MOST}. */
    public List<Absence> of(UUID unit, LocalDate first, LocalDate last, Actor actor) {
        Set<UUID> units = reach(actor, shown.chart());
        units.retainAll(shown.chart().below(unit));
        return entities.createQuery("""
            select a from Absence a join Employee e on e.id = a.person
            where e.unit in :units and a.first <= :last and a.last >= :first order by a.first, a.id
            """, Absence.class)
                .setParameter("units", units)
                .setParameter("first", first)
                .setParameter("last", last)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Those whom the actor may enter, what came last before the others.
     *
     * @param typed of a name, or a whole number; nothing for all
     */
    public List<Absence> entered(String typed, int from, int most, Actor actor) {
        List<String> words = Stream.of(Fold.fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        String named = IntStream.range(0, words.size())
                .mapToObj(i -> "e.searchText like :word" + i)
                .collect(Collectors.joining(" and "));
        String who = words.isEmpty() ? "" : " and (e.ppr = :ppr or " + named + ")";
        TypedQuery<Absence> query = entities.createQuery(
                        "select a from Absence a join Employee e on e.id = a.person where e.unit in :units" + who
                                + " order by a.enteredAt desc, a.first desc, a.id",
                        Absence.class)
                .setParameter("units", reach(actor, shown.chart()))
                .setFirstResult(from)
                .setMaxResults(most);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "%" + words.get(i) + "%").setParameter("ppr", typed.strip());
        }
        return query.getResultList();
    }

    public UUID enter(AbsenceRequest asked, Actor actor) {
        asked.requireSound(LocalDate.now(clock));
        Employee person = person(asked.ppr(), reach(actor)).orElseThrow(() -> AbsenceRefused.invalid("person"));
        if (overlaps(person.id(), asked.first(), asked.last())) {
            throw AbsenceRefused.invalid("overlaps", asked.first(), asked.last());
        }
        Absence absence = new Absence(person.id(), Absence.Origin.ENTERED, null)
                .days(asked.kind(), asked.first(), asked.last())
                .by(actor.person(), clock.instant());
        entities.persist(absence);
        tell("absence.entered", absence, actor);
        return absence.id();
    }

    public void remove(UUID id, Actor actor) {
        Set<UUID> units = reach(actor);
        Absence absence = Optional.ofNullable(entities.find(Absence.class, id))
                .filter(found ->
                        units.contains(directory.require(found.person()).unit()))
                .orElseThrow(AbsenceRefused::unknown);
        tell("absence.removed", absence, actor);
        entities.remove(absence);
    }

    /** The units of whose people the actor may enter absences; nobody's business else. */
    Set<UUID> reach(Actor actor) {
        return reach(actor, directory.chart());
    }

    private static Set<UUID> reach(Actor actor, OrgChart chart) {
        Set<UUID> units = new HashSet<>();
        if (Operation.SEE_TEAM.isFor(actor, chart)) {
            units.addAll(chart.inLineOf(actor.person()));
        }
        if (Operation.IMPORT_ABSENCES.isFor(actor, chart)) {
            units.addAll(chart.under(actor.person(), Role.HR_OFFICER));
        }
        if (units.isEmpty()) {
            throw AbsenceRefused.unknown();
        }
        return units;
    }

    /** Who has this number, works here and is within reach. */
    Optional<Employee> person(String ppr, Set<UUID> units) {
        return directory
                .findByPpr(ppr)
                .filter(found -> units.contains(found.unit()) && !found.isGone(LocalDate.now(clock)));
    }

    boolean overlaps(UUID person, LocalDate first, LocalDate last) {
        return entities.createQuery(
                                "select count(a) from Absence a"
                                        + " where a.person = :person and a.first <= :last and a.last >= :first",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getSingleResult()
                > 0;
    }

    private void tell(String what, Absence absence, Actor actor) {
        facts.fire(new Fact(
                what,
                absence.person().toString(),
                Optional.of(actor.person()),
                Map.of(
                        "kind", absence.kind().name(),
                        "first", absence.first().toString(),
                        "last", absence.last().toString())));
    }
}
