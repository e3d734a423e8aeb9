package ma.ittifaq.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Settings;

/** Hands letters to the mail server of the settings. */
@ApplicationScoped
class Postman {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PATIENCE = "10000";

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Throws what the server, or the way to it, has against the letter. */
    void send(Letter letter) throws MessagingException, IOException {
        MimeMessage message = new Named(session(), "<" + letter.id() + "@" + domain() + ">");
        message.setFrom(from(letter.locale()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), letter.name(), UTF_8));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.locale().toLanguageTag());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.setHeader("List-Id", "Ittifaq <messages." + domain() + ">");
        message.setHeader("List-Unsubscribe", "<" + settings.publicUrl() + "/account>");
        message.setContent(body(letter));
        message.saveChanges();
        Transport.send(message);
    }

    private static MimeMultipart body(Letter letter) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private InternetAddress from(Locale locale) throws UnsupportedEncodingException {
        String name = Locales.isRightToLeft(locale) ? settings.administrationAr() : settings.administrationFr();
        return new InternetAddress(settings.mailFrom(), name, UTF_8);
    }

    private String domain() {
        return settings.mailFrom().substring(settings.mailFrom().indexOf('@') + 1);
    }

    private Session session() throws IOException {
        Properties smtp = new Properties();
        smtp.put("mail.transport.protocol", "smtp");
        smtp.put("mail.smtp.host", settings.mailHost().orElseThrow());
        smtp.put("mail.smtp.port", Integer.toString(settings.mailPort()));
        smtp.put("mail.smtp.connectiontimeout", PATIENCE);
        smtp.put("mail.smtp.timeout", PATIENCE);
        smtp.put("mail.smtp.writetimeout", PATIENCE);
        smtp.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.mailTls()) {
            case "none" -> {}
            case "always" -> smtp.put("mail.smtp.ssl.enable", "true");
            default -> {
                smtp.put("mail.smtp.starttls.enable", "true");
                smtp.put("mail.smtp.starttls.required", "true");
            }
        }
        if (settings.mailUser().isEmpty()) {
            return Session.getInstance(smtp);
        }
        smtp.put("mail.smtp.auth", "true");
        String password = password(settings.mailPasswordFile().orElse(null));
        PasswordAuthentication proof =
                new PasswordAuthentication(settings.mailUser().get(), password);
        return Session.getInstance(smtp, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return proof;
            }
        });
    }

    private static String password(Path file) throws IOException {
        return file == null ? "" : Files.readString(file).strip();
    }

    /** Keeps its name when it is sent again. */
    private static final class Named extends MimeMessage {
        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
