package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.document.SignatureField;

/** The signatures that are on acts. */
@ApplicationScoped
public class ActSignatures {

    @PersistenceContext
    EntityManager entities;

    /** Oldest first: in the order of the revisions they made, because several may carry the same second. */
    public List<ActSignature> of(UUID act) {
        return entities.createQuery("""
            select s from ActSignature s, ActRevision r
            where s.act = :act and r.act.id = :act and r.sha256 = s.sha256
            order by r.sequence
            """, ActSignature.class)
                .setParameter("act", act)
                .getResultList();
    }

    /** How many were ever made on the act, though a revision that bears one be lost. */
    public long recorded(UUID act) {
        return entities.createQuery("select count(s) from ActSignature s where s.act = :act", Long.class)
                .setParameter("act", act)
                .getSingleResult();
    }

    /** The same of several acts, by act, in one statement. */
    public Map<UUID, List<ActSignature>> of(Collection<UUID> acts) {
        return entities.createQuery("""
            select s from ActSignature s, ActRevision r
            where s.act in :acts and r.act.id = s.act and r.sha256 = s.sha256
            order by r.sequence
            """, ActSignature.class)
                .setParameter("acts", acts)
                .getResultStream()
                .collect(Collectors.groupingBy(ActSignature::act));
    }

    public Optional<ActSignature> seal(UUID act) {
        return of(act).stream().filter(s -> s.step() == SignatureField.SEAL).findFirst();
    }

    void add(ActSignature signature) {
        entities.persist(signature);
    }

    void add(ActValidation validation) {
        entities.persist(validation);
    }

    /** Each signature at the level that the report found. */
    void raise(UUID act, ValidationReport report) {
        of(act).forEach(signature -> report.level(signature.step().fieldName()).ifPresent(signature::raise));
    }

    void replace(ActValidation validation) {
        entities.merge(validation);
    }

    /** The same of several acts, by act, in one statement. */
    public Map<UUID, ActValidation> validations(Collection<UUID> acts) {
        return entities.createQuery("select v from ActValidation v where v.act in :acts", ActValidation.class)
                .setParameter("acts", acts)
                .getResultStream()
                .collect(Collectors.toMap(ActValidation::act, Function.identity()));
    }

    /** The validation report that was made with the seal. */
    public Optional<ActValidation> validation(UUID act) {
        return Optional.ofNullable(entities.find(ActValidation.class, act));
    }
}
