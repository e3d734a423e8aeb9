package ma.ittifaq.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The signatures that the administration accepts.
 *
 * @param employee the lowest of the employee, as is the next of the manager and the third of the authority
 * @param document what the act must have reached when it is sealed
 * @param code whether who signs or delegates shows the second factor's code beside the password
 */
@Embeddable
public record PolicySignatures(
        @Enumerated(EnumType.STRING) @Column(name = "employee_level")
        SignatureLevel employee,

        @Enumerated(EnumType.STRING) @Column(name = "manager_level")
        SignatureLevel manager,

        @Enumerated(EnumType.STRING) @Column(name = "authority_level")
        SignatureLevel authority,

        @Enumerated(EnumType.STRING) @Column(name = "document_level")
        PadesLevel document,

        @Column(name = "signing_code") boolean code) {

    public static final PolicySignatures DEFAULT = new PolicySignatures(
            SignatureLevel.ADVANCED, SignatureLevel.ADVANCED, SignatureLevel.ADVANCED, PadesLevel.LTA, false);

    /** What each person's signature is to reach by itself; what lasts comes with the seal. */
    public PadesLevel ofPeople() {
        return document.atLeast(PadesLevel.T) ? PadesLevel.T : PadesLevel.B;
    }

    /** Whether some step can only be signed with a qualified certificate. */
    public boolean asksForQualified() {
        return employee == SignatureLevel.QUALIFIED
                || manager == SignatureLevel.QUALIFIED
                || authority == SignatureLevel.QUALIFIED;
    }
}
