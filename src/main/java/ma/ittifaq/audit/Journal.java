package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;

/** Boundary of the journal, for auditors only. */
@ApplicationScoped
@Transactional
public class Journal {
    private static final int MOST = 200;
    private static final int BATCH = 1000;

    /** What to look for; every part may be empty. A kind ending in a dot stands for all that begin with it. */
    public record Filter(Optional<String> kind, Optional<String> subject, Optional<UUID> actor) {
        public static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What a verification found.
     *
     * @param lines how many lines were recomputed
     * @param head the hash of the last of them
     * @param broken the first line that is not what the chain demands
     * @param waiting how many entries wait for their place
     */
    public record Verdict(long lines, String head, Optional<Long> broken, long waiting) {
        public boolean isSound() {
            return broken.isEmpty();
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Event<Fact> facts;

    /** Lines before the given one, newest first. */
    public List<Line> before(Optional<Long> sequence, Filter filter, int most, Actor actor) {
        requireAuditor(actor);
        TypedQuery<Object[]> query = entities.createQuery(
                """
                        select l.sequence, e.recordedAt, e.kind, e.subject, e.actor, e.canonical, l.hash
                        from JournalLink l join JournalEntry e on e.id = l.entry
                        where l.sequence < :before\
                        """
                        + filter.kind().map(k -> " and e.kind like :kind").orElse("")
                        + filter.subject().map(s -> " and e.subject = :subject").orElse("")
                        + filter.actor().map(a -> " and e.actor = :actor").orElse("")
                        + " order by l.sequence desc",
                Object[].class);
        query.setParameter("before", sequence.orElse(Long.MAX_VALUE));
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind.endsWith(".") ? kind + '%' : kind));
        filter.subject().ifPresent(subject -> query.setParameter("subject", subject));
        filter.actor().ifPresent(person -> query.setParameter("actor", person));
        return query.setMaxResults(Math.clamp(most, 1, MOST))
                .getResultStream()
                .map(Journal::line)
                .toList();
    }

    /** Recomputes the whole chain from its first line. */
    public Verdict verify(Actor actor) {
        requireAuditor(actor);
        facts.fire(new Fact("journal.verified", "journal", actor.person()));
        return verify();
    }

    Verdict verify() {
        JournalHead head = entities.find(JournalHead.class, JournalHead.ONLY);
        Chain chain = new Chain();
        Optional<Long> broken = Optional.empty();
        List<Object[]> links = links(chain, head);
        while (broken.isEmpty() && !links.isEmpty()) {
            broken = links.stream()
                    .flatMap(row -> chain.take((long) row[0], (String) row[1], (String) row[2]).stream())
                    .findFirst();
            links = links(chain, head);
        }
        boolean whole = chain.sequence() == head.sequence() && chain.hash().equals(head.hash());
        Optional<Long> first = broken.or(() -> whole ? Optional.empty() : Optional.of(chain.sequence() + 1));
        return new Verdict(chain.sequence(), chain.hash(), first, waiting());
    }

    /** The next links to walk; a few at a time, for the chain only grows. */
    private List<Object[]> links(Chain walked, JournalHead head) {
        return entities.createQuery(
                        "select l.sequence, e.canonical, l.hash from JournalLink l join JournalEntry e on e.id ="
                                + " l.entry where l.sequence > :walked and l.sequence <= :last order by l.sequence",
                        Object[].class)
                .setParameter("walked", walked.sequence())
                .setParameter("last", head.sequence())
                .setMaxResults(BATCH)
                .getResultList();
    }

    private long waiting() {
        return entities.createQuery("select count(p) from JournalPending p", Long.class)
                .getSingleResult();
    }

    private void requireAuditor(Actor actor) {
        if (!actor.isSystem() && !Operation.READ_JOURNAL.isFor(actor, directory.chart())) {
            throw new RuleBroken.NotVisible();
        }
    }

    private static Line line(Object[] row) {
        return new Line(
                (long) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                Optional.ofNullable((UUID) row[4]),
                (String) row[5],
                (String) row[6]);
    }
}
