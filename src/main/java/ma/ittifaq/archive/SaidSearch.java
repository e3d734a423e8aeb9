package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The queries of a search: they begin with the index of words where a word is given, else with the records. */
final class SaidSearch {
    private final EntityManager entities;
    private final AskedWords words;
    private final List<String> ofWords;
    private final Optional<String> aged;
    private final List<String> ofRecord;
    private final Map<String, Object> parameters;
    private final boolean leads;
    /** Where only words are asked for, the records themselves need not be looked at to count them. */
    private final Optional<String> indexed;

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
        this.ofRecord = ofRecord;
        this.parameters = new HashMap<>(parameters);
        this.leads = words.lead() && cnie.isEmpty();
        this.indexed = cnie.isEmpty() && aged.isEmpty() && ofRecord.isEmpty() ? words.records() : Optional.empty();
        this.ofWords = cnie.map(this::either).orElseGet(() -> words.conditions(leads ? "w0.record" : "r.agreement"));
    }

    private List<String> either(String cnie) {
        parameters.put("typedCnie", cnie);
        return List.of("r.agreement in (select c.agreement from ArchiveRecord c where c.cnieHash = :typedCnie"
                + words.records().map(named -> " union " + named).orElse("") + ")");
    }

    /** Newest first; but where nothing is asked for but a fate that is due, by the day on which it came due. */
    <T> TypedQuery<T> page(String select, String join, Class<T> type) {
        return isOfFate()
                ? query(select + from() + join + where() + " order by k.fateDueOn desc, k.agreement desc", type)
                : newest(select, join, type);
    }

    /** Newest first, whatever is asked for. */
    <T> TypedQuery<T> newest(String select, String join, Class<T> type) {
        String order = leads ? "w0.recordedAt desc, w0.record desc" : "r.recordedAt desc, r.agreement desc";
        return query(select + from() + join + where() + " order by " + order, type);
    }

    /** Each that there is, in no order. */
    TypedQuery<UUID> each() {
        return query(indexed.orElseGet(() -> "select r.agreement" + from() + where()), UUID.class);
    }

    private boolean isOfFate() {
        return aged.isPresent() && ofWords.isEmpty();
    }

    private String from() {
        if (isOfFate()) {
            return " from RecordAge k join ArchiveRecord r on r.agreement = k.agreement";
        }
        return " from "
                + (leads ? words.from() + " join ArchiveRecord r on r.agreement = w0.record" : "ArchiveRecord r");
    }

    private String where() {
        Stream<String> kept = aged.stream()
                .map(age ->
                        isOfFate() ? age : "r.agreement in (select k.agreement from RecordAge k where " + age + ")");
        List<String> all = Stream.of(ofWords.stream(), kept, ofRecord.stream())
                .flatMap(some -> some)
                .toList();
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    private <T> TypedQuery<T> query(String said, Class<T> type) {
        TypedQuery<T> query = entities.createQuery(said, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
