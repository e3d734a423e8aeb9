package ma.ittifaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.PlainText;

/** Boundary by which HR names who heads a unit while its post is vacant, in the units that it looks after. */
@ApplicationScoped
@Transactional
public class ActingHeads {

    private static final int LONGEST_REFERENCE = 60;
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Attempt> attempts;

    @Inject
    private Clock clock;

    /** Names the acting head; for one unit there is never more than one at a time. */
    public UUID name(ActingRequest asked, Actor actor) {
        requireOfficer(actor);
        try {
            return named(asked, actor);
        } catch (ActingRefused refused) {
            attempts.fire(new Attempt(new Fact("acting.refused", refused.key(), actor.person())));
            throw refused;
        }
    }

    private UUID named(ActingRequest asked, Actor actor) {
        requireForm(asked);
        OrgUnit unit = unit(asked, actor);
        Employee person = person(asked);
        if (person.id().equals(actor.person())) {
            throw ActingRefused.invalid("oneself");
        }
        if (!free(unit.id(), asked)) {
            throw ActingRefused.invalid("taken");
        }
        ActingHead acting = new ActingHead(asked, person.id(), actor.person(), clock.instant());
        entities.persist(acting);
        facts.fire(new Fact(
                "acting.named",
                acting.id().toString(),
                Optional.of(actor.person()),
                Map.of(
                        "reference", acting.reference(),
                        "unit", unit.code(),
                        "person", person.id().toString(),
                        "from", asked.startsOn().toString(),
                        "until", asked.endsOn().toString())));
        return acting.id();
    }

    private void requireForm(ActingRequest asked) {
        String reference = asked.reference() == null ? "" : asked.reference().strip();
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE || !PlainText.isPlain(reference)) {
            throw ActingRefused.invalid("reference", LONGEST_REFERENCE);
        }
        boolean dated = asked.startsOn() != null && asked.endsOn() != null;
        if (!dated || asked.startsOn().isBefore(today()) || asked.endsOn().isBefore(asked.startsOn())) {
            throw ActingRefused.invalid("dates");
        }
        if (!asked.endsOn().isBefore(asked.startsOn().plusYears(1))) {
            throw ActingRefused.invalid("too_long");
        }
    }

    /** Its row is locked: two officers at once name one. */
    private OrgUnit unit(ActingRequest asked, Actor actor) {
        OrgUnit unit = Optional.ofNullable(asked.unit())
                .filter(u -> area(actor).contains(u))
                .map(u -> entities.find(OrgUnit.class, u, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> ActingRefused.invalid("unit"));
        if (!vacant(unit, asked.startsOn())) {
            throw ActingRefused.invalid("not_vacant");
        }
        return unit;
    }

    private boolean vacant(OrgUnit unit, LocalDate day) {
        return unit.head().flatMap(directory::find).filter(h -> !h.isGone(day)).isEmpty();
    }

    private Employee person(ActingRequest asked) {
        return directory
                .findByPpr(asked.ppr() == null ? "" : asked.ppr().strip())
                .filter(e -> !e.isGone(asked.startsOn()))
                .orElseThrow(() -> ActingRefused.invalid("person"));
    }

    private boolean free(UUID unit, ActingRequest asked) {
        return entities.createQuery(
                        "select a.id from ActingHead a where a.unit = :unit and a.endedAt is null"
                                + " and a.startsOn <= :until and a.endsOn >= :from",
                        UUID.class)
                .setParameter("unit", unit)
                .setParameter("until", asked.endsOn())
                .setParameter("from", asked.startsOn())
                .getResultList()
                .isEmpty();
    }

    /** Ends it at once. */
    public void end(UUID id, Actor actor) {
        requireOfficer(actor);
        ActingHead acting = Optional.ofNullable(entities.find(ActingHead.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(a -> area(actor).contains(a.unit()))
                .orElseThrow(ActingRefused::unknown);
        if (!acting.standing(today()).isOpen()) {
            throw ActingRefused.over();
        }
        acting.end(actor.person(), clock.instant());
        facts.fire(new Fact("acting.ended", id.toString(), actor.person()));
    }

    /** Those of the units that the actor looks after, latest first. */
    public List<ActingHead> overseen(Actor actor) {
        requireOfficer(actor);
        return entities.createQuery(
                        "select a from ActingHead a where a.unit in :units order by a.startsOn desc, a.id",
                        ActingHead.class)
                .setParameter("units", area(actor))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Units that the actor looks after whose post nobody holds today. */
    public List<OrgUnit> vacant(Actor actor) {
        requireOfficer(actor);
        Set<UUID> area = area(actor);
        OrgChart chart = directory.chart();
        return directory.units().stream()
                .filter(u -> area.contains(u.id()))
                .filter(u -> chart.unit(u.id())
                        .filter(known -> known.head() == null || known.acting())
                        .isPresent())
                .toList();
    }

    private void requireOfficer(Actor actor) {
        if (!Operation.NAME_ACTING_HEADS.isFor(actor, directory.chart())) {
            throw ActingRefused.unknown();
        }
    }

    private Set<UUID> area(Actor actor) {
        return directory.chart().under(actor.person(), Role.HR_OFFICER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
