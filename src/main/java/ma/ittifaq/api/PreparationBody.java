package ma.ittifaq.api;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.signing.Preparation;

/** What a token is to sign, for people's own programs: the bytes in Base64, and how. */
public record PreparationBody(
        UUID id,
        String toBeSigned,
        String digestAlgorithm,
        String signatureAlgorithm,
        String signer,
        String issuer,
        Instant until,
        SignatureLevel legalLevel,
        String sha256) {

    /** The only one that every reader of PDF signatures knows and nobody doubts. */
    private static final String DIGEST = "SHA-256";

    static PreparationBody of(Preparation preparation) {
        return new PreparationBody(
                preparation.id(),
                Base64.getEncoder().encodeToString(preparation.toBeSigned()),
                DIGEST,
                preparation.algorithm(),
                preparation.signer(),
                preparation.issuer(),
                preparation.until(),
                preparation.level(),
                preparation.sha256());
    }
}
