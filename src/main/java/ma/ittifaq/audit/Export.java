package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;

/**
 * The whole journal as JSON Lines, first entry first and each day's seal behind the entry that it covers, a piece at a
 * time: what {@code deploy/journal/VerifyJournal.java}
 * checks without us. For auditors; that it was taken out is itself journalled.
 */
@ApplicationScoped
@Transactional
public class Export {
    private static final int PIECE = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Event<Fact> facts;

    /** Lets an auditor begin, and no one else; answers the last entry that this export will have. */
    public long begin(Actor actor) {
        requireAuditor(actor);
        long last = entities.find(JournalHead.class, JournalHead.ONLY).sequence();
        facts.fire(new Fact(
                "journal.exported", "journal", Optional.of(actor.person()), Map.of("until", String.valueOf(last))));
        return last;
    }

    /** Lets an auditor take out what a question finds. */
    public void begin(Filter filter, Actor actor) {
        requireAuditor(actor);
        facts.fire(new Fact(
                "journal.exported", "journal", Optional.of(actor.person()), Map.of("filter", filter.toString())));
    }

    /** A piece of what the question finds, newest first. */
    public List<Line> before(Optional<Place> place, Filter filter, Actor actor) {
        requireAuditor(actor);
        return new Lines(entities).before(place.orElse(Place.END), filter, PIECE);
    }

    private void requireAuditor(Actor actor) {
        if (!Operation.READ_JOURNAL.isFor(actor, directory.chart())) {
            throw new RuleBroken.NotVisible();
        }
    }

    /** The lines behind this entry up to the last; empty when there are no more. */
    public String after(long sequence, long last) {
        List<Object[]> rows = entities.createQuery(
                        "select l.sequence, l.hash, e.canonical from JournalLink l join JournalEntry e on e.id ="
                                + " l.entry where l.sequence > :after and l.sequence <= :last order by l.sequence",
                        Object[].class)
                .setParameter("after", sequence)
                .setParameter("last", next(sequence, last))
                .getResultList();
        Map<Long, String> seals = Seals.lines(entities, sequence, next(sequence, last));
        return rows.stream()
                .map(row -> line(row) + seals.getOrDefault((long) row[0], ""))
                .collect(Collectors.joining());
    }

    /** Where the piece behind this entry ends. */
    public static long next(long sequence, long last) {
        return Math.min(last, sequence + PIECE);
    }

    private static String line(Object[] row) {
        return "{\"sequence\":" + row[0] + ",\"hash\":\"" + row[1] + "\","
                + CanonicalJson.member("canonical", (String) row[2]) + "}\n";
    }
}
