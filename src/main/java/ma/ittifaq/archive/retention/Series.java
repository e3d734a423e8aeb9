package ma.ittifaq.archive.retention;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;

/** The series of records that a rule is for, by how the file was closed. */
public enum Series {
    /** Signed by all, and ended since. */
    AGREEMENTS(AgreementState.TERMINATED, AgreementState.EXPIRED, AgreementState.SUPERSEDED),
    REFUSALS(AgreementState.REFUSED),
    /** Given up before the last signature. */
    ABANDONED(AgreementState.WITHDRAWN, AgreementState.LAPSED);

    private final Set<AgreementState> states;

    Series(AgreementState... states) {
        this.states = Set.of(states);
    }

    /** The series of a record in this state; empty while the file is open. */
    public static Optional<Series> of(AgreementState state) {
        return Stream.of(values()).filter(s -> s.states.contains(state)).findFirst();
    }
}
