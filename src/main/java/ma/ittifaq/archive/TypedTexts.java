package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.Terms;

/**
 * What people typed that stands in the acts of a file: tasks, what comes of them and how they are followed, equipment, and
 * the reasons of decisions. Never where somebody lives, how they are called, why they want it, or what they say of
 * themselves when they leave (law 09-08).
 */
@ApplicationScoped
class TypedTexts {
    private static final Set<Action> REASONED =
            Set.of(Action.REFUSE, Action.RESCIND, Action.SUSPEND, Action.GIVE_NOTICE, Action.END_AT_ONCE);
    private static final Set<Reason> PERSONAL = Set.of(Reason.PERSONAL, Reason.DEATH);

    @PersistenceContext
    EntityManager entities;

    /** Of each record that has any; a scanned paper has none. */
    Map<UUID, List<String>> of(Collection<UUID> records) {
        return entities.createQuery("select a from Agreement a where a.id in :records", Agreement.class)
                .setParameter("records", records)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.toMap(Agreement::id, TypedTexts::of));
    }

    private static List<String> of(Agreement agreement) {
        Terms terms = agreement.terms();
        return Stream.of(
                        terms.tasks().stream().flatMap(t -> Stream.of(t.title(), t.deliverable(), t.indicator())),
                        terms.equipment().stream().flatMap(e -> Stream.of(e.label(), e.inventoryNumber())),
                        agreement.history().stream()
                                .filter(TypedTexts::isReasoned)
                                .flatMap(m -> m.note().stream()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .filter(Predicate.not(String::isBlank))
                .toList();
    }

    private static boolean isReasoned(Move move) {
        return REASONED.contains(move.action())
                && move.reason().filter(PERSONAL::contains).isEmpty();
    }
}
