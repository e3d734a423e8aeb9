package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Nudged;
import ma.ittifaq.agreement.RuleBroken;

/** Reminds those for whom an agreement waits, when somebody asks for it: at most once a day, whoever asks. */
@ApplicationScoped
class Nudging {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reminded reminded;

    @Inject
    private Event<InboxChanged> changed;

    @Inject
    private Clock clock;

    void on(@Observes Nudged nudged) {
        Agreement agreement = nudged.agreement();
        Map<UUID, Optional<UUID>> people = reminded.of(ReminderKind.STEP_WAITS, agreement);
        if (people.isEmpty()) {
            throw new RuleBroken.IllegalMove("agreement.nobody_waits");
        }
        LocalDate today = LocalDate.now(clock);
        if (remindedOn(agreement.id(), today)) {
            throw new RuleBroken.IllegalMove("agreement.reminded_today");
        }
        Move last = agreement.history().getLast();
        Occasion occasion = new Occasion(
                ReminderKind.STEP_WAITS,
                agreement.id(),
                LocalDate.ofInstant(last.at(), clock.getZone()),
                last.sequence());
        LocalDate due = agreement.terms().period().start();
        people.forEach((person, place) ->
                entities.persist(new Message(person, agreement, occasion, due, clock.instant()).inPlaceOf(place)));
        changed.fire(new InboxChanged(Set.copyOf(people.keySet())));
    }

    private boolean remindedOn(UUID agreement, LocalDate day) {
        return entities.createQuery(
                                "select count(m) from Message m where m.agreement = :agreement and m.topic = :topic"
                                        + " and m.at >= :since",
                                Long.class)
                        .setParameter("agreement", agreement)
                        .setParameter("topic", ReminderKind.STEP_WAITS.name())
                        .setParameter("since", day.atStartOfDay(clock.getZone()).toInstant())
                        .getSingleResult()
                > 0;
    }
}
