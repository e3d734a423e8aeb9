package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.it.Api;
import ma.ittifaq.it.Dossier;
import ma.ittifaq.platform.ApplicationClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manager goes on leave: the deputy finds the work, sees in whose place, and has nothing left once it is taken back. */
@InBrowser
class DelegationBrowserIT {

    private static final String AMINA = "1114933";

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aDeputySeesInWhosePlaceTheyDecideUntilItIsTakenBack(String language) {
        String reference = "DRH/D/" + language;
        grant(language, reference, "REVIEW");
        try (Visit deputy = new Visit(language)) {
            Page page = deputy.signIn("amina.berrada").goTo("review").page();
            page.locator("main a[href^='/review/']").first().click();
            page.waitForSelector("#decide");
            String name = "ar".equals(language) ? "بتفويض من" : "Par délégation de";
            assertTrue(page.locator("#decide").textContent().contains(name));
            deputy.check("delegated-decision");
        }
        revoke(language, reference);
        try (Visit deputy = new Visit(language)) {
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
        grant("fr", reference, "SIGN");
        try (Visit deputy = new Visit("fr")) {
            Page page = deputy.signIn("amina.berrada")
                    .goTo("sign/" + dossier.id())
                    .readWhole()
                    .page();
            assertTrue(page.locator("aside").first().textContent().contains("délégation"));
            deputy.check("delegated-signature");
            page.fill("#password", "demo");
            page.click("#make");
            page.waitForSelector("aside .mono");
            deputy.check("delegated-signed");
        } finally {
            revoke("fr", reference);
        }
        String card = SignedField.text(dossier.document(), "manager");
        assertTrue(card.contains("Amina Berrada"), card);
        assertTrue(card.contains("Par délégation de Karim Bennis"), card);
    }

    /** HR names who heads a vacant unit, reads what is wrong, and ends it. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void theHeadOfAVacantUnitIsNamedForTheTimeBeing(String language) throws Exception {
        String code = "VB" + System.nanoTime();
        String units = "code;parent_code;kind;name_ar;name_fr\n" + code + ";DSI;SERVICE;مصلحة "
                + "الابتكار;Service de l’innovation\n";
        Api.as("nadia.alaoui").importUnits(units);
        LocalDate today = LocalDate.now(Clock.system(ApplicationClock.ZONE));
        try (Visit hr = new Visit(language).signIn("nadia.alaoui")) {
            Page page = hr.goTo("admin/acting").page();
            page.click("#make");
            page.waitForSelector(".note--error");
            hr.check("acting-wrong");
            page.selectOption("#unit", new SelectOption().setIndex(1));
            page.fill("#person", AMINA);
            page.fill("#reference", code);
            page.fill("#from", today.toString());
            page.fill("#until", today.plusDays(30).toString());
            page.click("#make");
            page.waitForURL("**done=named");
            hr.check("acting");
            page.locator("tr", new Page.LocatorOptions().setHasText(code))
                    .locator("a[id$=stop]")
                    .click();
            page.waitForURL("**done=ended");
        }
    }

    private static void grant(String language, String reference, String scope) {
        LocalDate today = LocalDate.now(Clock.system(ApplicationClock.ZONE));
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("karim.bennis").goTo("delegations").page();
            visit.check("delegations-empty");
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
            visit.check("delegations");
        }
    }

    private static void revoke(String language, String reference) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("nadia.alaoui").goTo("admin/delegations").page();
            visit.check("delegations-all");
            page.locator("tr", new Page.LocatorOptions().setHasText(reference))
                    .locator("a[id$=take]")
                    .click();
            page.waitForURL("**done=revoked");
        }
    }
}
