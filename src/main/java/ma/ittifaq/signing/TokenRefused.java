package ma.ittifaq.signing;

import java.time.Instant;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.SignatureLevel;

/** What somebody brought from their own token is not taken. Nothing was signed; each sentence says what to do. */
public final class TokenRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private TokenRefused(Kind kind, String key, Object... arguments) {
        super(kind, "signing.token." + key, arguments);
    }

    /** No authority but our own is trusted on this server. */
    static TokenRefused closed() {
        return new TokenRefused(Kind.CONFLICT, "closed");
    }

    static TokenRefused unreadable() {
        return new TokenRefused(Kind.INVALID, "unreadable");
    }

    /** A file with a private key must not leave its owner, and is not looked at further. */
    static TokenRefused privateKey() {
        return new TokenRefused(Kind.INVALID, "private_key");
    }

    static TokenRefused manyCertificates(int most) {
        return new TokenRefused(Kind.INVALID, "many", most);
    }

    static TokenRefused keyUsage() {
        return new TokenRefused(Kind.INVALID, "usage");
    }

    static TokenRefused weakKey(int bits, int least) {
        return new TokenRefused(Kind.INVALID, "weak", bits, least);
    }

    static TokenRefused keyAlgorithm(String name) {
        return new TokenRefused(Kind.INVALID, "algorithm", name);
    }

    /** The key may be good: what vouches for it is signed with an algorithm that nobody should believe. */
    static TokenRefused issuedWith(String algorithm) {
        return new TokenRefused(Kind.INVALID, "issued_with", algorithm);
    }

    static TokenRefused notYet(Instant from) {
        return new TokenRefused(Kind.INVALID, "not_yet", from);
    }

    static TokenRefused expired(Instant until) {
        return new TokenRefused(Kind.INVALID, "expired", until);
    }

    static TokenRefused issuerExpired(String issuer) {
        return new TokenRefused(Kind.INVALID, "issuer_expired", issuer);
    }

    static TokenRefused foreign(String issuer) {
        return new TokenRefused(Kind.INVALID, "foreign", issuer);
    }

    static TokenRefused revoked() {
        return new TokenRefused(Kind.INVALID, "revoked");
    }

    /** No current revocation list of its authority is here: the administrator's to mend, not the signer's. */
    static TokenRefused statusUnknown(String issuer) {
        return new TokenRefused(Kind.CONFLICT, "status_unknown", issuer);
    }

    static TokenRefused somebodyElse() {
        return new TokenRefused(Kind.INVALID, "somebody_else");
    }

    /** The directory does not know what the certificate would have to say. */
    static TokenRefused nothingToMatch() {
        return new TokenRefused(Kind.CONFLICT, "nothing_to_match");
    }

    public static TokenRefused unknownPreparation() {
        return new TokenRefused(Kind.NOT_FOUND, "unknown");
    }

    static TokenRefused late() {
        return new TokenRefused(Kind.CONFLICT, "late");
    }

    static TokenRefused used() {
        return new TokenRefused(Kind.CONFLICT, "used");
    }

    static TokenRefused wrongValue() {
        return new TokenRefused(Kind.INVALID, "value");
    }

    /** Whether another value, for the same bytes, would do. */
    public boolean isOfValue() {
        return "signing.token.value".equals(key());
    }

    /** Their owner said that the token was lost: what was issued before then counts no more. */
    static TokenRefused heldBack(Instant since) {
        return new TokenRefused(Kind.CONFLICT, "held_back", since);
    }

    /** The policy of this agreement asks for more than the certificate states of itself. */
    static TokenRefused notQualified(SignatureLevel asked) {
        return new TokenRefused(Kind.INVALID, "not_qualified", asked);
    }

    /** The full validation does not pass with it: the seal would be refused tomorrow. */
    static TokenRefused notPassed(String summary) {
        TokenRefused refused = new TokenRefused(Kind.INVALID, "not_passed");
        refused.initCause(new SigningFailure(summary));
        return refused;
    }
}
