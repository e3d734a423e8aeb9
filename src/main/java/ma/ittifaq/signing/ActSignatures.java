package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** The validation report that was made with the seal. */
    public Optional<ActValidation> validation(UUID act) {
        return Optional.ofNullable(entities.find(ActValidation.class, act));
    }
}
