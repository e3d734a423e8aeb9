package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a question asks of the index of words. Words are written into the query and not given to it beside: how often a word
 * is there decides how it is best looked for, and a plan that is made for any word is a bad one for «العلوي».
 */
final class AskedWords {
    /** Comes after every letter that a word can go on with. */
    private static final char BEHIND = '\uFFFF';
    /** A beginning that more words have is looked for as a stretch of the index. */
    private static final int MOST_KNOWN = 24;
    /** What asks for more ways of having its words looks for some of them record by record. */
    private static final int MOST_WAYS = 32;
    /** Of so many words the database reads the lists beside each other. */
    private static final int FEW = 8;

    /** A sign of {@link Mark} before a code, a number or a version; spaces and slashes are in versions and numbers. */
    private static final Pattern PLAIN = Pattern.compile("[/#=+!@^]?[\\p{L}\\p{M}\\p{N}._/ -]+");

    /** Of each a record must have one. */
    private final List<List<String>> sought = new ArrayList<>();
    /** Of which a record must have a word, too: beginnings that more words have than are named. */
    private final List<String> beginnings = new ArrayList<>();
    /** Further conditions on a word, whose alias is left open. */
    private final List<String> wider = new ArrayList<>();
    /** Each way in which a record can have what is sought, by the words that it then has. */
    private List<List<String>> ways = List.of();

    private boolean overlapping;
    private boolean unknown;

    /** @param near words that may stand for one of the question's */
    AskedWords(EntityManager entities, Question question, Map<String, List<String>> near) {
        question.unit().map(Mark::unit).ifPresent(this::exactly);
        question.year().map(Mark::year).ifPresent(this::exactly);
        facets(question.facets());
        List<String> words = question.words();
        List<List<String>> known = known(entities, words);
        for (int i = 0; i < words.size(); i++) {
            add(words.get(i), near.getOrDefault(words.get(i), List.of()), known.get(i));
        }
        unknown |= question.text().isPresent() && question.words().isEmpty();
        ways = unknown ? List.of() : multiplied();
    }

    private List<List<String>> multiplied() {
        List<List<String>> all = List.of(List.of());
        for (List<String> either : sought) {
            if (all.size() * either.size() <= MOST_WAYS) {
                all = all.stream()
                        .flatMap(way -> either.stream().map(word -> with(way, word)))
                        .toList();
            } else {
                overlapping = true;
                wider.add(either.stream()
                        .map(AskedWords::literal)
                        .collect(Collectors.joining(",", "%1$s.word in (", ")")));
            }
        }
        return all.getFirst().isEmpty() ? List.of() : all;
    }

    private static List<String> with(List<String> way, String word) {
        return Stream.concat(way.stream(), Stream.of(word)).toList();
    }

    private void facets(Facets facets) {
        facets.act().flatMap(Mark::act).ifPresent(this::exactly);
        facets.cited().map(Mark::cited).ifPresent(this::exactly);
        facets.clauses().map(Mark::clauses).ifPresent(this::exactly);
        List<String> period = PeriodMarks.meeting(facets.from(), facets.until());
        if (!period.isEmpty()) {
            sought.add(period);
        }
    }

    /** Words that begin so, of each of the beginnings not many more than are of use; in one statement. */
    private static List<List<String>> known(EntityManager entities, List<String> beginnings) {
        List<List<String>> known =
                beginnings.stream().<List<String>>map(any -> new ArrayList<>()).toList();
        if (!known.isEmpty()) {
            TypedQuery<Object[]> query = entities.createQuery(
                    IntStream.range(0, known.size())
                            .mapToObj(i -> """
                                (select %1$d, k.word from KnownWord k where k.word >= :from%1$d and k.word < :to%1$d order by k.word
                                limit %2$d)\
                                """.formatted(i, MOST_KNOWN + 1))
                            .collect(Collectors.joining(" union all ")),
                    Object[].class);
            for (int i = 0; i < known.size(); i++) {
                query.setParameter("from" + i, beginnings.get(i)).setParameter("to" + i, beginnings.get(i) + BEHIND);
            }
            query.getResultList().forEach(row -> known.get((Integer) row[0]).add((String) row[1]));
        }
        return known;
    }

