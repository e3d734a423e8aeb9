package ma.ittifaq.web.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.document.Acts;
import ma.ittifaq.signing.ActSignature;
import ma.ittifaq.signing.ActSignatures;

/** Signatures as they were stored: what a page says of one is read again, not remembered. */
@RequestScoped
public class MadeSignatures {

    @Inject
    private Acts acts;

    @Inject
    private ActSignatures signatures;

    /** The last signature of that person on the text of that agreement. */
    @Transactional
    public Optional<ActSignature> byOn(UUID person, UUID agreement) {
        return acts.current(agreement).flatMap(act -> signatures.of(act.id()).reversed().stream()
                .filter(s -> s.signer().filter(person::equals).isPresent())
                .findFirst());
    }
}
