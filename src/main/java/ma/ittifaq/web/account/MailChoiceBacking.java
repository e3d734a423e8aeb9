package ma.ittifaq.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.notification.mail.MailChoices;
import ma.ittifaq.notification.mail.Rhythm;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.web.Constants;
import org.omnifaces.util.Faces;

/** Hands of the choice how one's messages come by mail. */
@Named
@RequestScoped
public class MailChoiceBacking {

    @Inject
    private MailChoices choices;

    @Inject
    private Viewer viewer;

    private boolean offered;
    private String rhythm;
    private String language;

    @PostConstruct
    void open() {
        offered = viewer.employee().isPresent() && choices.isOffered(viewer.actor());
        if (offered) {
            rhythm = choices.rhythm(viewer.actor()).name();
            language =
                    choices.language(viewer.actor()).orElse(viewer.getLocale()).getLanguage();
        }
    }

    public void save() {
        Constants.of(Rhythm.class, rhythm)
                .ifPresent(
                        chosen -> choices.choose(chosen, Locales.of(language).orElse(Locales.DEFAULT), viewer.actor()));
        Faces.redirect("/account?done=mail");
    }

    public boolean isOffered() {
        return offered;
    }

    public String getAddress() {
        return choices.address(viewer.actor());
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
