package ma.ittifaq.signing;

import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.regulation.Bilingual;

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
        Optional<Deputed> onBehalfOf) {

    /** Whose place the signer takes. */
    record Deputed(UUID holder, Bilingual name) {}
}
