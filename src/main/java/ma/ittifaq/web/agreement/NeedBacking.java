package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Need;
import ma.ittifaq.agreement.PossibleMove;

/** What the form of a move must ask for, by name. */
@Named("need")
@ApplicationScoped
public class NeedBacking {

    private static final Set<Action> GRAVE = EnumSet.of(
            Action.WITHDRAW,
            Action.DECLINE,
            Action.REFUSE,
            Action.RESCIND,
            Action.END_AT_ONCE,
            Action.GIVE_NOTICE,
            Action.SUSPEND);

    public Need getFrom() {
        return Need.FROM;
    }

    public Need getUntil() {
        return Need.UNTIL;
    }

    public Need getEffective() {
        return Need.EFFECTIVE;
    }

    public Need getHolder() {
        return Need.HOLDER;
    }

    /** A reason is needed, or makes a notice shorter. */
    public boolean reasoned(PossibleMove move) {
        return move.needs().contains(Need.REASON) || move.action() == Action.GIVE_NOTICE;
    }

    /** It ends or stops something: the button says so by its tone too. */
    public boolean grave(PossibleMove move) {
        return GRAVE.contains(move.action());
    }
}
