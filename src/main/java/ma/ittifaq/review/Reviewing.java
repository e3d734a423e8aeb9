package ma.ittifaq.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Looking;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.Submission;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.team.Presence;
import ma.ittifaq.team.UnitPresence;

/**
 * Boundary of the review: manager, HR and security decide here, and whoever returns or refuses a text that waits for
 * signatures. A decision that sends the request to its signatures freezes the text in the same transaction.
 */
@ApplicationScoped
@Transactional
public class Reviewing {
    private static final Set<Action> DECISIONS =
            EnumSet.of(Action.RETURN, Action.REFUSE, Action.APPROVE, Action.ENDORSE);

    @Inject
    Moving moving;

    @Inject
    Looking looking;

    @Inject
    Directory directory;

    @Inject
    Presence presence;

    /** Takes a decision; refuses when the reviewer had seen another version than the present one. */
    public Move decide(UUID id, Action action, MoveDetails details, Optional<Long> seen, Actor actor) {
        if (!DECISIONS.contains(action)) {
            throw new RuleBroken.IllegalMove("move.not_here", action);
        }
        Agreement agreement = moving.require(id, actor);
        seen.ifPresent(version -> moving.requireVersion(agreement, version));
        return moving.move(agreement, action, actor, details);
    }

    /**
     * What a reviewer weighs beside the request itself.
     *
     * @param presence how many are on site in the unit on each working day of the request, without it and with it
     * @param comparison what changed between the last two submissions; for the first submission of an amendment or a renewal,
     *     what changes against the agreement that it follows; empty where there is nothing to compare with
     */
    public record Considered(UnitPresence presence, Optional<Comparison> comparison) {}

    public Considered consider(UUID id, Actor actor) {
        OrgChart chart = directory.chart();
        Agreement agreement = moving.require(id, actor, chart);
        return new Considered(presence.during(agreement), comparison(agreement, looking.mask(agreement, actor, chart)));
    }

    /** Without what the reviewer does not need: a change of it is not shown either. */
    private Optional<Comparison> comparison(Agreement agreement, UnaryOperator<Terms> mask) {
        List<Submission> all = agreement.submissions();
        if (all.size() > 1) {
            return Optional.of(Comparison.between(
                    mask.apply(all.get(all.size() - 2).terms()),
                    mask.apply(all.getLast().terms())));
        }
        return agreement
                .predecessor()
                .filter(p -> agreement.kind() != Kind.INITIAL)
                .map(p -> moving.require(p, Actor.SYSTEM))
                .map(followed -> Comparison.between(mask.apply(followed.terms()), mask.apply(agreement.terms())));
    }
}
