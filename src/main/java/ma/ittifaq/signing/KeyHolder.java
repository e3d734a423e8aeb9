package ma.ittifaq.signing;

import ma.ittifaq.regulation.SignatureLevel;

/** Where the private key of a signature is: sealed in our database, or with the signer alone. */
public enum KeyHolder {
    SERVER,
    /** A card, a token, a trust platform: the server never saw the key. */
    SIGNER;

    /** What a signature is in law unless its certificate states more. */
    public SignatureLevel level() {
        return SignatureLevel.ADVANCED;
    }
}
