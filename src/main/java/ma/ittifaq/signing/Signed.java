package ma.ittifaq.signing;

import java.time.Instant;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.regulation.SignatureLevel;

/**
 * A signature that was made, verified and stored.
 *
 * @param state where the agreement stands after it
 * @param asked the level that was asked for, as ETSI spells it
 * @param level the level that was reached
 * @param timeStampPending whether no time-stamping authority answered; the document gets its stamp later
 * @param sha256 address of the signed bytes
 * @param key who holds the key that signed
 * @param legalAsked the lowest signature in law that the policy accepts at this step
 * @param legalLevel what was reached in law
 */
public record Signed(
        AgreementState state,
        String reference,
        String asked,
        String level,
        boolean timeStampPending,
        Instant at,
        String sha256,
        KeyHolder key,
        SignatureLevel legalAsked,
        SignatureLevel legalLevel) {}
