package ma.ittifaq.api;

import java.time.Instant;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.signing.KeyHolder;
import ma.ittifaq.signing.Signed;

/** A signature that was made. */
public record SignatureBody(
        AgreementState state,
        String reference,
        String asked,
        String level,
        boolean timeStampPending,
        Instant at,
        String sha256,
        KeyHolder key,
        SignatureLevel legalAsked,
        SignatureLevel legalLevel) {

    static SignatureBody of(Signed signed) {
        return new SignatureBody(
                signed.state(),
                signed.reference(),
                signed.asked(),
                signed.level(),
                signed.timeStampPending(),
                signed.at(),
                signed.sha256(),
                signed.key(),
                signed.legalAsked(),
                signed.legalLevel());
    }
}
