package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long a sign-in is worth something. */
@ApplicationScoped
public class SessionSettings {

    private static final int WHOLE_DAY = 24;
    private static final int USUAL = 12;

    private final Given given = new Given();

    /** ITTIFAQ_SESSION_HOURS: after so many a session ends, whoever is still there (1 to 24). */
    public Duration life() {
        return Duration.ofHours(
                given.text("ittifaq.session.hours").map(this::hours).orElse(USUAL));
    }

    /** ITTIFAQ_SECURE_COOKIE: the server sends the session's cookie by HTTPS alone. */
    public boolean isCookieSecure() {
        return given.text("ittifaq.secure.cookie").filter("true"::equals).isPresent();
    }

    private int hours(String said) {
        int hours = said.matches("[0-9]{1,2}") ? Integer.parseInt(said) : 0;
        if (hours < 1 || hours > WHOLE_DAY) {
            throw new SettingRefused("ITTIFAQ_SESSION_HOURS: must be a number from 1 to 24", null);
        }
        return hours;
    }
}
