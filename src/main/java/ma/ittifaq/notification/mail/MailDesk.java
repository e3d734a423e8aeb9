package ma.ittifaq.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Settings;

/** Boundary of mails that were not sent, for administrators. */
@ApplicationScoped
@Transactional
public class MailDesk {

    /** More are one trouble, not many. */
    public static final int MOST = 100;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Settings settings;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public boolean isOn() {
        return settings.mailHost().isPresent();
    }

    /** How many wait for their first or next try. */
    public long waiting() {
        return count(Mail.State.WAITING);
    }

    /** How many were given up. */
    public long givenUp() {
        return count(Mail.State.FAILED);
    }

    private long count(Mail.State state) {
        return entities.createQuery("select count(m) from Mail m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** Those that failed at least once and are not sent, given up first, at most {@link #MOST}. */
    public List<MailLine> unsent(Actor steward) {
        require(steward);
        return entities.createQuery("""
            select new ma.ittifaq.notification.mail.MailLine(m.id, e.name, e.email, m.createdAt, m.tries, m.nextAt,
                case when m.state = :failed then true else false end, m.fault)
            from Mail m join Employee e on e.id = m.person
            where m.state in (:failed, :waiting) and m.fault is not null
            order by m.state, m.createdAt, m.id
            """, MailLine.class)
                .setParameter("failed", Mail.State.FAILED)
                .setParameter("waiting", Mail.State.WAITING)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Tries all of them again from the beginning, in the next round; answers how many. */
    public int tryAgain(Actor steward) {
        require(steward);
        List<Mail> failed = entities.createQuery(
                        "select m from Mail m where m.state in (:failed, :waiting) and m.fault is not null", Mail.class)
                .setParameter("failed", Mail.State.FAILED)
                .setParameter("waiting", Mail.State.WAITING)
                .getResultList();
        failed.forEach(mail -> mail.again(clock.instant()));
        facts.fire(new Fact(
                "mail.again",
                Integer.toString(failed.size()),
                Optional.of(steward).filter(actor -> !actor.isSystem()).map(Actor::person),
                Map.of()));
        return failed.size();
    }

    private void require(Actor steward) {
        if (!steward.isSystem() && !Operation.MANAGE_MAIL.isFor(steward, directory.chart())) {
            throw new RuleBroken.NotVisible();
        }
    }
}
