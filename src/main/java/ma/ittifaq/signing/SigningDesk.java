package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Acting;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.PossibleMove;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.SignatureLevel;

/** The two short transactions around a signature: what is to be signed, and that it was. */
@ApplicationScoped
@Transactional
class SigningDesk {

    /** Whose key signs, and what its signature is in law. */
    record Weight(KeyHolder key, SignatureLevel level) {}

    @Inject
    private StampJobs stamps;

    @Inject
    private Moving moving;

    @Inject
    private Directory directory;

    @Inject
    private Acts acts;

    @Inject
    private Documents documents;

    @Inject
    private ActSignatures signatures;

    @Inject
    private Levels levels;

    @Inject
    private RevocableKeys revocable;

    /** What the actor may sign now, without reading it; refuses when it is not theirs to sign. */
    SigningOffer offer(UUID agreementId, Actor actor) {
        return offer(agreementId, actor, directory.chart());
    }

    /** The same by a chart read once for many. Its refusal is a line of a list: the transaction of the others goes on. */
    @Transactional(dontRollbackOn = Refusal.class)
    SigningOffer offer(UUID agreementId, Actor actor, OrgChart chart) {
        Turn turn = turn(moving.standing(agreementId, actor, chart));
        return new SigningOffer(
                agreementId,
                turn.agreement().version(),
                turn.act().reference(),
                turn.act().sha256(),
                turn.acting().onBehalfOf(turn.party()),
                demand(turn));
    }

    /** Reads what the actor is to sign; refuses when it is not theirs to sign now. */
    SigningTask open(UUID agreementId, Optional<Long> seen, Actor actor) {
        Moving.Standing standing = moving.standing(agreementId, actor, directory.chart());
        seen.ifPresent(version -> moving.requireVersion(standing.agreement(), version));
        Turn turn = turn(standing);
        return new SigningTask(
                agreementId,
                turn.agreement().version(),
                turn.agreement().employee(),
                turn.act().id(),
                documents.read(turn.act().sha256()),
                directory.require(actor.person()),
                turn.acting().onBehalfOf(turn.party()).map(this::deputed),
                turn.acting()
                        .actingIn(turn.party())
                        .flatMap(directory::findUnit)
                        .map(u -> new Bilingual(u.nameAr(), u.nameFr())),
                demand(turn));
    }

    private Demand demand(Turn turn) {
        return new Demand(SignatureField.valueOf(turn.party().name()), levels.of(turn.agreement()));
    }

    private Turn turn(Moving.Standing standing) {
        Agreement agreement = standing.agreement();
        Party party = standing.possible().stream()
                .filter(move -> move.action() == Action.SIGN)
                .findFirst()
                .map(PossibleMove::as)
                .orElseThrow(() -> refusal(agreement));
        Act act = acts.current(agreement.id()).orElseThrow(() -> refusal(agreement));
        return new Turn(agreement, act, party, standing.acting());
    }

    /** An agreement whose signature is the actor's turn. */
    private record Turn(Agreement agreement, Act act, Party party, Acting acting) {}

    /** Stores the new bytes and moves the state, if nothing changed since {@link #open}. */
    Signed record(SigningTask task, Signer.Result result, KeyHolder key, IdentityProof proof) {
        return record(task, result, new Weight(key, key.level()), proof);
    }

    /** The same with what the signer's certificate states of itself. */
    Signed record(SigningTask task, Signer.Result result, Weight weight, IdentityProof proof) {
        // Two clicks queue here: the second one reads what the first one left, and is told that it came late.
        directory.lock(task.employee());
        Actor actor = Actor.of(task.signer().id());
        Agreement agreement = moving.require(task.agreement(), actor);
        moving.requireVersion(agreement, task.version());
        Act act = acts.current(task.agreement()).orElseThrow(RuleBroken.Stale::new);
        if (!act.id().equals(task.act()) || !act.sha256().equals(Vault.sha256(task.base()))) {
            throw new RuleBroken.Stale();
        }
        revocable
                .revoked(StoredCredential.serial(result.revision().certificate()))
                .ifPresent(at -> {
                    throw SigningRefused.revoked(at);
                });
        acts.appendRevision(act, result.bytes());
        signatures.add(new ActSignature(
                        act.id(),
                        task.field(),
                        result.revision(),
                        result.level().etsi(),
                        act.sha256())
                .by(actor.person(), task.onBehalfOf().map(SigningTask.Deputed::holder), proof.method())
                .with(weight.key())
                .asked(task.format(), task.asked(), weight.level()));
        boolean pending = !result.level().atLeast(task.format());
        if (pending) {
            stamps.request(act.id(), result.revision().at());
        }
        Move move = moving.move(agreement, Action.SIGN, actor, MoveDetails.NONE);
        return new Signed(
                move.to(),
                act.reference(),
                task.format().etsi(),
                result.level().etsi(),
                pending,
                result.revision().at(),
                act.sha256(),
                weight.key(),
                task.asked(),
                weight.level());
    }

    private static RuleBroken refusal(Agreement agreement) {
        return agreement.state().awaitsSignature()
                ? new RuleBroken.NotYourTurn(agreement.state(), Action.SIGN)
                : new RuleBroken.IllegalMove(agreement.state(), Action.SIGN);
    }

    private SigningTask.Deputed deputed(UUID holder) {
        PersonName name = directory.require(holder).name();
        return new SigningTask.Deputed(holder, new Bilingual(name.ar(), name.fr()));
    }
}
