package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The queries of a search: they begin with the ages where a fate is asked for, else with the index of words where a word is
 * given, else with the records.
 */
final class SaidSearch {
    private static final String TYPED = "typedCnie";

    private final EntityManager entities;
    private final AskedWords words;
    private final List<String> ofWords;
    private final Optional<String> aged;
    private final List<String> ofRecord;
    private final Map<String, Object> parameters;
    /** Whether the index of words is read first, as far as the answer goes, and records only for what is in that. */
    private final boolean leads;

    /**
     * @param aged condition on how long the record {@code k} is kept
     * @param cnie hash of what was typed, where that may be a CNIE: it or the words
     * @param ofRecord conditions on the record {@code r}
     */
    SaidSearch(
            EntityManager entities,
            AskedWords words,
            Optional<String> aged,
            Optional<String> cnie,
            List<String> ofRecord,
            Map<String, Object> parameters) {
        this.entities = entities;
        this.words = words;
        this.aged = aged;
        this.ofRecord = new ArrayList<>(ofRecord);
        this.parameters = new HashMap<>(parameters);
        this.leads = !words.ways().isEmpty() && cnie.isEmpty() && aged.isEmpty();
        this.ofWords = cnie.map(this::either).orElseGet(this::ofWords);
    }

    private List<String> ofWords() {
        return words.ways().isEmpty()
                ? words.conditions()
                : List.of((aged.isPresent() ? "k" : "r") + ".agreement in ("
                        + words.records().orElseThrow() + ")");
    }

    private List<String> either(String cnie) {
        parameters.put(TYPED, cnie);
        return List.of("r.agreement in (select c.agreement from ArchiveRecord c where c.cnieHash = :" + TYPED
                + words.records().map(named -> " union " + named).orElse("") + ")");
    }

    /** Only what stands behind this one. */
    void goOnAfter(Exported last) {
        ofRecord.add("%1$s <= :after and (%1$s < :after or %2$s < :behind)".formatted(day(), record()));
        parameters.put(
                "after",
                aged.isPresent() ? last.dueOn().orElseThrow() : last.kept().recordedAt());
        parameters.put("behind", last.kept().agreement());
    }

    /** Newest first; but where a fate that is due is asked for, by the day on which it came due. */
    <T> TypedQuery<T> page(String select, String join, Class<T> type, int offset, int most) {
        String said = leads
                ? select + " from ArchiveRecord r join " + led(offset + most) + " p on p.record = r.agreement" + join
                        + " order by p.recordedAt desc, p.record desc"
                : select + from() + join + where() + order();
        return query(said, type).setFirstResult(offset).setMaxResults(most);
    }

    /** Each that there is, in no order. */
    TypedQuery<UUID> each(int most) {
        return query(counted(most), UUID.class).setMaxResults(most);
    }

    private String counted(int most) {
        if (leads) {
            return "select p.record from " + led(most) + " p";
        }
        if (aged.isPresent() && ofRecord.isEmpty() && !parameters.containsKey(TYPED)) {
            return "select k.agreement from RecordAge k" + where();
        }
        return bare() ? words.records().orElseThrow() : "select r.agreement" + from() + where();
    }

    /** Whether only words are asked for, and the records need not be looked at. */
    private boolean bare() {
        return aged.isEmpty()
                && ofRecord.isEmpty()
                && !parameters.containsKey(TYPED)
                && words.records().isPresent();
    }

    /** What each way to have the words finds, as far as the answer goes, all together. */
    private String led(int most) {
        String record = ofRecord.isEmpty() ? "" : " join ArchiveRecord r on r.agreement = w0.record";
        return words.ways().stream()
                .map(way -> "(select w0.recordedAt as recordedAt, w0.record as record from " + AskedWords.from(way)
                        + record + where(Stream.concat(words.conditions(way).stream(), ofRecord.stream()))
                        + order() + " limit " + most + ")")
                .collect(Collectors.joining(words.isOverlapping() ? " union " : " union all ", "(", ")"));
    }

    private String order() {
        return " order by " + day() + " desc, " + record() + " desc";
    }

    private String day() {
        return aged.isPresent() ? "k.fateDueOn" : leads ? "w0.recordedAt" : "r.recordedAt";
    }

    private String record() {
        return aged.isPresent() ? "k.agreement" : leads ? "w0.record" : "r.agreement";
    }

    private String from() {
        return aged.isPresent()
                ? " from RecordAge k join ArchiveRecord r on r.agreement = k.agreement"
                : " from ArchiveRecord r";
    }

    private String where() {
        return where(
                Stream.of(ofWords.stream(), aged.stream(), ofRecord.stream()).flatMap(some -> some));
    }

    private static String where(Stream<String> conditions) {
        String all = conditions.collect(Collectors.joining(" and "));
        return all.isEmpty() ? "" : " where " + all;
    }

    private <T> TypedQuery<T> query(String said, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(said, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
