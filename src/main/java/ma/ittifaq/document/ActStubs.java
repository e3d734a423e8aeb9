package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What stays of acts that were eliminated. */
@ApplicationScoped
public class ActStubs {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Written in the transaction in which the act goes. */
    public void keep(UUID file, Act act, int signatures) {
        entities.persist(new ActStub(file, act, signatures, clock.instant()));
    }

    /** Of these files, oldest act first. */
    public List<ActStub> of(Collection<UUID> files) {
        return entities.createQuery(
                        "select s from ActStub s where s.file in :files order by s.madeAt, s.reference", ActStub.class)
                .setParameter("files", files)
                .getResultList();
    }

    /** The act that printed this code; case, spaces and hyphens do not matter. */
    public Optional<ActStub> byCode(String code) {
        return find("select s from ActStub s where s.code = :value", VerificationCode.normalise(code));
    }

    /** The act of which these bytes were a revision. */
    public Optional<ActStub> byHash(String sha256) {
        return find("select s from ActStub s join s.revisions r where r = :value", sha256);
    }

    private Optional<ActStub> find(String query, String value) {
        return entities.createQuery(query, ActStub.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
