package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The queries of a search: they begin with the ages where a fate is asked for, else with the index of words where a word is
 * given, else with the records.
 */
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
        this.ofRecord = new ArrayList<>(ofRecord);
        this.parameters = new HashMap<>(parameters);
        this.leads = words.lead() && cnie.isEmpty() && aged.isEmpty();
        this.indexed = cnie.isEmpty() && aged.isEmpty() && ofRecord.isEmpty() ? words.records() : Optional.empty();
        this.ofWords = cnie.map(this::either).orElseGet(this::ofWords);
    }

    private List<String> ofWords() {
        return leads || !words.lead()
                ? words.conditions(leads ? "w0.record" : "r.agreement")
                : List.of("r.agreement in (" + words.records().orElseThrow() + ")");
    }

    private List<String> either(String cnie) {
        parameters.put("typedCnie", cnie);
        return List.of("r.agreement in (select c.agreement from ArchiveRecord c where c.cnieHash = :typedCnie"
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
    <T> TypedQuery<T> page(String select, String join, Class<T> type) {
        return query(select + from() + join + where() + " order by " + day() + " desc, " + record() + " desc", type);
    }

    /** Each that there is, in no order. */
    TypedQuery<UUID> each() {
        return query(indexed.orElseGet(() -> "select r.agreement" + from() + where()), UUID.class);
    }

    private String day() {
        return aged.isPresent() ? "k.fateDueOn" : leads ? "w0.recordedAt" : "r.recordedAt";
    }

    private String record() {
        return aged.isPresent() ? "k.agreement" : leads ? "w0.record" : "r.agreement";
    }

    private String from() {
        if (aged.isPresent()) {
            return " from RecordAge k join ArchiveRecord r on r.agreement = k.agreement";
        }
        return " from "
                + (leads ? words.from() + " join ArchiveRecord r on r.agreement = w0.record" : "ArchiveRecord r");
    }

    private String where() {
        List<String> all = Stream.of(ofWords.stream(), aged.stream(), ofRecord.stream())
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
