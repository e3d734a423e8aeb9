package ma.ittifaq.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** Looks every minute, on one node of the cluster, for messages that are to go by mail. */
@ApplicationScoped
public class MailSchedule {

    private static final String LEASE = "mail";
    private static final Duration TURN = Duration.ofMinutes(10);
    private static final Duration FIRST = Duration.ofSeconds(40);
    private static final Duration REST = Duration.ofMinutes(1);

    @Inject
    private Rounds rounds;

    @Inject
    private MailWork work;

    @Inject
    private Settings settings;

    void begin(@Observes Startup.Ready ready) {
        if (settings.mailHost().isPresent()) {
            requireSound();
            rounds.begin(LEASE, TURN, FIRST, REST, work::workOff);
        }
    }

    /** A setting that cannot be used ends the start, and not a mail in some night. */
    private void requireSound() {
        if (!settings.mailFrom().matches("[^@\\s]+@[^@\\s]+")) {
            throw new SettingRefused(
                    "ITTIFAQ_MAIL_FROM: give the address that mails come from, as ittifaq@example.ma", null);
        }
        if (!settings.mailTls().matches("start|always|none")) {
            throw new SettingRefused("ITTIFAQ_MAIL_TLS: start, always or none", null);
        }
        try {
            Rhythm.valueOf(settings.mailRhythm());
        } catch (IllegalArgumentException unknown) {
            throw new SettingRefused("ITTIFAQ_MAIL_RHYTHM: AT_ONCE, TURNS, DAILY, WEEKLY or NEVER", unknown);
        }
    }
}
