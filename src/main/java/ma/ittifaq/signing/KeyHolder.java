package ma.ittifaq.signing;

/** Where the private key of a signature is: sealed in our database, or with the signer alone. */
public enum KeyHolder {
    SERVER,
    /** A card, a token, a trust platform: the server never saw the key. */
    SIGNER
}
