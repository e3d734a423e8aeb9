package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ma.ittifaq.it.FreeHands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of each office, and those on which things are done: usable by everybody, at a desk and on a telephone. */
@InBrowser
class OfficesBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void theArchivistsPages(String language) {
        try (Visit visit = new Visit(language).signIn("amina.berrada")) {
            visit.goTo("archive").check("archive");
            visit.goTo("archive?q=zzzz").check("archive-nothing");
            visit.goTo("archive").follow("table a.cell-main").check("record");
            visit.goTo("verify").check("verify");
        }
    }

    /** The journal, a name that is several people's, and one line of it. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void theAuditorsPages(String language) {
        try (Visit visit = new Visit(language).signIn("omar.chraibi")) {
            visit.goTo("admin/journal?who=alaoui").check("journal-who");
            visit.goTo("admin/journal?kind=agreement.sign").check("journal");
            visit.follow("table a.cell-main").check("journal-entry");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void thePagesOfHumanResources(String language) {
        try (Visit visit = new Visit(language).signIn("nadia.alaoui")) {
            for (String page : List.of("admin", "admin/import", "admin/people", "admin/policy", "admin/policy/new")) {
                visit.goTo(page).check(page.replace('/', '-'));
            }
            visit.goTo("agreements/new").check("begin");
            visit.goTo("agreements/new?q=alaoui").check("begin-found");
            visit.goTo("agreements?sort=-START").check("agreements-sorted");
            visit.goTo("admin/policy/new").page().click("#publish");
            visit.page().waitForSelector(".note--error");
            visit.check("admin-policy-wrong");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void theAdministratorsMails(String language) {
        try (Visit visit = new Visit(language).signIn("admin")) {
            visit.goTo("admin/mail").check("admin-mail");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void thePagesOfTheCalendar(String language) {
        try (Visit visit = new Visit(language).signIn("nadia.alaoui")) {
            for (String page : List.of("admin/calendar", "admin/calendar/week", "admin/absences", "insight")) {
                visit.goTo(page).check(page.replace('/', '-'));
            }
            visit.goTo("admin/calendar?year=2031").follow("table a.cell-main").check("admin-calendar-day");
            visit.goTo("admin/calendar/new").page().click("#save");
            visit.page().waitForSelector(".note--error");
            visit.check("admin-calendar-wrong");
        }
    }

    /** The manager says that his key is lost, and reads why he does not sign; the security officer lets him again. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void thePagesOfCertificates(String language) {
        try (Visit visit = new Visit(language).signIn("karim.bennis")) {
            visit.goTo("account").page().click("#lost-key-more summary");
            visit.check("account-keys");
            visit.page().click("#report-key");
            visit.page().waitForURL("**done=lost**");
            visit.goTo("sign").follow(".task__go a").check("sign-closed");
            assertEquals(0, visit.page().locator("#make").count());
        }
        try (Visit visit = new Visit(language).signIn("youssef.tazi")) {
            visit.goTo("admin/certificates").check("certificates");
            assertEquals(200, visit.status("admin/certificates/1"));
            visit.goTo("admin/certificates?q=karim+bennis").follow("table a.cell-main");
            visit.check("certificate-held");
            visit.page().click("#allow");
            visit.page().waitForURL("**done=allowed**");
            visit.goTo("admin/certificates?state=VALID").follow("table a.cell-main");
            visit.page().click("#make");
            visit.page().waitForSelector(".note--error");
            visit.check("certificate");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void theManagersPages(String language) {
        try (Visit visit = new Visit(language).signIn("karim.bennis")) {
            visit.goTo("team").check("team");
            visit.goTo("team?view=month").check("team-month");
            visit.goTo("team?view=day").check("team-day");
            visit.goTo("team?view=day&q=idrissi").check("team-found");
            assertEquals("idrissi", visit.page().inputValue("#q"));
            visit.goTo("insight").check("insight-manager");
            visit.goTo("agreements?state=ACTIVE")
                    .follow("table a.cell-main")
                    .page()
                    .fill("#result", "Rapport / تقرير");
            visit.page().click("#note-point");
            visit.page().waitForSelector(".note--error");
            visit.page().fill("#next", "Revue");
            visit.page().click("#note-point");
            visit.page().waitForURL("**done=POINT_NOTED**");
            visit.check("points");
            visit.goTo("guide").check("guide");
            visit.goTo("guide/tour").check("guide-tour");
            visit.goTo("guide/rules").check("guide-rules");
            visit.goTo("review").follow(".task__go a").check("decide");
            visit.page().check("#choice-REFUSE");
            visit.page().click("#make");
            visit.page().waitForSelector("dialog[open]");
            visit.check("decide-sure");
            visit.goTo("sign").follow(".task__go a").check("sign-one");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void everySectionOfTheEditor(String language) {
        FreeHands.of("salma.idrissi");
        try (Visit visit = new Visit(language).signIn("salma.idrissi")) {
            visit.follow("[id$=create]");
            String draft = visit.page().url().replaceFirst(".*/agreements/", "agreements/");
            for (int section = 1; section <= 6; section++) {
                visit.goTo(draft + "?check=1&step=" + section).check("edit-" + section);
            }
        }
    }
}
