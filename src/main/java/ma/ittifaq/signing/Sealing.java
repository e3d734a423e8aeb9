package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.PadesLevel;

/**
 * Puts the administration's seal on acts that wait for it, validates them in full, and keeps the report. May be called
 * at any time, on any node, again: an act is sealed once.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class Sealing {

    private static final System.Logger LOG = System.getLogger(Sealing.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    private SealJobs jobs;

    @Inject
    private SealDesk desk;

    @Inject
    private Enrolment enrolment;

    @Inject
    private Cards cards;

    @Inject
    private Signer signer;

    @Inject
    private Pki pki;

    @Inject
    private Clock clock;

    /** A sealed document with what was found on it. */
    record Sealed(byte[] bytes, SignedRevision revision, ValidationReport report) {}

    /** Works off what waits; answers how many acts were sealed. */
    public int sealWaiting() {
        List<UUID> waiting = jobs.waiting(AT_ONCE);
        return (int)
                waiting.stream().filter(jobs::claim).filter(this::sealClaimed).count();
    }

    /** How many acts wait for their seal. */
    public long backlog() {
        return jobs.backlog();
    }

    /** Seals one act that the caller has claimed. A failure is noted for the next round and hurts nobody. */
    boolean sealClaimed(UUID act) {
        try {
            seal(act);
            return true;
        } catch (SigningFailure | Refusal | PersistenceException e) {
            LOG.log(System.Logger.Level.WARNING, "Act " + act + " is not sealed yet", e);
            jobs.failed(act, String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void seal(UUID act) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Optional<SealDesk.Waiting> waiting = desk.open(act, at);
        if (waiting.isEmpty()) {
            return;
        }
        byte[] base = waiting.get().bytes();
        PadesLevel asked = waiting.get().asked();
        Signer.Result signed = signed(base, at, asked);
        byte[] list = pki.freshRevocationList(at);
        // What closes the file after its last signature is an archive time stamp: LT is reached by making LTA.
        boolean lasts = asked.atLeast(PadesLevel.LT) && signed.level().atLeast(PadesLevel.T);
        byte[] lasting = lasts ? archived(signed.bytes(), list) : signed.bytes();
        ValidationReport report =
                new DocumentValidation(enrolment.anchors()).validate(lasting, list, afterStamps(clock));
        if (!report.passed()) {
            throw new SigningFailure("the full validation does not pass: " + report.summary());
        }
        desk.record(act, base, new Sealed(lasting, signed.revision(), report), at);
    }

    /** A token that was away for a moment is opened anew, once. */
    private Signer.Result signed(byte[] base, Instant at, PadesLevel asked) {
        try {
            return signer.sign(base, SignatureField.SEAL, enrolment.seal(at), cards.seal(at), at, asked);
        } catch (SigningFailure first) {
            if (!enrolment.reopenSeal()) {
                throw first;
            }
            LOG.log(System.Logger.Level.INFO, "The seal's token is opened anew: " + first.getMessage());
            return signer.sign(base, SignatureField.SEAL, enrolment.seal(at), cards.seal(at), at, asked);
        }
    }

    /** At baseline LTA if an authority stamps it; as it was signed rather than not at all. */
    private byte[] archived(byte[] signed, byte[] revocationList) {
        try {
            return signer.archive(signed, revocationList);
        } catch (SigningFailure e) {
            LOG.log(System.Logger.Level.WARNING, "Sealed without an archive time stamp: " + e.getMessage());
            return signed;
        }
    }

    /** Stamps carry milliseconds and were made after the second in which we began. */
    static Instant afterStamps(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    }

    static PadesLevel level(ValidationReport report) {
        return report.level(SignatureField.SEAL.fieldName()).orElse(PadesLevel.B);
    }
}
