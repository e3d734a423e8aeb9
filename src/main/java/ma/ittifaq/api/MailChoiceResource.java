package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.notification.mail.MailChoices;
import ma.ittifaq.notification.mail.Rhythm;
import ma.ittifaq.platform.Locales;

/** How the caller's messages come by mail. */
@ApplicationScoped
@Path("v1/me/mail")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MailChoiceResource {

    @Inject
    private Viewer viewer;

    @Inject
    private MailChoices choices;

    @GET
    @Performs(Operation.OWN_ACCOUNT)
    public MailChoiceBody chosen() {
        return new MailChoiceBody(
                choices.isOffered(viewer.actor()),
                choices.rhythm(viewer.actor()),
                choices.language(viewer.actor()).map(Locale::getLanguage).orElse(null));
    }

    @PUT
    @Performs(Operation.OWN_ACCOUNT)
    @Consumes(MediaType.APPLICATION_JSON)
    public MailChoiceBody choose(byte[] json) {
        Body body = Body.read(json, "rhythm", "language");
        Rhythm rhythm = body.constant("rhythm", Rhythm.class).orElseThrow(() -> BodyInvalid.required("rhythm"));
        String language = body.text("language").orElseThrow(() -> BodyInvalid.required("language"));
        Locale spoken = Locales.of(language)
                .orElseThrow(() -> new BodyInvalid(Finding.of("language", "terms.json.unknown_value", "ar, fr, en")));
        choices.choose(rhythm, spoken, viewer.actor());
        return chosen();
    }
}
