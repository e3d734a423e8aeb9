package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import ma.ittifaq.document.ActLanguages;
import ma.ittifaq.document.CardText;
import ma.ittifaq.document.SignatureCard;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.regulation.Bilingual;

/** What stands in the signature boxes. */
@ApplicationScoped
class Cards {

    @Inject
    private Names names;

    @Inject
    private Settings settings;

    byte[] personal(SigningTask task, Instant at) {
        Bilingual name =
                new Bilingual(task.signer().name().ar(), task.signer().name().fr());
        return SignatureCard.draw(new CardText(
                name,
                SigningWords.of("capacity." + task.field()),
                at,
                SigningWords.of("level.signature"),
                task.onBehalfOf().map(SigningTask.Deputed::name),
                task.actingIn(),
                languages()));
    }

    byte[] seal(Instant at) {
        return SignatureCard.draw(new CardText(
                names.administration(),
                SigningWords.of("capacity." + SignatureField.SEAL),
                at,
                SigningWords.of("level.seal"),
                Optional.empty(),
                Optional.empty(),
                languages()));
    }

    private ActLanguages languages() {
        return ActLanguages.of(settings.actLanguages());
    }

    /** What PDF readers show as the reason of a signature. */
    static String reason(SignatureField field) {
        Bilingual capacity = SigningWords.of("capacity." + field);
        return capacity.ar() + " — " + capacity.fr();
    }
}
