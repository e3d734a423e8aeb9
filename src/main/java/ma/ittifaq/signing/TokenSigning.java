package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.PadesLevel;

/**
 * Boundary of signatures with a key that the server does not hold, in two calls: the bytes to sign are frozen and handed
 * out, the value comes back. Nothing of the agreement moves before the second, and then as with any other signature.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class TokenSigning {

    private static final System.Logger LOG = System.getLogger(TokenSigning.class.getName());

    @Inject
    private SigningDesk desk;

    @Inject
    private TokenDesk tokens;

    @Inject
    private TokenAdmission admission;

    @Inject
    private Signing signing;

    @Inject
    private Cards cards;

    @Inject
    private Signer signer;

    @Inject
    private Enrolment enrolment;

    @Inject
    private Pki pki;

    @Inject
    private Event<Attempt> attempts;

    @Inject
    private Clock clock;

    /** Whether this administration takes tokens of people's own. */
    public boolean isOpen() {
        return admission.isOpen();
    }

    /**
     * Freezes what the actor is to sign with the key of these certificates (PEM or DER, their own among them). Refused when
     * it is not theirs to sign, was seen in another version, or when the certificate does not count.
     */
    public Preparation prepare(UUID agreement, Optional<Long> seen, Actor actor, byte[] certificates) {
        return told(agreement, actor, () -> prepared(agreement, seen, actor, certificates));
    }

    private Preparation prepared(UUID agreement, Optional<Long> seen, Actor actor, byte[] certificates) {
        SigningTask task = desk.open(agreement, seen, actor);
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<X509Certificate> path = admission.admit(certificates, task.signer(), at);
        if (!QualifiedStatement.levelOf(path.getFirst()).atLeast(task.asked())) {
            throw TokenRefused.notQualified(task.asked());
        }
        SignatureRequest request = new SignatureRequest(
                task.field().fieldName(),
                path,
                at,
                cards.personal(task, at),
                Cards.reason(task.field()),
                task.format().atLeast(PadesLevel.T));
        byte[] toBeSigned = prepared(task, request).toBeSigned();
        return preparation(tokens.keep(new PreparedSigning(task, request, toBeSigned)), request, toBeSigned, task);
    }

    /** What was prepared, once more; refused when it is of no more use. */
    public Preparation find(UUID agreement, UUID preparation, Actor actor) {
        TokenDesk.Waiting waiting = tokens.open(preparation, agreement, actor);
        SignatureRequest request = waiting.prepared().request(waiting.task());
        byte[] toBeSigned = again(waiting, request).toBeSigned();
        return preparation(waiting.prepared(), request, toBeSigned, waiting.task());
    }

    private static Preparation preparation(
            PreparedSigning kept, SignatureRequest request, byte[] toBeSigned, SigningTask task) {
        X509Certificate own = request.chain().getFirst();
        return new Preparation(
                kept.id(),
                toBeSigned,
                KeyAlgorithm.of(own.getPublicKey()).signatureName(),
                CertificateSubject.latinName(own),
                CertificateSubject.issuerName(own),
                kept.until(),
                QualifiedStatement.levelOf(own),
                Vault.sha256(task.base()));
    }

    /** Puts the value of the token into the document, once, if nothing changed since {@link #prepare}. */
    public Signed complete(UUID agreement, UUID preparation, byte[] value, Actor actor, IdentityProof proof) {
        return told(agreement, actor, () -> {
            signing.requireProof(proof, actor);
            TokenDesk.Waiting waiting = tokens.open(preparation, agreement, actor);
            Signer.Result result = made(waiting, value);
            return signing.settled(waiting.task(), () -> tokens.record(waiting, result, proof));
        });
    }

    /** A key or a value that does not count is a fact of the journal, whichever door it came by. */
    private <T> T told(UUID agreement, Actor actor, Supplier<T> work) {
        return Attempt.told(
                attempts,
                refused -> new Fact("signing.token_refused", refused.key(), actor.person()).ofAgreement(agreement),
                work);
    }

    private Signer.Result made(TokenDesk.Waiting waiting, byte[] value) {
        SigningTask task = waiting.task();
        SignatureRequest request = waiting.prepared().request(task);
        admission.admit(request.chain(), task.signer(), clock.instant());
        PadesSigner.Prepared prepared = again(waiting, request);
        byte[] checked = TokenKey.checked(request.chain().getFirst().getPublicKey(), prepared.toBeSigned(), value);
        try {
            Signer.Result result = signer.complete(task.base(), task.field(), prepared, checked, task.format());
            requirePassed(result.bytes());
            return result;
        } catch (SigningFailure e) {
            throw unavailable(task, e);
        }
    }

    private PadesSigner.Prepared again(TokenDesk.Waiting waiting, SignatureRequest request) {
        PadesSigner.Prepared prepared = prepared(waiting.task(), request);
        if (!waiting.prepared().gave(prepared.toBeSigned())) {
            throw new RuleBroken.Stale();
        }
        return prepared;
    }

    private PadesSigner.Prepared prepared(SigningTask task, SignatureRequest request) {
        try {
            return signer.prepare(task.base(), request);
        } catch (SigningFailure e) {
            throw unavailable(task, e);
        }
    }

    /** Strangers' certificates: what would keep the seal off the act tomorrow is found while its signer is here. */
    private void requirePassed(byte[] signed) {
        ValidationReport report = new DocumentValidation(enrolment.anchors())
                .validate(signed, pki.freshRevocationList(clock.instant()), Sealing.afterStamps(clock));
        if (!report.passed()) {
            LOG.log(System.Logger.Level.WARNING, "Not signed, the full validation does not pass: " + report.summary());
            throw TokenRefused.notPassed(report.summary());
        }
    }

    private static SigningRefused unavailable(SigningTask task, SigningFailure e) {
        LOG.log(System.Logger.Level.ERROR, "Agreement " + task.agreement() + " could not be signed", e);
        return SigningRefused.unavailable(e);
    }
}
