package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The repository of editions. What is published is read once and kept, for it never changes. The list of them is kept for
 * a minute at most: an edition takes effect on the day after it is published at the earliest, so that a list read today
 * is right for today and every day before.
 */
@ApplicationScoped
class Editions {
    private static final Duration KEPT = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    Clock clock;

    private final Map<UUID, ClauseSet> compiled = new ConcurrentHashMap<>();
    private volatile Known known = new Known(List.of(), Instant.MIN, LocalDate.MIN);

    private record Known(List<ClauseSet> sets, Instant at, LocalDate day) {
        boolean isRightFor(LocalDate asked, Instant now) {
            return !asked.isAfter(day) && !now.isBefore(at) && now.isBefore(at.plus(KEPT));
        }
    }

    /** The published ones as acts are printed from them, the oldest first: all that can matter on the day. */
    List<ClauseSet> published(LocalDate day) {
        Instant now = clock.instant();
        Known kept = known;
        return kept.isRightFor(day, now) ? kept.sets() : published();
    }

    /** All of them, those that wait for their day too. */
    List<ClauseSet> published() {
        Known fresh = new Known(
                publishedEditions().stream().map(this::compiled).toList(), clock.instant(), LocalDate.now(clock));
        known = fresh;
        return fresh.sets();
    }

    Optional<ClauseSet> find(String name) {
        return named(known.sets(), name).or(() -> named(published(), name));
    }

    private static Optional<ClauseSet> named(List<ClauseSet> sets, String name) {
        return sets.stream().filter(set -> set.version().equals(name)).findFirst();
    }

    private ClauseSet compiled(Edition edition) {
        ClauseSet ready = compiled.get(edition.id());
        if (ready == null) {
            ready = text(edition, edition.from()).compiled();
            compiled.put(edition.id(), ready);
        }
        return ready;
    }

    List<Edition> publishedEditions() {
        return entities.createQuery("select e from Edition e where e.draft is null order by e.from", Edition.class)
                .getResultList();
    }

    Optional<Edition> publishedEdition(String name) {
        return entities.createQuery("select e from Edition e where e.draft is null and e.name = :name", Edition.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<Edition> draft() {
        return entities.createQuery("select e from Edition e where e.draft = true", Edition.class)
                .getResultStream()
                .findFirst();
    }

    /** The draft, held against a second publication until the transaction ends. */
    Optional<Edition> lockedDraft() {
        return draft().map(draft -> {
            entities.lock(draft, LockModeType.PESSIMISTIC_WRITE);
            return draft;
        });
    }

    EditionText text(Edition edition, LocalDate from) {
        return new EditionText(
                edition.name(),
                from,
                edition.parameters(),
                clauses(edition).stream().map(ClauseEntry::written).toList(),
                references(edition).stream().map(ReferenceEntry::written).toList());
    }

    List<ClauseEntry> clauses(Edition edition) {
        return entities.createQuery(
                        "select c from ClauseEntry c where c.edition = :edition order by c.position, c.code",
                        ClauseEntry.class)
                .setParameter("edition", edition.id())
                .getResultList();
    }

    List<ReferenceEntry> references(Edition edition) {
        return entities.createQuery(
                        "select r from ReferenceEntry r where r.edition = :edition order by r.position, r.code",
                        ReferenceEntry.class)
                .setParameter("edition", edition.id())
                .getResultList();
    }

    /** Keeps an edition with its whole text. */
    void add(Edition edition, EditionText text) {
        entities.persist(edition);
        int position = 0;
        for (ClauseText clause : text.clauses()) {
            entities.persist(new ClauseEntry(edition.id(), ++position, clause));
        }
        for (LegalReference reference : text.references()) {
            entities.persist(new ReferenceEntry(edition.id(), ++position, reference));
        }
        entities.flush();
    }

    /** Takes a draft away with its text. */
    void remove(Edition draft) {
        clauses(draft).forEach(entities::remove);
        references(draft).forEach(entities::remove);
        entities.remove(draft);
    }

    void add(Object entry) {
        entities.persist(entry);
    }

    void remove(Object entry) {
        entities.remove(entry);
    }

    void flush() {
        entities.flush();
    }
}