    private void add(String beginning, List<String> near, List<String> known) {
        List<String> all = Stream.concat(known.stream(), near.stream()).toList();
        if (known.size() > MOST_KNOWN) {
            beginnings.add(beginning);
            wider.add("%1$s.word >= " + literal(beginning) + " and %1$s.word < " + literal(beginning + BEHIND));
        } else if (all.isEmpty()) {
            unknown = true;
        } else {
            overlapping |= all.size() > 1;
            sought.add(all);
        }
    }

    /** What no word and no mark can be is in no index, and comes into no query. */
    private void exactly(String word) {
        if (PLAIN.matcher(word).matches()) {
            sought.addFirst(List.of(word));
        } else {
            unknown = true;
        }
    }

    /** Each way to have the words, as a query that begins with one of them: {@code w0}, joined with all others. */
    List<List<String>> ways() {
        return ways;
    }

    /** Of each of these a record has one. */
    List<List<String>> sought() {
        return sought;
    }

    /** With each of these a word of a record begins. */
    List<String> beginnings() {
        return beginnings;
    }

    /** Comes after all that begins so. */
    static String behind(String beginning) {
        return beginning + BEHIND;
    }

    /** Whether something is asked for that is of no record's: then nothing is found. */
    boolean isUnknown() {
        return unknown;
    }

    /** Whether anything is asked for. */
    boolean isAsked() {
        return !(sought.isEmpty() && beginnings.isEmpty());
    }

    /** Whether more than one list, or one of many words, has to be put together to answer. */
    boolean areMany() {
        return sought.size() > 1 || !beginnings.isEmpty() || sought.stream().anyMatch(either -> either.size() > FEW);
    }

    /** Whether a record may have the words in more ways than one. */
    boolean isOverlapping() {
        return overlapping;
    }

    static String from(List<String> way) {
        return IntStream.range(1, way.size())
                .mapToObj(
                        i -> (" join ArchiveWord w%1$d on w%1$d.recordedAt = w0.recordedAt and w%1$d.record = w0.record"
                                                + " and w%1$d.word = ")
                                        .formatted(i)
                                + literal(way.get(i)))
                .collect(Collectors.joining("", "ArchiveWord w0", ""));
    }

    List<String> conditions(List<String> way) {
        return Stream.concat(Stream.of("w0.word = " + literal(way.getFirst())), having("w0.record", wider))
                .toList();
    }

    /** Where there is no way that begins with a word. */
    List<String> conditions() {
        return unknown ? List.of("1 = 0") : having("r.agreement", wider).toList();
    }

    private static Stream<String> having(String record, List<String> wider) {
        return IntStream.range(0, wider.size()).mapToObj(i -> {
            String alias = "v" + i + wider.size();
            return record + " in (select " + alias + ".record from ArchiveWord " + alias + " where "
                    + wider.get(i).formatted(alias) + ")";
        });
    }

    /** A query for the records that have all of the words, each once; empty where no word is asked for. */
    Optional<String> records() {
        if (unknown || ways.isEmpty() && wider.isEmpty()) {
            return Optional.empty();
        }
        if (!ways.isEmpty()) {
            return Optional.of(ways.stream()
                    .map(way -> "select w0.record from " + from(way) + where(conditions(way).stream()))
                    .collect(Collectors.joining(" union ")));
        }
        Stream<String> all = Stream.concat(
                Stream.of(wider.getFirst().formatted("w0")), having("w0.record", wider.subList(1, wider.size())));
        return Optional.of("select distinct w0.record from ArchiveWord w0" + where(all));
    }

    private static String where(Stream<String> conditions) {
        return conditions.collect(Collectors.joining(" and ", " where ", ""));
    }

    /** Folded words are letters and digits, and {@link #PLAIN} lets little else through of what is not folded. */
    private static String literal(String word) {
        return "'" + word.replace("'", "''") + "'";
    }
}
