package ma.ittifaq.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which visas and signatures the administration asks for beside the manager's review and the two first signatures. */
@Embeddable
public record PolicySteps(
        @Column(name = "hr_visa") boolean hrVisa,
        @Column(name = "security_visa") boolean securityVisa,
        @Column(name = "authority_signature") boolean authoritySignature) {

    public static final PolicySteps ALL = new PolicySteps(true, true, true);
}
