package ma.ittifaq.notification.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.notification.Inbox;
import ma.ittifaq.notification.Tellings;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Locales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of real moves go to a real mail server, or to none. */
class MailTest {

    private static final LocalDate MONDAY = SampleTerms.TODAY;

    /** For the eye: {@code chromium --headless --screenshot} shows what people get. */
    private static final Path LETTERS = Path.of("target", "letters");

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    static void addresses() {
        office.in(() -> {
            for (String name : List.of("salma", "service", "hr2")) {
                office.get(Directory.class).require(office.id(name)).reachAt(name + "@example.ma", null);
            }
            return null;
        });
    }

    @BeforeEach
    void start() {
        server.start();
        DefaultSettings.install();
        DefaultSettings.set("ittifaq.mail.host", "127.0.0.1");
        DefaultSettings.set("ittifaq.mail.port", server.getSmtp().getPort());
        DefaultSettings.set("ittifaq.mail.tls", "none");
        DefaultSettings.set("ittifaq.mail.from", "ittifaq@admin.example.ma");
        DefaultSettings.set("ittifaq.public.url", "https://ittifaq.example.ma");
    }

    @AfterEach
    void stop() {
        server.stop();
        DefaultSettings.install();
        office.in(() -> {
            for (String table : List.of("message", "mail", "mail_choice")) {
                office.beans()
                        .entities()
                        .createNativeQuery("delete from " + table)
                        .executeUpdate();
            }
            return null;
        });
    }

    private static void chosen(String name, Rhythm rhythm, Locale language) {
        office.in(() -> {
            office.get(MailChoices.class).choose(rhythm, language, office.actor(name));
            return null;
        });
    }

