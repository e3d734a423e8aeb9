package ma.ittifaq.signing;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.regulation.SignatureLevel;

/**
 * What an own token is asked to sign.
 *
 * @param id to come back with, once
 * @param toBeSigned the signed attributes (CAdES, DER) over the act: what is digested and signed
 * @param algorithm by its Java name: SHA256withRSA (PKCS #1 v1.5) or SHA256withECDSA
 * @param signer whom the certificate names
 * @param issuer who vouches for it
 * @param until when it is of no more use
 * @param level what the signature is in law, by what the certificate states of itself
 * @param sha256 address of the act's bytes
 */
public record Preparation(
        UUID id,
        byte[] toBeSigned,
        String algorithm,
        String signer,
        String issuer,
        Instant until,
        SignatureLevel level,
        String sha256) {

    public Preparation {
        toBeSigned = toBeSigned.clone();
    }

    @Override
    public byte[] toBeSigned() {
        return toBeSigned.clone();
    }
}
