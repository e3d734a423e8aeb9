package ma.ittifaq.signing;

import java.time.Instant;
import ma.ittifaq.agreement.AgreementState;

/**
 * A signature that was made, verified and stored.
 *
 * @param state where the agreement stands after it
 * @param level the level that was reached, as ETSI spells it
 * @param sha256 address of the signed bytes
 */
public record Signed(AgreementState state, String reference, String level, Instant at, String sha256) {}
