package ma.ittifaq.web.agreement;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.PossibleMove;

/** Lets each action through once: somebody who may take it in two capacities is asked once. */
public final class Once implements Predicate<PossibleMove> {

    private final Set<Action> seen = EnumSet.noneOf(Action.class);

    @Override
    public boolean test(PossibleMove move) {
        return seen.add(move.action());
    }
}
