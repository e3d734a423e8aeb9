package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;

/**
 * Boundary of signing many at once: documents are listed, one proof of identity makes a mandate of the list, and each is then
 * signed as by itself, in the background. Whoever asks for a batch that is another's finds none.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
public class BatchSigning {

    /** A list of batches is for finding the way back to one; the records stay. */
    private static final Duration RECENT = Duration.ofDays(30);

    private static final int MOST_LISTED = 20;

    @Inject
    private BatchDesk desk;

    @Inject
    private BatchWork work;

    @Inject
    private Signing signing;

    @Inject
    private PersonalSigner signer;

    @Inject
    private Clock clock;

    /** Puts these agreements on a list, as they are now, in the order of their references. Nothing is signed by it. */
    public UUID list(Collection<UUID> agreements, Actor actor) {
        Set<UUID> each = new LinkedHashSet<>(agreements);
        if (each.isEmpty()) {
            throw BatchRefused.none();
        }
        if (each.size() > Batch.MOST) {
            throw BatchRefused.tooMany(Batch.MOST);
        }
        return desk.list(each, actor);
    }

    /** Leaves only these of what waits on a list that has no mandate yet; refuses when it would be none. */
    public void keepOnly(UUID batch, Collection<UUID> agreements, Actor actor) {
        desk.keepOnly(batch, Set.copyOf(agreements), actor);
    }

    /** Gives the mandate for what waits on the list, or another one when the first is over. */
    public Batch mandate(UUID batch, Actor actor, IdentityProof proof) {
        signing.requireProof(proof, actor);
        desk.require(batch, actor);
        Credential own = signer.open(desk.signer(actor.person()));
        desk.mandate(batch, actor, Mandate.of(proof, own));
        work.end(batch);
        return find(batch, actor);
    }

    /** Takes the mandate back: what is not signed by then stays unsigned. */
    public Batch stop(UUID batch, Actor actor) {
        desk.endEarly(batch, actor, EndedEarly.STOPPED);
        return find(batch, actor);
    }

    public Batch find(UUID batch, Actor actor) {
        return desk.read(batch, actor);
    }

    /** Those of the last weeks for which a mandate was given, the newest first. */
    public List<Batch> recent(Actor actor) {
        return desk.recent(actor, clock.instant().minus(RECENT), MOST_LISTED);
    }
}
