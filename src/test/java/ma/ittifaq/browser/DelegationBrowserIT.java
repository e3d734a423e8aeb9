package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.ittifaq.it.Dossier;
import ma.ittifaq.platform.ApplicationClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manager goes on leave: the deputy finds the work, sees in whose place, and has nothing left once it is taken back. */
@InBrowser
class DelegationBrowserIT {

    private static final String AMINA = "1114933";

    @ParameterizedTest
    @CsvSource({"ar, 1366", "fr, 1366", "ar, 390", "fr, 390"})
    void aDeputySeesInWhosePlaceTheyDecideUntilItIsTakenBack(String language, int width) {
        String reference = "DRH/D/" + language + "/" + width;
        grant(language, width, reference, "REVIEW");
        try (Visit deputy = new Visit(language, width)) {
            Page page = deputy.signIn("amina.berrada").goTo("review").page();
            page.locator("main a[href^='/review/']").first().click();
            page.waitForSelector("#decide");
            String name = "ar".equals(language) ? "بتفويض من" : "Par délégation de";
            assertTrue(page.locator("#decide").textContent().contains(name));
            check(deputy, "delegated-decision");
        }
        revoke(language, width, reference);
        try (Visit deputy = new Visit(language, width)) {
            Page page = deputy.signIn("amina.berrada").goTo("review").page();
            assertEquals(0, page.locator("main a[href^='/review/']").count());
            deputy.goTo("admin/delegations");
            assertEquals(0, page.locator("#list").count(), "HR's overview is HR's");
        }
    }

    /** The card in the field that the deputy signed says in whose place. */
    @Test
    void aDeputySignsInTheHoldersPlaceAndTheDocumentSaysSo() throws Exception {
        Dossier dossier = Dossier.begun().submitted().frozen().signedBy("salma.idrissi");
        String reference = "DRH/D/sign";
        grant("fr", Visit.DESK, reference, "SIGN");
        try (Visit deputy = new Visit("fr", Visit.DESK)) {
            Page page = deputy.signIn("amina.berrada")
                    .goTo("sign/" + dossier.id())
                    .readWhole()
                    .page();
            assertTrue(page.locator("aside").first().textContent().contains("délégation"));
            check(deputy, "delegated-signature");
            page.fill("#password", "demo");
            page.click("#make");
            page.waitForSelector("aside .mono");
            check(deputy, "delegated-signed");
        } finally {
            revoke("fr", Visit.DESK, reference);
        }
        String card = SignedField.text(dossier.document(), "manager");
        assertTrue(card.contains("Amina Berrada"), card);
        assertTrue(card.contains("Par délégation de Karim Bennis"), card);
    }

    private static void grant(String language, int width, String reference, String scope) {
        LocalDate today = LocalDate.now(Clock.system(ApplicationClock.ZONE));
        try (Visit visit = new Visit(language, width)) {
            Page page = visit.signIn("karim.bennis").goTo("delegations").page();
            check(visit, "delegations-empty");
            page.fill("#deputy", AMINA);
            page.fill("#reference", reference);
            page.selectOption("#scope", scope);
            page.fill("#from", today.toString());
            page.fill("#until", today.plusDays(4).toString());
            page.fill("#password", "not-mine");
            page.click("#make");
            page.waitForSelector(".note--error");
            assertEquals(AMINA, page.inputValue("#deputy"), "what was typed stays");
            page.fill("#password", "demo");
            page.click("#make");
            page.waitForURL("**done=granted");
            check(visit, "delegations");
        }
    }

    private static void revoke(String language, int width, String reference) {
        try (Visit visit = new Visit(language, width)) {
            Page page = visit.signIn("nadia.alaoui").goTo("admin/delegations").page();
            check(visit, "delegations-all");
            page.locator("tr", new Page.LocatorOptions().setHasText(reference))
                    .locator("a[id$=take]")
                    .click();
            page.waitForURL("**done=revoked");
        }
    }

    private static void check(Visit visit, String name) {
        visit.picture(name);
        assertAll(
                name,
                () -> assertEquals(List.of(), visit.accessibility()),
                () -> assertEquals(List.of(), visit.policyViolations()),
                () -> assertFalse(visit.overflows(), "wider than the window"));
    }
}
