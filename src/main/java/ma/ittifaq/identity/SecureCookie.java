package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ma.ittifaq.platform.SessionSettings;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** Where people come by HTTPS, the cookie of their session goes by nothing else; a demonstration may do without. */
@ApplicationScoped
public class SecureCookie {

    @Inject
    private Settings settings;

    @Inject
    private SessionSettings sessions;

    /** Ends the start with one line. */
    void check(@Observes Startup.Ready ready) {
        if (!settings.demo() && settings.publicUrl().startsWith("https:") && !sessions.isCookieSecure()) {
            throw new SettingRefused(
                    "ITTIFAQ_SECURE_COOKIE: must be true, since ITTIFAQ_PUBLIC_URL begins with https", null);
        }
    }
}
