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
 * @param editions of the clauses, one of which it keeps; any when empty
 * @param text words of the employee's name in either script, of the PPR or of the reference; any when blank
 */
public record AgreementFilter(
        boolean mine, Set<AgreementState> states, Optional<UUID> unit, Set<String> editions, String text) {

    public static final AgreementFilter ALL = new AgreementFilter(false, Set.of(), Optional.empty(), "");

    public AgreementFilter {
        states = Set.copyOf(states);
        editions = Set.copyOf(editions);
        text = text == null ? "" : text;
    }

    public AgreementFilter(boolean mine, Set<AgreementState> states, Optional<UUID> unit, String text) {
        this(mine, states, unit, Set.of(), text);
    }

    /** Those whose text is fixed and holds, or is being signed, in one of these editions of the clauses. */
    public static AgreementFilter bound(Set<String> editions) {
        return new AgreementFilter(false, AgreementState.bound(), Optional.empty(), editions, "");
    }

    /** In the state of that name, if there is one of that name. */
    public static AgreementFilter of(String state, Optional<UUID> unit, String text) {
        Set<AgreementState> states = Stream.of(AgreementState.values())
                .filter(s -> s.name().equals(state))
                .collect(Collectors.toSet());
        return new AgreementFilter(false, states, unit, text);
    }
}
