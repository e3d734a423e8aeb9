package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.identity.StepUp;

/** The proof of identity that a body brings; a call whose token says that its person was just asked needs no password. */
@ApplicationScoped
public class Proofs {

    @Inject
    private StepUp stepUp;

    IdentityProof of(Body body, Actor actor) {
        String password = body.secret("password").orElse(null);
        if (password == null && stepUp.isByPassword(actor) && !stepUp.isFresh(actor)) {
            throw BodyInvalid.required("password");
        }
        return stepUp.prove(actor, password, body.secret("otp").orElse(null));
    }
}
