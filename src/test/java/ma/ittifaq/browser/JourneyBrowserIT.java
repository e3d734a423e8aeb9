package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.it.FreeHands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an empty draft to the last signature, by hand, in Arabic and again in French. */
@InBrowser
class JourneyBrowserIT {

    @ParameterizedTest
    @CsvSource({"ar, 2", "fr, 16"})
    void anAgreementIsDraftedReviewedEndorsedAndSigned(String language, int monthsAhead) {
        FreeHands.of("salma.idrissi");
        LocalDate start = LocalDate.now(Clock.systemUTC()).plusMonths(monthsAhead);
        String id = draft(language, start);
        decide(language, "karim.bennis", id, "APPROVE");
        decide(language, "nadia.alaoui", id, "ENDORSE");
        decide(language, "youssef.tazi", id, "ENDORSE");
        sign(language, "salma.idrissi", id);
        sign(language, "karim.bennis", id);
        sign(language, "hassan.fassi", id);
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("salma.idrissi").goTo("agreements/" + id).page();
            assertEquals(1, page.locator("main .page-head [data-state=SIGNED]").count());
            visit.picture("journey-signed");
        }
    }

    private static String draft(String language, LocalDate start) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("salma.idrissi").page();
            page.click("[id$=create]");
            page.waitForURL("**/edit");
            String id = page.url().split("/")[4];
            page.fill("#period-start", start.toString());
            page.fill("#period-end", start.plusMonths(6).toString());
            page.selectOption("#grounds-motive", "DISTANCE");
            page.fill("[id='task:0:title']", "صيانة قواعد المعطيات");
            page.fill("[id='task:0:deliverable']", "Rapport mensuel n° 1/2020");
            next(page, 2);
            page.locator("[id=TUESDAY-home]").check(forced());
            next(page, 3);
            page.fill("#workplace-address", "12 rue des Orangers");
            page.fill("#workplace-city", "الرباط");
            for (String declared : new String[] {"connection", "electricalSafety", "workstation"}) {
                page.check("#workplace-" + declared);
            }
            next(page, 4);
            next(page, 5);
            for (String accepted : new String[] {"security", "confidentiality", "personalData", "guideRead"}) {
                page.check("#undertakings-" + accepted);
            }
            next(page, 6);
            visit.picture("journey-submit");
            page.click("#submit");
            page.waitForURL("**done=SUBMIT");
            return id;
        }
    }

    private static void next(Page page, int step) {
        page.click("#next");
        page.waitForURL("**step=" + step);
    }

    private static com.microsoft.playwright.Locator.CheckOptions forced() {
        return new com.microsoft.playwright.Locator.CheckOptions().setForce(true);
    }

    private static void decide(String language, String who, String id, String decision) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn(who).goTo("review/" + id).page();
            page.check("#choice-" + decision);
            page.fill("#note", "1/2020");
            visit.picture("journey-decide-" + who);
            page.click("#make");
            page.waitForURL("**done=" + decision);
        }
    }

    private static void sign(String language, String who, String id) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn(who).goTo("sign/" + id).page();
            visit.readWhole();
            page.fill("#password", "demo");
            page.click("#make");
            page.waitForSelector("aside .mono");
            assertTrue(page.locator("aside .mono").innerText().matches("[0-9a-f]{64}"));
            visit.picture("journey-sign-" + who);
        }
    }
}
