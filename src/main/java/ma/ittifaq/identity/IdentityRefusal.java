package ma.ittifaq.identity;

import java.time.Instant;
import ma.ittifaq.platform.Refusal;

/** A refusal at the door. */
public final class IdentityRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private IdentityRefusal(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    static IdentityRefusal wrongPassword() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.wrong");
    }

    static IdentityRefusal wrongCredentials() {
        return new IdentityRefusal(Kind.INVALID, "identity.sign_in.wrong");
    }

    static IdentityRefusal locked(Instant until) {
        return new IdentityRefusal(Kind.INVALID, "identity.locked", until);
    }

    static IdentityRefusal directoryAway() {
        return new IdentityRefusal(Kind.BUSY, "identity.directory.away");
    }

    /** Somebody for whom the administration's own servers vouch, and whom the directory of people does not know. */
    static IdentityRefusal stranger() {
        return new IdentityRefusal(Kind.INVALID, "identity.stranger");
    }

    static IdentityRefusal providerAway() {
        return new IdentityRefusal(Kind.BUSY, "identity.provider.away");
    }

    /** The identity provider said no, or its word is not believed. */
    static IdentityRefusal providerRefused() {
        return new IdentityRefusal(Kind.INVALID, "identity.provider.refused");
    }

    /** Its word is from the past or the future: its clock or ours goes wrong. */
    static IdentityRefusal providerClock() {
        return new IdentityRefusal(Kind.BUSY, "identity.provider.clock");
    }

    /** Somebody comes back from there who did not leave, or left too long ago. */
    static IdentityRefusal providerLate() {
        return new IdentityRefusal(Kind.INVALID, "identity.provider.late");
    }

    /** The account was closed by an administrator. */
    static IdentityRefusal shut() {
        return new IdentityRefusal(Kind.INVALID, "identity.shut");
    }

    /** Whoever has no password here proves it at the identity provider. */
    static IdentityRefusal proofNeeded() {
        return new IdentityRefusal(Kind.INVALID, "identity.proof.needed");
    }

    /** Whoever has no password kept here can set none. */
    static IdentityRefusal passwordElsewhere() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.elsewhere");
    }

    static IdentityRefusal notSignedIn() {
        return new IdentityRefusal(Kind.FORBIDDEN, "identity.not_signed_in");
    }

    static IdentityRefusal linkUsed() {
        return new IdentityRefusal(Kind.INVALID, "identity.link.used");
    }

    static IdentityRefusal linkExpired() {
        return new IdentityRefusal(Kind.INVALID, "identity.link.expired");
    }

    /** Also for whoever may not know: for them there is nobody to see. */
    static IdentityRefusal unknownPerson() {
        return new IdentityRefusal(Kind.NOT_FOUND, "identity.person.unknown");
    }

    static IdentityRefusal oneself() {
        return new IdentityRefusal(Kind.FORBIDDEN, "identity.oneself");
    }

    static IdentityRefusal hasLeft() {
        return new IdentityRefusal(Kind.CONFLICT, "identity.person.left");
    }

    static IdentityRefusal isDisabled() {
        return new IdentityRefusal(Kind.CONFLICT, "identity.account.disabled");
    }

    static IdentityRefusal noAccount() {
        return new IdentityRefusal(Kind.CONFLICT, "identity.account.none");
    }

    static IdentityRefusal usernameTaken() {
        return new IdentityRefusal(Kind.INVALID, "identity.username.taken");
    }

    static IdentityRefusal roleIncomplete() {
        return new IdentityRefusal(Kind.INVALID, "identity.role.incomplete");
    }

    static IdentityRefusal rolePast() {
        return new IdentityRefusal(Kind.INVALID, "identity.role.past");
    }

    static IdentityRefusal roleHeld() {
        return new IdentityRefusal(Kind.CONFLICT, "identity.role.held");
    }

    static IdentityRefusal badUsername() {
        return new IdentityRefusal(Kind.INVALID, "identity.username.invalid");
    }

    static IdentityRefusal weakPassword(int least) {
        return new IdentityRefusal(Kind.INVALID, "identity.password.weak", least);
    }

    static IdentityRefusal longPassword(int most) {
        return new IdentityRefusal(Kind.INVALID, "identity.password.long", most);
    }

    static IdentityRefusal commonPassword() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.common");
    }

    static IdentityRefusal passwordIsName() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.name");
    }

    static IdentityRefusal wrongCode() {
        return new IdentityRefusal(Kind.INVALID, "identity.code.wrong");
    }

    /** Password and second factor by the same steward within some days. */
    static IdentityRefusal bothHands(String key, Instant until) {
        return new IdentityRefusal(Kind.CONFLICT, key, until);
    }

    boolean isWrongCode() {
        return key().equals("identity.code.wrong");
    }

    /** The sign-in did not begin, or too long ago. */
    static IdentityRefusal codeLate() {
        return new IdentityRefusal(Kind.INVALID, "identity.code.late");
    }

    static IdentityRefusal secondFactorOn() {
        return new IdentityRefusal(Kind.CONFLICT, "identity.second_factor.on");
    }

    static IdentityRefusal secondFactorNeeded() {
        return new IdentityRefusal(Kind.FORBIDDEN, "identity.second_factor.needed");
    }

    static IdentityRefusal passwordSame() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.same");
    }

    static IdentityRefusal unknownToken() {
        return new IdentityRefusal(Kind.NOT_FOUND, "identity.token.unknown");
    }

    static IdentityRefusal tokenIncomplete() {
        return new IdentityRefusal(Kind.INVALID, "identity.token.incomplete");
    }

    static IdentityRefusal tokensMany(int most) {
        return new IdentityRefusal(Kind.CONFLICT, "identity.token.many", most);
    }

    static IdentityRefusal passwordsDiffer() {
        return new IdentityRefusal(Kind.INVALID, "identity.password.differs");
    }
}
