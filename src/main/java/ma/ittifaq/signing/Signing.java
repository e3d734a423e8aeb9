package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.regulation.CodeAtSignatures;

/**
 * Boundary of signatures. The key is used outside any transaction, because a token or a module may be slow; then one
 * short transaction stores the verified bytes and moves the state, or refuses because something changed meanwhile.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class Signing {

    /** How long a proof of identity may be used: typing a password and clicking once. */
    private static final Duration PROOF_LIFE = Duration.ofMinutes(2);

    @Inject
    private SigningDesk desk;

    @Inject
    private PersonalSigner signer;

    @Inject
    private Sealing sealing;

    @Inject
    private CodeAtSignatures code;

    @Inject
    private Clock clock;

    /** Signs the frozen text with the actor's own key at the step that waits for them. */
    public Signed sign(UUID agreement, Actor actor, IdentityProof proof) {
        return sign(agreement, Optional.empty(), actor, proof);
    }

    /** The same, refused when the actor saw another version than the present one. */
    public Signed sign(UUID agreement, Optional<Long> seen, Actor actor, IdentityProof proof) {
        requireProof(proof, actor);
        SigningTask task = desk.open(agreement, seen, actor);
        Signer.Result result = signer.sign(task);
        return settled(task, () -> desk.record(task, result, KeyHolder.SERVER, proof));
    }

    /** Records what was signed, in one transaction, and seals right after the last signature. */
    Signed settled(SigningTask task, Supplier<Signed> recording) {
        Signed signed;
        try {
            signed = recording.get();
        } catch (OptimisticLockException somebodyWasFaster) {
            throw new RuleBroken.Stale();
        }
        if (signed.state() == AgreementState.SIGNED) {
            sealing.sealClaimed(task.act());
        }
        return signed;
    }

    /** Theirs, of this moment, and all that the policy in force asks of one. */
    void requireProof(IdentityProof proof, Actor actor) {
        Duration age = Duration.between(proof.at(), clock.instant());
        boolean fresh = age.compareTo(PROOF_LIFE) <= 0 && age.compareTo(PROOF_LIFE.negated()) >= 0;
        if (actor.isSystem() || !proof.person().equals(actor.person()) || !fresh) {
            throw SigningRefused.withoutProof();
        }
        if (code.isCodeAsked() && !proof.hasCode()) {
            throw SigningRefused.withoutCode();
        }
    }
}
