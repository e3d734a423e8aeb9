package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;

/** Boundary of the journal, for auditors only. */
@ApplicationScoped
@Transactional
public class Journal {
    private static final int MOST = 200;
    private static final int BATCH = 1000;

    /**
     * A page of lines, newest first.
     *
     * @param newer where the page above it begins; empty on the first
     * @param older where the page below it begins; empty on the last
     */
    public record Page(List<Line> lines, Optional<Place> newer, Optional<Place> older) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    /** The newest lines, or those before the place. */
    public Page before(Optional<Place> place, Filter filter, int most, Actor actor) {
        requireAuditor(actor);
        int size = Math.clamp(most, 1, MOST);
        List<Line> found = new Lines(entities).before(place.orElse(Place.END), filter, size + 1);
        List<Line> shown = found.stream().limit(size).toList();
        return new Page(
                shown,
                place.flatMap(p -> shown.stream().findFirst()).map(Line::place),
                found.size() > size ? Optional.of(shown.getLast().place()) : Optional.empty());
    }

    /** The lines next above the place. */
    public Page after(Place place, Filter filter, int most, Actor actor) {
        requireAuditor(actor);
        int size = Math.clamp(most, 1, MOST);
        List<Line> found = new Lines(entities).after(place, filter, size + 1);
        List<Line> shown = found.stream().limit(size).toList().reversed();
        return new Page(
                shown,
                found.size() > size ? Optional.of(shown.getFirst().place()) : Optional.empty(),
                shown.stream().map(Line::place).reduce((first, last) -> last));
    }

    /** One line by its number. */
    public Line line(long sequence, Actor actor) {
        requireAuditor(actor);
        return entities.createQuery(
                        "select l.sequence, e.canonical, l.hash from JournalLink l join JournalEntry e on e.id ="
                                + " l.entry where l.sequence = :sequence",
                        Object[].class)
                .setParameter("sequence", sequence)
                .getResultStream()
                .map(row -> Line.of((long) row[0], (String) row[1], (String) row[2]))
                .findFirst()
                .orElseThrow(RuleBroken.NotVisible::new);
    }

    /** How far the chain has come, and what waits for it. */
    public Standing standing(Actor actor) {
        requireAuditor(actor);
        JournalHead head = entities.find(JournalHead.class, JournalHead.ONLY);
        Object[] waiting = entities.createQuery(
                        "select count(p), min(e.recordedAt) from JournalPending p join JournalEntry e on e.id ="
                                + " p.entry",
                        Object[].class)
                .getSingleResult();
        return new Standing(
                head.sequence(),
                head.hash(),
                (long) waiting[0],
                Optional.ofNullable((Instant) waiting[1]),
                Seals.last(entities));
    }

    /** References of agreements that have one; one that was eliminated is not among them. */
    public Map<UUID, String> references(Set<UUID> agreements, Actor actor) {
        requireAuditor(actor);
        if (agreements.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select a.id, a.numbering.reference from Agreement a where a.id in :ids and"
                                + " a.numbering.reference is not null",
                        Object[].class)
                .setParameter("ids", agreements)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** The agreement that an auditor names by its reference or its id; empty when there is none. */
    public Optional<UUID> agreement(String name, Actor actor) {
        requireAuditor(actor);
        return entities.createQuery("select a.id from Agreement a where a.numbering.reference = :name", UUID.class)
                .setParameter("name", name.toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /**
     * Some links of the chain.
     *
     * @param broken the first that is not what the chain demands
     * @param last whether there is nothing behind it, or nothing that could be trusted
     */
    record Stretch(Optional<Long> broken, boolean last) {}

    /** Goes on behind what was walked; its end must be where the head says, and nothing behind that. */
    Stretch walk(Chain walked) {
        JournalHead head = entities.find(JournalHead.class, JournalHead.ONLY);
        List<Object[]> links = links(walked, head);
        Optional<Long> broken = links.stream()
                .flatMap(row -> walked.take((long) row[0], (String) row[1], (String) row[2]).stream())
                .findFirst();
        boolean end = links.size() < BATCH;
        boolean whole = walked.sequence() == head.sequence() && walked.hash().equals(head.hash());
        Optional<Long> first = end ? broken.or(() -> whole ? behind() : Optional.of(walked.sequence() + 1)) : broken;
        return new Stretch(first, end || first.isPresent());
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

    /** A link behind the head: somebody set the head back. One statement, so that the chainer is not taken for them. */
    private Optional<Long> behind() {
        return entities.createQuery(
                        "select l.sequence from JournalLink l where l.sequence > (select h.sequence from JournalHead h)"
                                + " order by l.sequence",
                        Long.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void requireAuditor(Actor actor) {
        if (!actor.isSystem() && !Operation.READ_JOURNAL.isFor(actor, directory.chart())) {
            throw new RuleBroken.NotVisible();
        }
    }
}
