package ma.ittifaq.signing;

import java.util.Optional;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.SignatureLevel;

/** What the policy of an agreement asks of the signature at one of its steps. */
record Demand(SignatureField step, PolicySignatures levels) {

    /** The lowest signature in law that the step accepts. */
    SignatureLevel legal() {
        return switch (step) {
            case EMPLOYEE -> levels.employee();
            case MANAGER -> levels.manager();
            case AUTHORITY -> levels.authority();
            case SEAL -> throw new IllegalStateException("no person seals");
        };
    }

    /** The format that this signature is to reach by itself. */
    PadesLevel format() {
        return levels.ofPeople();
    }

    /** Why the key that the server holds is not enough here; empty where the policy asks for no more than it makes. */
    Optional<SigningRefused> refusal() {
        return Optional.of(legal())
                .filter(lowest -> !KeyHolder.SERVER.level().atLeast(lowest))
                .map(SigningRefused::ownToken);
    }
}
