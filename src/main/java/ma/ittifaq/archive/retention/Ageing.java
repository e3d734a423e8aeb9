package ma.ittifaq.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.Touching;
import ma.ittifaq.platform.Fact;

/** Moves records through the three ages by the approved schedule; the only thing that moves them. */
@ApplicationScoped
class Ageing {
    static final UUID BEGINNING = new UUID(0, 0);
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RetentionSchedule schedule;

    @Inject
    Touching touching;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Looks at the next closed records; answers the last of them, empty when there are no more. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<UUID> after(UUID reached) {
        Map<Series, RetentionRule> rules = new HashMap<>();
        schedule.approved().forEach(rule -> rules.put(rule.terms().series(), rule));
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        List<ArchiveRecord> records = entities.createQuery(
                        "select r from ArchiveRecord r where r.agreement > :reached and r.closedAt is not null"
                                + " order by r.agreement",
                        ArchiveRecord.class)
                .setParameter("reached", reached)
                .setMaxResults(AT_ONCE)
                .getResultList();
        Map<UUID, RecordAge> ages = ages(records);
        records.forEach(kept ->
                Series.of(kept.state()).map(rules::get).ifPresent(rule -> age(kept, rule, ages.get(kept.agreement()))));
        return records.size() < AT_ONCE
                ? Optional.empty()
                : Optional.of(records.getLast().agreement());
    }

    private Map<UUID, RecordAge> ages(List<ArchiveRecord> records) {
        return entities.createQuery("select a from RecordAge a where a.agreement in :records", RecordAge.class)
                .setParameter(
                        "records",
                        records.stream().map(ArchiveRecord::agreement).toList())
                .getResultStream()
                .collect(Collectors.toMap(RecordAge::agreement, Function.identity()));
    }

    private void age(ArchiveRecord kept, RetentionRule rule, RecordAge found) {
        RecordAge age = found == null ? new RecordAge(kept.agreement(), clock.instant()) : found;
        Optional<LocalDate> awaited = age.awaits();
        boolean older = age.follow(rule, kept, LocalDate.now(clock), clock.instant());
        if (found == null) {
            entities.persist(age);
        }
        if (!awaited.equals(age.awaits())) {
            touching.note(kept.agreement());
        }
        if (older) {
            String name = kept.reference().orElse(kept.agreement().toString());
            Map<String, String> details =
                    Map.of("age", age.age().name(), "rule", rule.id().toString());
            facts.fire(new Fact("archive.aged", name, Optional.empty(), details));
        }
    }
}
