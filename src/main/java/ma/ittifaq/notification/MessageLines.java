package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.notification.MessagePage.Place;

/** Reads messages with all that they name in one statement: the lines are chosen by the index before names are looked up. */
@ApplicationScoped
class MessageLines {

    private static final String LINES = """
        select new ma.ittifaq.notification.MessageLine(c.id, c.at, c.readAt, c.action, c.state, c.turn, c.due,
            c.agreement, a.numbering.reference, a.state, a.employee, e.name,
            c.actor, x.name, c.behalf, b.name, c.place, p.name, c.topic, c.subject, c.about)
        from (select m.id as id, m.at as at, m.readAt as readAt, m.action as action, m.state as state, m.turn as turn,
                m.due as due, m.agreement as agreement, m.actor as actor, m.behalf as behalf, m.place as place,
                m.topic as topic, m.subject as subject, m.about as about
            from Message m where m.recipient = :me%s order by %s limit %d) c
        left join Agreement a on a.id = c.agreement left join Employee e on e.id = a.employee
        left join Employee x on x.id = c.actor left join Employee b on b.id = c.behalf
        left join Employee p on p.id = c.place
        order by %s
        """;

    private static final String OLDER = " and (m.at < :at or m.at = :at and m.id < :id)";
    private static final String NEWER = " and (m.at > :at or m.at = :at and m.id > :id)";
    private static final String NEWEST_FIRST = "m.at desc, m.id desc";
    private static final String OLDEST_FIRST = "m.at, m.id";

    @PersistenceContext
    private EntityManager entities;

    /** The nearest on the far side of the place, nearest first; the newest without one. */
    List<MessageLine> select(UUID person, boolean unread, Optional<Place> from, int most) {
        boolean newer = from.filter(Place::newer).isPresent();
        String order = newer ? OLDEST_FIRST : NEWEST_FIRST;
        String beyond = from.map(place -> place.newer() ? NEWER : OLDER).orElse("");
        TypedQuery<MessageLine> query = query((unread ? " and m.readAt is null" : "") + beyond, order, most);
        from.ifPresent(place -> query.setParameter("at", place.at()).setParameter("id", place.id()));
        return query.setParameter("me", person).getResultList();
    }

    MessageLine require(UUID id, UUID person) {
        return query(" and m.id = :id", NEWEST_FIRST, 1)
                .setParameter("me", person)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Those that the mail tells of and that were not read meanwhile, newest first. */
    List<MessageLine> of(UUID mail, UUID person, int most) {
        return query(" and m.mail = :mail and m.readAt is null", NEWEST_FIRST, most)
                .setParameter("me", person)
                .setParameter("mail", mail)
                .getResultList();
    }

    private TypedQuery<MessageLine> query(String more, String order, int most) {
        String text = LINES.formatted(more, order, most, order.replace("m.", "c."));
        return entities.createQuery(text, MessageLine.class);
    }
}
