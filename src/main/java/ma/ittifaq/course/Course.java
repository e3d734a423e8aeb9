package ma.ittifaq.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;

/** Boundary of what people do to an agreement once it is signed, and of giving a step to somebody else. */
@ApplicationScoped
@Transactional
public class Course {

    private static final Set<Action> MOVES = EnumSet.of(
            Action.SUSPEND,
            Action.RESUME,
            Action.GIVE_NOTICE,
            Action.CANCEL_NOTICE,
            Action.RESCIND,
            Action.END_AT_ONCE,
            Action.REASSIGN);

    @Inject
    private Moving moving;

    /** Makes the move; refuses when the person had seen another version than the present one. */
    public Move move(UUID id, Action action, MoveDetails details, Optional<Long> seenVersion, Actor actor) {
        if (!MOVES.contains(action)) {
            throw new RuleBroken.IllegalMove("move.not_here", action);
        }
        Agreement agreement = moving.require(id, actor);
        seenVersion.ifPresent(version -> moving.requireVersion(agreement, version));
        return moving.move(agreement, action, actor, details);
    }
}
