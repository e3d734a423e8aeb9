package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.notification.MessagePage.Place;

/** Boundary of a person's own messages; another's do not exist for them. */
@ApplicationScoped
@Transactional
public class Inbox {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MessageLines lines;

    @Inject
    private Event<InboxChanged> changed;

    @Inject
    private Clock clock;

    /** The messages on the far side of the place, newest first, at most {@code limit}; the newest without one. */
    public MessagePage page(Actor actor, boolean unread, Optional<Place> from, int limit) {
        List<MessageLine> found = lines.select(actor.person(), unread, from, limit + 1);
        boolean more = found.size() > limit;
        List<MessageLine> shown = more ? found.subList(0, limit) : found;
        if (from.filter(Place::newer).isEmpty()) {
            return page(shown, from.isPresent(), more);
        }
        return more ? page(shown.reversed(), true, true) : page(actor, unread, Optional.empty(), limit);
    }

    private static MessagePage page(List<MessageLine> shown, boolean newer, boolean older) {
        return new MessagePage(
                shown,
                shown.stream().findFirst().filter(line -> newer).map(line -> Place.beside(line, true)),
                shown.reversed().stream().findFirst().filter(line -> older).map(line -> Place.beside(line, false)));
    }

    /** How many of the person's messages are unread. */
    public long unread(Actor actor) {
        return entities.createQuery(
                        "select count(m) from Message m where m.recipient = :me and m.readAt is null", Long.class)
                .setParameter("me", actor.person())
                .getSingleResult();
    }

    /** The same for each of these people; who has none is left out. */
    public Map<UUID, Long> unread(Set<UUID> people) {
        return entities.createQuery(
                        "select m.recipient, count(m) from Message m where m.recipient in :people and m.readAt is null"
                                + " group by m.recipient",
                        Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Marks the message read and answers it. */
    public MessageLine read(UUID id, Actor actor) {
        Optional.ofNullable(entities.find(Message.class, id))
                .filter(message -> message.recipient().equals(actor.person()))
                .orElseThrow(MessageUnknown::new)
                .read(clock.instant());
        entities.flush();
        changed(actor);
        return lines.require(id, actor.person());
    }

    /** Marks read all that were told until then: what came since was not seen. Answers how many. */
    public int readAll(Actor actor, Instant until) {
        int read = entities.createQuery("update Message m set m.readAt = :now"
                        + " where m.recipient = :me and m.readAt is null and m.at <= :until")
                .setParameter("now", clock.instant())
                .setParameter("me", actor.person())
                .setParameter("until", until)
                .executeUpdate();
        changed(actor);
        return read;
    }

    private void changed(Actor actor) {
        changed.fire(new InboxChanged(Set.of(actor.person())));
    }
}
