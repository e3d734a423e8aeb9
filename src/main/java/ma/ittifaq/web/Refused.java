package ma.ittifaq.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Refusal;

/** Tells a refusal in the page's language. */
final class Refused {

    private Refused() {}

    static void tell(Refusal refusal, FacesContext context) {
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(refusal, context), null));
    }

    /** The pages' own words where they know more than the rule does, else those of the refusal. */
    private static String text(Refusal refusal, FacesContext context) {
        Locale locale = context.getViewRoot().getLocale();
        Object[] arguments = refusal.arguments().toArray();
        return Messages.find(locale, "web", "refusal." + refusal.key(), arguments)
                .orElseGet(() -> Messages.text(locale, refusal));
    }
}
