package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.PadesLevel;

/** The two short transactions around a seal. */
@ApplicationScoped
@Transactional
class SealDesk {

    @Inject
    private Acts acts;

    @Inject
    private Documents documents;

    @Inject
    private ActSignatures signatures;

    @Inject
    private SealJobs jobs;

    @Inject
    private StampJobs stamps;

    @Inject
    private Levels levels;

    @Inject
    private Moving moving;

    @Inject
    private Event<Fact> facts;

    /** An act to be sealed, and the format that it is to reach. */
    record Waiting(byte[] bytes, PadesLevel asked) {}

    /** What is to be sealed; empty, and the job done, when it is already. */
    Optional<Waiting> open(UUID actId, Instant now) {
        Act act = acts.find(actId).orElseThrow();
        if (!act.isCurrent() || signatures.seal(actId).isPresent()) {
            jobs.done(actId, now);
            return Optional.empty();
        }
        return Optional.of(new Waiting(documents.read(act.sha256()), asked(act)));
    }

    private PadesLevel asked(Act act) {
        return act.agreement()
                .map(agreement -> levels.of(moving.require(agreement, Actor.SYSTEM)))
                .orElseGet(levels::ofToday)
                .document();
    }

    void record(UUID actId, byte[] base, Sealing.Sealed sealed, Instant now) {
        ValidationReport report = sealed.report();
        Act act = acts.find(actId).orElseThrow();
        if (!act.sha256().equals(Vault.sha256(base))) {
            throw new RuleBroken.Stale();
        }
        acts.appendRevision(act, sealed.bytes());
        PadesLevel level = Sealing.level(report);
        PadesLevel asked = asked(act);
        signatures.add(new ActSignature(actId, SignatureField.SEAL, sealed.revision(), level.etsi(), act.sha256())
                .asked(asked));
        signatures.raise(actId, report);
        signatures.add(new ActValidation(actId, act.sha256(), report, now).stamped(StampLife.of(sealed.bytes())));
        if (act.kind() == Act.Kind.AGREEMENT) {
            Agreement agreement = moving.require(act.agreement().orElseThrow(), Actor.SYSTEM);
            agreement.markSealed();
        }
        jobs.done(actId, now);
        if (level.atLeast(asked)) {
            stamps.done(actId, now);
        } else {
            stamps.request(actId, now);
        }
        facts.fire(new Fact("act.sealed", act.reference(), null)
                .ofAgreement(act.agreement().orElse(null)));
    }
}
