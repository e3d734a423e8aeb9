package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Audience;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.PointNoted;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.platform.Notice;

/** Writes the messages of a move in the move's own transaction: a move that is rolled back leaves none. */
@ApplicationScoped
class Telling {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private Event<InboxChanged> changed;

    void on(@Observes Moved moved) {
        if (moved.move().action() == Action.CREATE) {
            return;
        }
        Map<UUID, Message> messages = messages(moved.agreement(), moved.move());
        messages.values().forEach(entities::persist);
        if (!messages.isEmpty()) {
            changed.fire(new InboxChanged(Set.copyOf(messages.keySet())));
        }
    }

    /** A point is told to the other side: the employee, or who leads them. */
    void on(@Observes PointNoted noted) {
        Agreement agreement = entities.find(Agreement.class, noted.agreement());
        Audience audience = new Audience(agreement, directory.chart());
        Set<UUID> people = new HashSet<>(audience.people(Party.EMPLOYEE, Optional.empty()));
        people.addAll(audience.people(Party.MANAGER, Optional.empty()));
        people.remove(noted.by());
        people.removeIf(person -> !audience.mayRead(person));
        people.forEach(person -> entities.persist(new Message(person, agreement, noted, clock.instant())));
        changed.fire(new InboxChanged(people));
    }

    /** What is no move. */
    void on(@Observes Notice notice) {
        notice.recipients().forEach(person -> entities.persist(new Message(person, notice, clock.instant())));
        changed.fire(new InboxChanged(notice.recipients()));
    }

    /** One for each person, the turn before mere news; none for who made the move or may not open the agreement. */
    private Map<UUID, Message> messages(Agreement agreement, Move move) {
        Audience audience = new Audience(agreement, directory.chart());
        Map<UUID, Message> messages = new LinkedHashMap<>();
        for (Holder holder : audience.turn()) {
            messages.put(
                    holder.person(),
                    new Message(holder.person(), agreement, move).waiting(holder.onBehalfOf(), agreement));
        }
        move.onBehalfOf().ifPresent(holder -> tell(messages, holder, agreement, move));
        for (Party party : Concerned.by(move.action(), move.from().orElseThrow(), move.to())) {
            audience.people(party, move.from()).forEach(person -> tell(messages, person, agreement, move));
        }
        move.actor().ifPresent(messages::remove);
        messages.keySet().removeIf(person -> !audience.mayRead(person));
        return messages;
    }

    private static void tell(Map<UUID, Message> messages, UUID person, Agreement agreement, Move move) {
        messages.computeIfAbsent(person, p -> new Message(p, agreement, move));
    }
}
