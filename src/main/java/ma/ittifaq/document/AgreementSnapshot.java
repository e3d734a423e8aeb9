package ma.ittifaq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ma.ittifaq.regulation.Bilingual;

/**
 * All that an agreement prints, as pure data: what is frozen, what the PDF attaches as JSON, and what the same bytes are
 * made from again. The clause texts come from the published clause set it names.
 */
public record AgreementSnapshot(
        Kind kind,
        String reference,
        Optional<Predecessor> predecessor,
        Letterhead letterhead,
        Person employee,
        Capacity manager,
        Optional<Capacity> authority,
        AgreementTerms terms,
        String clauseSet,
        Set<String> optionalClauses,
        Bilingual dataContact,
        Bilingual securityContact,
        Signing signing,
        Verification verification,
        Instant renderedAt) {

    public enum Kind {
        INITIAL,
        AMENDMENT,
        RENEWAL
    }

    public enum Signing {
        PAPER,
        ELECTRONIC
    }

    /** The agreement that an amendment changes or a renewal continues. */
    public record Predecessor(String reference, LocalDate signedOn) {}

    public AgreementSnapshot {
        optionalClauses = Collections.unmodifiableSet(new TreeSet<>(optionalClauses));
    }

    /** The fields to be signed, in order; the seal is always last. */
    public List<SignatureField> fields() {
        return authority.isPresent()
                ? List.of(SignatureField.values())
                : List.of(SignatureField.EMPLOYEE, SignatureField.MANAGER, SignatureField.SEAL);
    }
}
