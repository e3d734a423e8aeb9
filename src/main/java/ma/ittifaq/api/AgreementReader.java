package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Looking;
import ma.ittifaq.agreement.Reading;
import ma.ittifaq.desk.Desk;
import ma.ittifaq.directory.Actor;

/** An agreement as far as the caller may see it. */
@ApplicationScoped
public class AgreementReader {

    @Inject
    private Desk desk;

    @Inject
    private Looking looking;

    @Inject
    private Names names;

    AgreementBody read(UUID id, Actor actor) {
        return desk.consult(
                id,
                actor,
                (a, reading) -> AgreementBody.of(
                        a,
                        names,
                        reading == Reading.WHOLE
                                ? Optional.of(looking.terms(a, actor).terms())
                                : Optional.empty()));
    }
}
