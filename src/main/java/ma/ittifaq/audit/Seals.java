package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Fact;

/** The repository of daily seals; each method is a short transaction, for keys and stamps are slow. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Seals {

    /** An authority that was away for longer is asked no more: the next day's seal covers the same entries. */
    private static final int DAYS_ASKED = 30;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<Fact> facts;

    /** The head to be sealed on that day; empty when it was, or there is nothing yet. */
    Optional<JournalSeal> due(LocalDate day, Instant now) {
        JournalHead head = entities.find(JournalHead.class, JournalHead.ONLY);
        return head.sequence() == 0 || entities.find(JournalSeal.class, day) != null
                ? Optional.empty()
                : Optional.of(new JournalSeal(day, now, head.sequence(), head.hash()));
    }

    /** Keeps it; another node may have been faster, then it fails and nothing is lost. */
    void keep(JournalSeal seal) {
        entities.persist(seal);
        entities.flush();
        facts.fire(new Fact(
                "journal.sealed",
                Long.toString(seal.sequence()),
                Optional.empty(),
                Map.of("day", seal.day().toString(), "text", new String(seal.text(), StandardCharsets.UTF_8))));
    }

    /** Seals of the last days without a time stamp, the oldest first. */
    List<JournalSeal> unstamped(LocalDate today) {
        return entities.createQuery(
                        "select s from JournalSeal s where s.day > :since and not exists"
                                + " (select t from JournalSealStamp t where t.day = s.day) order by s.day",
                        JournalSeal.class)
                .setParameter("since", today.minusDays(DAYS_ASKED))
                .getResultList();
    }

    /** The newest; with whether it is stamped. */
    static Optional<Standing.Sealed> last(EntityManager entities) {
        return entities.createQuery(
                        "select s.day, s.at, s.sequence, t.day from JournalSeal s left join JournalSealStamp t on"
                                + " t.day = s.day order by s.day desc",
                        Object[].class)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new Standing.Sealed((LocalDate) row[0], (Instant) row[1], (long) row[2], row[3] != null))
                .findFirst();
    }

    /** Seals over entries behind one number up to another, as an export has them, by the entry's number. */
    static Map<Long, String> lines(EntityManager entities, long after, long last) {
        return entities.createQuery(
                        "select s, t from JournalSeal s left join JournalSealStamp t on t.day = s.day"
                                + " where s.sequence > :after and s.sequence <= :last order by s.day",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> ((JournalSeal) row[0]).sequence(),
                        row -> ((JournalSeal) row[0])
                                .line(Optional.ofNullable((JournalSealStamp) row[1])
                                        .map(JournalSealStamp::token)),
                        String::concat));
    }

    void stamped(JournalSeal seal, byte[] token, Instant now) {
        entities.persist(new JournalSealStamp(seal.day(), now, token));
        facts.fire(new Fact("journal.stamped", Long.toString(seal.sequence()), (UUID) null));
    }
}
