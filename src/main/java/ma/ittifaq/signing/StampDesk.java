package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.PadesLevel;

/** The two short transactions around a late time stamp. */
@ApplicationScoped
@Transactional
class StampDesk {

    /** The bytes to be stamped, and whether their last signature is on them. */
    record Waiting(byte[] bytes, boolean sealed) {}

    @Inject
    private Acts acts;

    @Inject
    private Documents documents;

    @Inject
    private ActSignatures signatures;

    @Inject
    private StampJobs jobs;

    @Inject
    private Batches batches;

    @Inject
    private Moving moving;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    /** Empty, and the job done, when the act was given up meanwhile. */
    Optional<Waiting> open(UUID actId, Instant now) {
        Act act = acts.find(actId).orElseThrow();
        if (!act.isCurrent()) {
            finish(actId, now);
            return Optional.empty();
        }
        boolean sealed = signatures.seal(actId).isPresent();
        return Optional.of(new Waiting(documents.read(act.sha256()), sealed));
    }

    /** Stores a time stamp on an act that still waits for signatures. */
    void record(UUID actId, byte[] base, byte[] stamped, Instant now) {
        append(actId, base, stamped);
        signatures.of(actId).forEach(signature -> signature.raise(PadesLevel.T));
        finish(actId, now);
    }

    /** Stores what makes a sealed act last, with the report that says so. */
    void record(UUID actId, byte[] base, byte[] archived, ValidationReport report, Instant now) {
        Act act = append(actId, base, archived);
        signatures.raise(actId, report);
        signatures.replace(new ActValidation(actId, act.sha256(), report, now).stamped(StampLife.of(archived)));
        finish(actId, now);
    }

    private Act append(UUID actId, byte[] base, byte[] longer) {
        Act act = acts.find(actId).orElseThrow();
        // Somebody may be signing at this moment: whoever comes second finds other bytes, and tries again on them.
        act.agreement().map(id -> moving.require(id, Actor.SYSTEM).employee()).ifPresent(directory::lock);
        if (!act.isCurrent() || !act.sha256().equals(Vault.sha256(base))) {
            throw new RuleBroken.Stale();
        }
        acts.appendRevision(act, longer);
        facts.fire(new Fact("act.stamped", act.reference(), null)
                .ofAgreement(act.agreement().orElse(null)));
        return act;
    }

    private void finish(UUID actId, Instant now) {
        jobs.done(actId, now);
        batches.stamped(actId);
    }
}
