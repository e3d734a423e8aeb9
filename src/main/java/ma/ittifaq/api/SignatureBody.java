package ma.ittifaq.api;

import java.time.Instant;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.signing.Signed;

/** A signature that was made. */
public record SignatureBody(AgreementState state, String reference, String level, Instant at, String sha256) {

    static SignatureBody of(Signed signed) {
        return new SignatureBody(signed.state(), signed.reference(), signed.level(), signed.at(), signed.sha256());
    }
}
