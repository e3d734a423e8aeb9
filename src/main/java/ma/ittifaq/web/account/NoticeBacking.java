package ma.ittifaq.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.identity.Notices;
import ma.ittifaq.identity.SignIn;
import ma.ittifaq.platform.Locales;
import org.omnifaces.util.Faces;

/** Hands of the notice of law 09-08: in Arabic and French side by side, whatever the language of the page. */
@Named
@RequestScoped
public class NoticeBacking {

    @Inject
    private Notices notices;

    @Inject
    private SignIn signIn;

    @Inject
    private HttpServletRequest request;

    public List<Notices.Paragraph> getArabic() {
        return notices.texts(Locales.ARABIC);
    }

    public List<Notices.Paragraph> getFrench() {
        return notices.texts(Locales.FRENCH);
    }

    /** Whether it is still to be read. */
    public boolean isDue() {
        return notices.isDue(request);
    }

    /** It was read: on to where the sign-in led. */
    public void acknowledge() {
        notices.acknowledge(request);
        Faces.redirect(signIn.landing(request.getParameter("next")));
    }
}
