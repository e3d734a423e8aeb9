package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the chain says of one agreement, in lines that can each be recomputed without the others. */
@ApplicationScoped
class Extract {
    private static final String LINES = """
        select l.sequence, p.hash, l.hash, e.canonical from JournalLink l
        join JournalEntry e on e.id = l.entry
        left join JournalLink p on p.sequence = l.sequence - 1
        where\s\
        """;

    @PersistenceContext
    EntityManager entities;

    /** Asked twice, because an index serves each question and none serves both at once. */
    String of(UUID agreement) {
        SortedMap<Long, String> lines = new TreeMap<>();
        add(lines, "l.agreement = :id", agreement);
        add(lines, "l.subject = :id", agreement.toString());
        return String.join("", lines.values());
    }

    /** The newest of them as they are read, newest first. */
    List<Line> newest(UUID agreement, int most) {
        Lines lines = new Lines(entities);
        Stream<Filter> about = Stream.of(
                Filter.ALL.ofAgreement(Optional.of(agreement)),
                Filter.ALL.ofSubject(Optional.of(agreement.toString())));
        return about
                .flatMap(filter -> lines.before(Place.END, filter, most).stream())
                .collect(Collectors.toMap(Line::sequence, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Line::sequence).reversed())
                .limit(most)
                .toList();
    }

    private void add(SortedMap<Long, String> lines, String about, Object id) {
        entities.createQuery(LINES + about, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(row -> lines.put((Long) row[0], line(row)));
    }

    private static String line(Object[] row) {
        String previous = row[1] == null ? Chain.START : (String) row[1];
        return "{\"sequence\":" + row[0] + ",\"previous\":\"" + previous + "\",\"hash\":\"" + row[2] + "\","
                + CanonicalJson.member("canonical", (String) row[3]) + "}\n";
    }
}