    private static UUID submitted() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.in(() -> Tellings.told(office, id, Action.SUBMIT, office.actor("salma")));
        return id;
    }

    private static void round() {
        office.in(() -> {
            office.get(MailWork.class).workOff(() -> true);
            return null;
        });
    }

    private MimeMessage only() {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }

    private int received() {
        return server.getReceivedMessages().length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void aMailSaysWhatTheMessageSaysInTheLanguageOfThePerson(String tag) throws Exception {
        Locale language = Locales.of(tag).orElseThrow();
        chosen("service", Rhythm.AT_ONCE, language);
        submitted();
        round();
        round();
        MimeMessage mail = only();
        assertArrayEquals(new String[] {"service@example.ma"}, addresses(mail));
        assertFalse(mail.getSubject().contains("Alaoui") || mail.getSubject().contains("العلوي"), "names nobody");
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals("Ittifaq <messages.admin.example.ma>", mail.getHeader("List-Id", null));
        assertEquals("<https://ittifaq.example.ma/account>", mail.getHeader("List-Unsubscribe", null));
        String plain = part(mail, 0, "text/plain");
        String html = part(mail, 1, "text/html");
        String name = tag.equals("ar") ? "العلوي salma" : "salma Alaoui";
        for (String body : List.of(plain, html)) {
            assertTrue(body.contains(name) && body.contains("https://ittifaq.example.ma/inbox/"), body);
            assertFalse(
                    body.contains("⟦") || body.contains("+212") || body.contains("الأطلس"), "nothing more: " + body);
        }
        assertTrue(
                html.contains("lang=\"" + language.toLanguageTag() + "\" dir=\"" + Locales.direction(language) + "\""));
        assertFalse(html.contains("<img") || html.contains("<script"));
        Files.createDirectories(LETTERS);
        Files.writeString(LETTERS.resolve(tag + ".html"), html);
        Files.writeString(LETTERS.resolve(tag + ".txt"), plain);
    }

    /** The directory tells in advance of who leaves; until that day they have their mail. */
    @Test
    void whoLeavesNextMonthStillGetsMail() {
        chosen("service", Rhythm.AT_ONCE, Locale.FRENCH);
        submitted();
        try {
            leaves("service", MONDAY);
            round();
            assertEquals(0, received(), "whoever is gone gets none");
            leaves("service", MONDAY.plusMonths(1));
            round();
            assertEquals(1, received());
        } finally {
            leaves("service", null);
        }
    }

    private static void leaves(String name, LocalDate day) {
        office.in(() -> {
            office.get(Directory.class).require(office.id(name)).leave(day);
            return null;
        });
    }

    private static String[] addresses(MimeMessage mail) throws MessagingException {
        return List.of(mail.getAllRecipients()).stream()
                .map(address -> ((InternetAddress) address).getAddress())
                .toArray(String[]::new);
    }

    private static String part(MimeMessage mail, int index, String type) throws IOException, MessagingException {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertEquals(2, parts.getCount());
        assertTrue(parts.getContentType().startsWith("multipart/alternative"));
        BodyPart part = parts.getBodyPart(index);
        assertTrue(part.isMimeType(type));
        return (String) part.getContent();
    }

    @Test
    void whatWasReadMeanwhileIsNotSent() {
        chosen("service", Rhythm.AT_ONCE, Locales.FRENCH);
        submitted();
        office.in(() -> office.get(Inbox.class)
                .readAll(office.actor("service"), office.get(Clock.class).instant()));
        round();
        assertEquals(0, received());
    }

    @Test
    void aDigestComesOnTheMorningsOfWorkingDaysAndHoldsAllThatWasNotRead() throws Exception {
        chosen("service", Rhythm.DAILY, Locales.FRENCH);
        submitted();
        round();
        assertEquals(1, received(), "after seven in the morning");
        UUID second = office.draft("omar", SampleTerms.complete());
        office.in(() -> Tellings.told(office, second, Action.SUBMIT, office.actor("omar")));
        round();
        assertEquals(1, received(), "once a day");
        office.beans().setDay(MONDAY.plusDays(5));
        round();
        assertEquals(1, received(), "not on a Saturday");
        office.beans().setDay(MONDAY.plusDays(7));
        round();
        assertEquals(2, received());
        assertTrue(part(server.getReceivedMessages()[1], 0, "text/plain").contains("omar Alaoui"));
    }

    /** A step that waits is told at once, and that a request was taken back in the morning. */
    @Test
    void whatWaitsForThePersonComesAtOnceAndTheRestInTheMorning() {
        chosen("service", Rhythm.TURNS, Locales.FRENCH);
        submitted();
        round();
        assertEquals(1, received());
        UUID second = office.draft("omar", SampleTerms.complete());
        office.in(() -> Tellings.told(office, second, Action.SUBMIT, office.actor("omar")));
        round();
        assertEquals(2, received(), "their turn");
        office.in(() -> Tellings.told(office, second, Action.WITHDRAW, office.actor("omar")));
        round();
        assertEquals(2, received(), "nobody waits for that");
        office.beans().setDay(MONDAY.plusDays(1));
        round();
        assertEquals(3, received());
    }

    @Test
    void aWeeklyDigestComesOnTheFirstWorkingDayOfTheWeek() {
        chosen("service", Rhythm.WEEKLY, Locales.ARABIC);
        office.beans().setDay(MONDAY);
        submitted();
        round();
        assertEquals(1, received());
        UUID second = office.draft("omar", SampleTerms.complete());
        office.in(() -> Tellings.told(office, second, Action.SUBMIT, office.actor("omar")));
        office.beans().setDay(MONDAY.plusDays(3));
        round();
        assertEquals(1, received());
        assertEquals(DayOfWeek.MONDAY, MONDAY.plusDays(7).getDayOfWeek());
        office.beans().setDay(MONDAY.plusDays(7));
        round();
        assertEquals(2, received());
    }

    @Test
    void whoWantsNoneGetsNoneAndWhoHasChosenNothingGetsWhatTheInstallationSets() {
        chosen("service", Rhythm.NEVER, Locales.FRENCH);
        submitted();
        round();
        assertEquals(0, received());
        assertEquals(Rhythm.TURNS, office.in(() -> office.get(MailChoices.class).rhythm(office.actor("hr2"))));
        DefaultSettings.set("ittifaq.mail.rhythm", "WEEKLY");
        assertEquals(
                Rhythm.WEEKLY, office.in(() -> office.get(MailChoices.class).rhythm(office.actor("hr2"))));
        assertFalse(office.in(() -> office.get(MailChoices.class).isOffered(office.actor("chief"))), "no address");
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.in(() -> {
                    office.get(MailChoices.class).choose(Rhythm.NEVER, Locales.FRENCH, Actor.of(UUID.randomUUID()));
                    return null;
                }));
    }

    /** The server is away for days: moves go on, the mail is tried seven times, shown, and sent when it is asked for. */
    @Test
    void aServerThatIsAwayHoldsUpNothing() throws Exception {
        chosen("service", Rhythm.AT_ONCE, Locales.FRENCH);
        server.stop();
        UUID id = submitted();
        LocalDate day = MONDAY;
        for (int tries = 1; tries <= Mail.DELAYS.size() + 1; tries++) {
            assertEquals(tries - 1, unsent().stream().mapToInt(MailLine::tries).sum());
            round();
            round();
            day = day.plusDays(1);
            office.beans().setDay(day);
        }
        MailLine line = unsent().getFirst();
        assertTrue(line.givenUp() && !line.fault().isBlank(), line.toString());
        assertEquals("service@example.ma", line.address());
        round();
        assertEquals(Mail.DELAYS.size() + 1, unsent().getFirst().tries(), "no more");
        office.move(id, Action.APPROVE, "service");

        server.start();
        DefaultSettings.set("ittifaq.mail.port", server.getSmtp().getPort());
        assertEquals(1, office.in(() -> office.get(MailDesk.class).tryAgain(office.actor("admin"))));
        round();
        assertEquals(List.of(), unsent());
        assertEquals(1, received());
        assertEquals(0L, office.in(() -> office.get(MailDesk.class).givenUp()));
    }

    private static List<MailLine> unsent() {
        return office.in(() -> office.get(MailDesk.class).unsent(office.actor("admin")));
    }

    @Test
    void failuresAreTheAdministratorsToSee() {
        for (String other : List.of("salma", "hr", "auditor", "chief")) {
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.in(() -> office.get(MailDesk.class).unsent(office.actor(other))));
        }
    }

    /** It may be sent twice when the process ends between sending and writing so; whoever receives it sees one. */
    @Test
    void aMailKeepsItsName() throws Exception {
        UUID id = UUID.randomUUID();
        Letter letter = new Letter(id, "a@example.ma", "A", Locales.FRENCH, "S", "T", "<p>T</p>");
        office.get(Postman.class).send(letter);
        office.get(Postman.class).send(letter);
        Set<String> names = Set.of(server.getReceivedMessages()[0].getMessageID());
        assertEquals(Set.of("<" + id + "@admin.example.ma>"), names);
        assertEquals(server.getReceivedMessages()[0].getMessageID(), server.getReceivedMessages()[1].getMessageID());
    }

    @Test
    void withoutAServerEverythingWorksAndNothingIsWritten() {
        DefaultSettings.install();
        chosen("service", Rhythm.AT_ONCE, Locales.FRENCH);
        submitted();
        round();
        assertEquals(0, received());
        assertEquals(0L, office.in(() -> office.get(MailDesk.class).waiting()));
        assertEquals(1L, office.in(() -> office.get(Inbox.class).unread(office.actor("service"))));
        assertEquals(
                Optional.empty(), office.in(() -> office.get(MailChoices.class).language(office.actor("hr2"))));
    }
}
