package ma.ittifaq.notification;

import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Actor;

/** Moves with their messages, for tests of what becomes of these. */
public final class Tellings {

    private Tellings() {}

    /** Makes the move and tells of it; needs a transaction. */
    public static Move told(TestOffice office, UUID agreement, Action action, Actor actor) {
        Moving moving = office.get(Moving.class);
        Agreement moved = moving.require(agreement, actor);
        Move move = moving.move(moved, action, actor, MoveDetails.NONE);
        office.get(Telling.class).on(new Moved(moved, move));
        return move;
    }
}
