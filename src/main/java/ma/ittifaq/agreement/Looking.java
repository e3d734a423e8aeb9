package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.platform.Fact;

/**
 * Shows terms as far as the looker needs them, and tells the journal of each look at a sensitive field of somebody else,
 * with its purpose. Runs in its caller's transaction; whether they may read the agreement at all was asked before.
 */
@ApplicationScoped
public class Looking {

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    /**
     * Terms without what the looker does not need.
     *
     * @param hidden fields that are filled in and not shown
     */
    public record Seen(Terms terms, Set<SensitiveField> hidden) {}

    /** The terms as the actor may see them now; the look is journalled. */
    public Seen terms(Agreement agreement, Actor actor) {
        return terms(agreement, actor, directory.chart());
    }

    /** The same by a chart that was read already. */
    public Seen terms(Agreement agreement, Actor actor, OrgChart chart) {
        Set<SensitiveField> filled = agreement.terms().sensitive();
        if (actor.isSystem()) {
            return new Seen(agreement.terms(), Set.of());
        }
        Set<Looker> lookers = Lookers.of(agreement, actor, chart);
        Set<SensitiveField> needed = needed(agreement, actor, chart);
        Set<SensitiveField> shown = both(filled, needed);
        if (!shown.isEmpty()) {
            Needs.purpose(lookers, agreement.state())
                    .filter(purpose -> purpose != Purpose.OWN_DATA)
                    .ifPresent(purpose -> facts.fire(look(agreement, actor, chart, shown, purpose)));
        }
        Set<SensitiveField> hidden = EnumSet.noneOf(SensitiveField.class);
        hidden.addAll(filled);
        hidden.removeAll(needed);
        return new Seen(agreement.terms().without(hidden), Set.copyOf(hidden));
    }

    /**
     * Takes what the looker does not need out of terms that are shown beside others; whoever shows them tells of it. The chart
     * is of this transaction.
     */
    public UnaryOperator<Terms> mask(Agreement agreement, Actor actor, OrgChart chart) {
        if (actor.isSystem()) {
            return UnaryOperator.identity();
        }
        Set<SensitiveField> hidden = EnumSet.allOf(SensitiveField.class);
        hidden.removeAll(needed(agreement, actor, chart));
        return terms -> terms.without(hidden);
    }

    /** What somebody needs who may read all of it; others need nothing. */
    static Set<SensitiveField> needed(Agreement agreement, Actor actor, OrgChart chart) {
        return Readers.reading(agreement, actor, chart) == Reading.WHOLE
                ? Needs.fields(Lookers.of(agreement, actor, chart), agreement.state())
                : Set.of();
    }

    /** A fact of reading a paper of the file, on which the printed fields stand: whom it concerns, and what for. */
    public Fact ofPaper(Fact read, Agreement agreement, Actor actor) {
        return ofPaper(read, agreement, actor, directory.chart());
    }

    /** The same by a chart of this transaction. */
    public Fact ofPaper(Fact read, Agreement agreement, Actor actor, OrgChart chart) {
        Fact concerned = read.ofAgreement(agreement.id()).concerning(agreement.employee());
        return actor.isSystem()
                ? concerned
                : placed(concerned, agreement, actor, chart)
                        .purposed(paperPurpose(agreement, actor, chart).name());
    }

    private static Fact placed(Fact look, Agreement agreement, Actor actor, OrgChart chart) {
        return Lookers.place(agreement, actor, chart)
                .map(holder -> look.inPlaceOf(holder.onBehalfOf(), holder.acting()))
                .orElse(look);
    }

    /** What somebody reads a paper of the file for, who may read it: what the step asks, or else to consult it. */
    static Purpose paperPurpose(Agreement agreement, Actor actor, OrgChart chart) {
        Set<Looker> lookers = Lookers.of(agreement, actor, chart);
        Optional<Purpose> needed = Needs.purpose(lookers, agreement.state());
        return needed.orElse(Purpose.CONSULTING);
    }

    private static Fact look(
            Agreement agreement, Actor actor, OrgChart chart, Set<SensitiveField> shown, Purpose purpose) {
        String fields = shown.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        Fact look = new Fact("privacy.looked", fields, actor.person())
                .ofAgreement(agreement.id())
                .concerning(agreement.employee())
                .purposed(purpose.name());
        return placed(look, agreement, actor, chart);
    }

    private static Set<SensitiveField> both(Set<SensitiveField> filled, Set<SensitiveField> needed) {
        return filled.stream().filter(needed::contains).collect(Collectors.toUnmodifiableSet());
    }
}
