package ma.ittifaq.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.notification.Mailbag;
import ma.ittifaq.notification.MessageLine;

/** The mails that are to be sent, each step of one in a transaction of its own; no server is talked to inside one. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Outbox {

    static final int AT_ONCE = 50;

    /** How long a mail that is done with is remembered. */
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mailbag bag;

    @Inject
    private MailChoices choices;

    @Inject
    private LetterWriter writer;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    public List<UUID> due() {
        return entities.createQuery(
                        "select m.id from Mail m where m.state = :waiting and m.nextAt <= :now order by m.nextAt, m.id",
                        UUID.class)
                .setParameter("waiting", Mail.State.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The letter to be sent now, with the try counted; empty when it is no longer to be sent. */
    public Optional<Letter> begin(UUID id) {
        Mail mail = entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null || !mail.isDue(clock.instant())) {
            return Optional.empty();
        }
        Employee person = directory.require(mail.person());
        List<MessageLine> lines = bag.lines(id, person.id(), LetterWriter.MOST + 1);
        if (lines.isEmpty() || person.email() == null || person.isGone(LocalDate.now(clock))) {
            mail.ended(Mail.State.NEEDLESS, clock.instant());
            return Optional.empty();
        }
        mail.trying(clock.instant());
        return Optional.of(writer.write(id, person, choices.of(person.id()).locale(), lines));
    }

    public void sent(UUID id) {
        entities.find(Mail.class, id).ended(Mail.State.SENT, clock.instant());
    }

    /** Counts a try that did not get as far as the server. */
    public void spoiled(UUID id, String fault) {
        Mail mail = entities.find(Mail.class, id);
        mail.trying(clock.instant());
        mail.failed(fault, clock.instant());
    }

    public void failed(UUID id, String fault) {
        entities.find(Mail.class, id).failed(fault, clock.instant());
    }

    /** Forgets what was sent long ago, or was needless. */
    public void clear() {
        Instant longAgo = clock.instant().minus(KEPT);
        entities.createQuery("delete from Mail m where m.state in (:sent, :needless) and m.endedAt < :then")
                .setParameter("sent", Mail.State.SENT)
                .setParameter("needless", Mail.State.NEEDLESS)
                .setParameter("then", longAgo)
                .executeUpdate();
    }
}
