package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.Fact;

/** The acts of agreements, and every revision of their bytes that was ever stored. */
@ApplicationScoped
public class Acts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Documents documents;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** All acts of the agreement's file, void ones too, oldest first. */
    public List<Act> of(UUID agreement) {
        return entities.createQuery(
                        "select a from Act a where a.agreement = :agreement order by a.createdAt, a.reference",
                        Act.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    /** The text of the agreement that stands, once it is frozen. */
    public Optional<Act> current(UUID agreement) {
        return of(agreement).stream()
                .filter(a -> a.kind() == Act.Kind.AGREEMENT && a.isCurrent())
                .findFirst();
    }

    public Optional<Act> find(UUID id) {
        return Optional.ofNullable(entities.find(Act.class, id));
    }

    /** The act that these bytes are, or once were, a revision of. */
    public Optional<Act> byRevisionHash(String sha256) {
        return entities.createQuery("select r.act from ActRevision r where r.sha256 = :sha256", Act.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** The act that prints this code; case, spaces and hyphens do not matter. */
    public Optional<Act> byCode(String code) {
        return entities.createQuery("select a from Act a where a.code = :code", Act.class)
                .setParameter("code", VerificationCode.normalise(code))
                .getResultStream()
                .findFirst();
    }

    /** Keeps newer bytes of the act; they must begin with the present ones, as an incremental update does. */
    public void appendRevision(Act act, byte[] bytes) {
        byte[] present = documents.read(act.sha256());
        boolean grown =
                bytes.length > present.length && Arrays.equals(present, 0, present.length, bytes, 0, present.length);
        if (!grown) {
            throw new IllegalArgumentException("Not an incremental update of the act " + act.reference());
        }
        act.append(documents.store(bytes), clock.instant());
        entities.flush();
        tell("act.grown", act);
    }

    /** @param agreement null for an act of the archive itself */
    Act add(UUID agreement, Act.Kind kind, String reference, String code, byte[] bytes) {
        Act act = new Act(agreement, kind, reference, code, documents.store(bytes), clock.instant());
        entities.persist(act);
        entities.flush();
        tell("act.made", act);
        return act;
    }

    /** Gives up the text that stands, if there is one; its number stays listed. */
    void makeVoid(UUID agreement) {
        current(agreement).ifPresent(this::giveUp);
    }

    /** It stands no more; its number stays listed. */
    void giveUp(Act act) {
        act.makeVoid();
        entities.flush();
        tell("act.voided", act);
    }

    /** So that the journal vouches for the bytes. */
    private void tell(String kind, Act act) {
        Map<String, String> details = new HashMap<>(Map.of("sha256", act.sha256()));
        act.agreement().ifPresent(agreement -> details.put("agreement", agreement.toString()));
        facts.fire(new Fact(kind, act.reference(), Optional.empty(), details)
                .ofAgreement(act.agreement().orElse(null)));
    }
}
