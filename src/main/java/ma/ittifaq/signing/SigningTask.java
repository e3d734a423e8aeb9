package ma.ittifaq.signing;

import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.SignatureLevel;

/**
 * A signature about to be made, as read in one short transaction: the bytes it will extend, and everything that must
 * still be so when it is recorded in the next one.
 */
record SigningTask(
        UUID agreement,
        long version,
        UUID employee,
        UUID act,
        byte[] base,
        SignatureField field,
        Employee signer,
        Optional<Deputed> onBehalfOf,
        PolicySignatures levels) {

    /** The lowest signature in law that this step accepts. */
    SignatureLevel asked() {
        return switch (field) {
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
        return Optional.of(asked())
                .filter(lowest -> !KeyHolder.SERVER.level().atLeast(lowest))
                .map(SigningRefused::ownToken);
    }

    /** Whose place the signer takes. */
    record Deputed(UUID holder, Bilingual name) {}
}
