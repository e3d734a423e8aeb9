package ma.ittifaq.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Looks up lines by time, so that every filter has an index that already stands in the order of the page: a page costs
 * the same at its first entry and at its five-millionth.
 */
final class Lines {

    private static final Comparator<Place> BY_TIME =
            Comparator.comparing(Place::at).thenComparing(Place::sequence);

    /** One person in three capacities is three searches of one index each; any of them would be a walk of the whole. */
    private static final List<String> CAPACITIES =
            List.of(" and l.actor = :person", " and l.behalf = :person", " and l.person = :person");

    private final EntityManager entities;

    Lines(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest before the place, newest first. */
    List<Line> before(Place place, Filter filter, int most) {
        return page(place, filter, most, true);
    }

    /** The oldest after the place, oldest first. */
    List<Line> after(Place place, Filter filter, int most) {
        return page(place, filter, most, false);
    }

    private List<Line> page(Place place, Filter filter, int most, boolean down) {
        SortedMap<Place, Object[]> found = new TreeMap<>(down ? BY_TIME.reversed() : BY_TIME);
        List<String> walks = filter.person().isEmpty() ? List.of("") : CAPACITIES;
        walks.forEach(walk -> find(walk, place, filter, most, down)
                .forEach(row -> found.put(new Place((Instant) row[3], (long) row[0]), row)));
        return found.values().stream()
                .limit(most)
                .map(row -> Line.of((long) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private List<Object[]> find(String more, Place place, Filter filter, int most, boolean down) {
        Map<String, Object> values = new HashMap<>();
        String side = down ? "<" : ">";
        String order = down ? "desc" : "asc";
        TypedQuery<Object[]> query = entities.createQuery(
                "select l.sequence, e.canonical, l.hash, l.recordedAt from JournalLink l join JournalEntry e on e.id ="
                        + " l.entry"
                        + " where l.recordedAt %1$s= :at and (l.recordedAt %1$s :at or l.sequence %1$s :sequence)"
                                .formatted(side)
                        + more + conditions(filter, values)
                        + " order by l.recordedAt %1$s, l.sequence %1$s".formatted(order),
                Object[].class);
        query.setParameter("at", place.at()).setParameter("sequence", place.sequence());
        if (!more.isEmpty()) {
            query.setParameter("person", filter.person().orElseThrow());
        }
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private static String conditions(Filter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        add("l.actor = :actor", "actor", filter.actor(), conditions, values);
        add("l.agreement = :agreement", "agreement", filter.agreement(), conditions, values);
        add("l.subject = :subject", "subject", filter.subject(), conditions, values);
        add("l.outcome = :outcome", "outcome", filter.outcome(), conditions, values);
        add("l.recordedAt >= :from", "from", filter.from(), conditions, values);
        add("l.recordedAt < :until", "until", filter.until(), conditions, values);
        Optional<String> many = filter.kind().filter(kind -> kind.endsWith("."));
        add("l.family = :family", "family", many.map(Kinds::family), conditions, values);
        add(
                "l.kind like :begin",
                "begin",
                many.filter(begin -> begin.indexOf('.') < begin.length() - 1).map(begin -> begin + '%'),
                conditions,
                values);
        add("l.kind = :kind", "kind", filter.kind().filter(kind -> !kind.endsWith(".")), conditions, values);
        return String.join("", conditions);
    }

    private static void add(
            String condition, String name, Optional<?> value, List<String> conditions, Map<String, Object> values) {
        value.ifPresent(given -> {
            conditions.add(" and " + condition);
            values.put(name, given);
        });
    }
}
