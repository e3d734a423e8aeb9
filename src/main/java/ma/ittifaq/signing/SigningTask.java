package ma.ittifaq.signing;

import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.SignatureLevel;

/**
 * A signature about to be made, as read in one short transaction: the bytes it will extend, and everything that must
 * still be so when it is recorded in the next one.
 *
 * @param actingIn the unit that the signer heads for the time being, where that is why they sign
 */
record SigningTask(
        UUID agreement,
        long version,
        UUID employee,
        UUID act,
        byte[] base,
        Employee signer,
        Optional<Deputed> onBehalfOf,
        Optional<Bilingual> actingIn,
        Demand demand) {

    SignatureField field() {
        return demand.step();
    }

    SignatureLevel asked() {
        return demand.legal();
    }

    PadesLevel format() {
        return demand.format();
    }

    /** Refuses where the key that the server holds is not enough. */
    void requireServersKey() {
        demand.refusal().ifPresent(refused -> {
            throw refused;
        });
    }

    /** Whose place the signer takes. */
    record Deputed(UUID holder, Bilingual name) {}
}
