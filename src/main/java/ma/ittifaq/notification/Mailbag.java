package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Messages on their way into mails. Needs a transaction. */
@ApplicationScoped
public class Mailbag {

    private static final String WAITING =
            "m.recipient = :person and m.readAt is null and m.mail is null and m.at > :since";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private MessageLines lines;

    /** People behind this id, in the order of ids, who work here, have an address and unread messages of since then in no mail. */
    public List<UUID> waiting(Instant since, UUID after, LocalDate today, int most) {
        return entities.createQuery("""
            select e.id from Employee e
            where e.id > :after and e.email is not null and (e.leftOn is null or e.leftOn > :today)
              and exists (select m.id from Message m
                where m.recipient = e.id and m.readAt is null and m.mail is null and m.at > :since)
            order by e.id
            """, UUID.class)
                .setParameter("after", after)
                .setParameter("today", today)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether something that is unread and in no mail says that it is the person's turn. */
    public boolean holdsTurn(UUID person, Instant since) {
        return entities.createQuery(
                                "select count(m) from Message m where " + WAITING + " and m.turn = true", Long.class)
                        .setParameter("person", person)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    /** Puts what is unread and in no mail into this one, or only what says that it is their turn; answers how many. */
    public int put(UUID mail, UUID person, Instant since, boolean turns) {
        return entities.createQuery(
                        "update Message m set m.mail = :mail where " + WAITING + (turns ? " and m.turn = true" : ""))
                .setParameter("mail", mail)
                .setParameter("person", person)
                .setParameter("since", since)
                .executeUpdate();
    }

    /** What the mail tells of and was not read meanwhile, newest first. */
    public List<MessageLine> lines(UUID mail, UUID person, int most) {
        return lines.of(mail, person, most);
    }
}
