package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;

/** The short transactions around a signature of an own token, and what is kept between its two halves. */
@ApplicationScoped
@Transactional
class TokenDesk {

    /** So that who comes late, or twice, still reads why. */
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    private SigningDesk desk;

    @Inject
    private Clock clock;

    /** A preparation taken up again, and the task that it was made for, unchanged since. */
    record Waiting(PreparedSigning prepared, SigningTask task) {}

    /** Keeps it, and forgets those of yesterday. */
    PreparedSigning keep(PreparedSigning prepared) {
        entities.createQuery("delete from PreparedSigning p where p.until < :then")
                .setParameter("then", clock.instant().minus(KEPT))
                .executeUpdate();
        entities.persist(prepared);
        return prepared;
    }

    /** Refuses what is not theirs, used, late, or for a text that has moved on. */
    Waiting open(UUID id, UUID agreement, Actor actor) {
        PreparedSigning prepared = require(id, agreement, actor);
        prepared.requireOpen(clock.instant());
        SigningTask task = desk.open(agreement, Optional.of(prepared.version()), actor);
        if (!prepared.isFor(task)) {
            throw new RuleBroken.Stale();
        }
        return new Waiting(prepared, task);
    }

    /** Stores the signature and closes the preparation in one. */
    Signed record(Waiting waiting, Signer.Result result, IdentityProof proof) {
        SigningDesk.Weight weight =
                new SigningDesk.Weight(KeyHolder.SIGNER, waiting.prepared().level());
        Signed signed = desk.record(waiting.task(), result, weight, proof);
        Instant now = clock.instant();
        entities.find(PreparedSigning.class, waiting.prepared().id()).use(now);
        return signed;
    }

    private PreparedSigning require(UUID id, UUID agreement, Actor actor) {
        return Optional.ofNullable(entities.find(PreparedSigning.class, id))
                .filter(prepared -> prepared.isOf(actor.person(), agreement))
                .orElseThrow(TokenRefused::unknownPreparation);
    }
}
