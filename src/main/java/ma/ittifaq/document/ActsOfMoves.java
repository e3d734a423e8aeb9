package ma.ittifaq.document;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.document.DecisionSnapshot.Kind;

/** What a move puts on paper, in the move's own transaction: whoever makes the move, no boundary can forget it. */
@ApplicationScoped
class ActsOfMoves {
    /** Before journal and archive, which tell the reference and the bytes that are made here. */
    private static final int FIRST = 1000;

    @Inject
    Freezing freezing;

    @Inject
    Acts acts;

    void on(@Observes @Priority(FIRST) Moved moved) {
        Agreement agreement = moved.agreement();
        Move move = moved.move();
        if (leavesSignatures(move)) {
            acts.makeVoid(agreement.id());
        }
        if (move.action() == Action.RETURN) {
            agreement.number(null);
        }
        if (entersSignatures(move)) {
            freezing.freeze(agreement);
        }
        decision(move.action()).ifPresent(kind -> freezing.decide(agreement, move, kind));
    }

    static boolean entersSignatures(Move move) {
        return move.to().awaitsSignature()
                && !move.from().map(AgreementState::awaitsSignature).orElse(false);
    }

    static boolean leavesSignatures(Move move) {
        return move.from().map(AgreementState::awaitsSignature).orElse(false)
                && !move.to().awaitsSignature()
                && move.action() != Action.SIGN;
    }

    static Optional<Kind> decision(Action action) {
        return switch (action) {
            case REFUSE -> Optional.of(Kind.REFUSAL);
            case SUSPEND -> Optional.of(Kind.SUSPENSION);
            case GIVE_NOTICE -> Optional.of(Kind.NOTICE);
            case RESCIND -> Optional.of(Kind.RESCISSION);
            case END_AT_ONCE -> Optional.of(Kind.EARLY_END);
            default -> Optional.empty();
        };
    }
}
