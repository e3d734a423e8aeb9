package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.AgreementState.AWAITING_AUTHORITY_SIGNATURE;
import static ma.ittifaq.agreement.AgreementState.AWAITING_EMPLOYEE_SIGNATURE;
import static ma.ittifaq.agreement.AgreementState.AWAITING_HR_VISA;
import static ma.ittifaq.agreement.AgreementState.AWAITING_SECURITY_VISA;
import static ma.ittifaq.agreement.AgreementState.SIGNED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ma.ittifaq.regulation.PolicySteps;

/** The steps that the pinned policy asks for; the others never are skipped. */
@Embeddable
public record RequiredSteps(
        @Column(name = "hr_visa") boolean hrVisa,
        @Column(name = "security_visa") boolean securityVisa,
        @Column(name = "authority_signature") boolean authoritySignature) {

    public static final RequiredSteps ALL = new RequiredSteps(true, true, true);

    static RequiredSteps of(PolicySteps asked) {
        return new RequiredSteps(asked.hrVisa(), asked.securityVisa(), asked.authoritySignature());
    }

    /** The state itself, or the next one on the road when the policy does not ask for it. */
    AgreementState skipping(AgreementState state) {
        return switch (state) {
            case AWAITING_HR_VISA -> hrVisa ? AWAITING_HR_VISA : skipping(AWAITING_SECURITY_VISA);
            case AWAITING_SECURITY_VISA -> securityVisa ? AWAITING_SECURITY_VISA : AWAITING_EMPLOYEE_SIGNATURE;
            case AWAITING_AUTHORITY_SIGNATURE -> authoritySignature ? AWAITING_AUTHORITY_SIGNATURE : SIGNED;
            default -> state;
        };
    }
}
