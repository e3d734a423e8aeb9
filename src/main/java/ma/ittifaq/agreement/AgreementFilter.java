package ma.ittifaq.agreement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which agreements of a list are wanted, among those that the reader may see.
 *
 * @param mine only those of which the reader is the employee
 * @param states in one of these; any when empty
 * @param unit of this unit or one below it
 * @param text words of the employee's name in either script, of the PPR or of the reference; any when blank
 */
public record AgreementFilter(boolean mine, Set<AgreementState> states, Optional<UUID> unit, String text) {

    public static final AgreementFilter ALL = new AgreementFilter(false, Set.of(), Optional.empty(), "");

    public AgreementFilter {
        states = Set.copyOf(states);
        text = text == null ? "" : text;
    }

    /** In the state of that name, if there is one of that name. */
    public static AgreementFilter of(String state, Optional<UUID> unit, String text) {
        Set<AgreementState> states = Stream.of(AgreementState.values())
                .filter(s -> s.name().equals(state))
                .collect(Collectors.toSet());
        return new AgreementFilter(false, states, unit, text);
    }
}
