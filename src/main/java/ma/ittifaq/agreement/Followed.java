package ma.ittifaq.agreement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** An amendment or a renewal names the agreement it follows, of the same employee and in force. */
final class Followed {

    private static final Set<AgreementState> FOLLOWABLE =
            EnumSet.of(AgreementState.ACTIVE, AgreementState.SUSPENDED, AgreementState.ENDING);

    private Followed() {}

    static void check(Kind kind, Optional<UUID> predecessor, UUID employee, Function<UUID, Agreement> find) {
        if (kind == Kind.INITIAL) {
            if (predecessor.isPresent()) {
                throw new RuleBroken.TermsInvalid(Finding.of("predecessor", "agreement.predecessor.not_wanted"));
            }
            return;
        }
        Agreement followed = predecessor
                .map(find)
                .orElseThrow(() -> new RuleBroken.TermsInvalid(
                        Finding.of("predecessor", "agreement.predecessor.required")));
        if (!followed.employee().equals(employee) || !FOLLOWABLE.contains(followed.state())) {
            throw new RuleBroken.IllegalMove("agreement.predecessor.not_in_force");
        }
    }
}
