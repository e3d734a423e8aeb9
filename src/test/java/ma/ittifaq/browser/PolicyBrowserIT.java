package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.it.Dossier;
import ma.ittifaq.it.FreeHands;
import ma.ittifaq.platform.ApplicationClock;
import org.junit.jupiter.api.Test;

/** HR makes agreements a month longer from today on: what was too long this morning is accepted now. */
@InBrowser
class PolicyBrowserIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ApplicationClock.ZONE));

    @Test
    void anAgreementBegunAfterThePublicationFollowsIt() throws Exception {
        try (Visit visit = new Visit("fr").signIn("nadia.alaoui")) {
            Page page = visit.goTo("admin/policy/new").page();
            int longest = Integer.parseInt(page.inputValue("#longestMonths"));
            LocalDate start = TODAY.plusMonths(2);
            LocalDate end = start.plusMonths(longest + 1L).minusDays(1);
            Dossier early = Dossier.begun(start, end);
            assertEquals(422, early.submit(), "a month too long");

            page.fill("#from", TODAY.toString());
            page.fill("#longestMonths", String.valueOf(longest + 1));
            page.click("#publish");
            page.waitForURL("**/admin/policy?done=1");
            String versions = page.locator("section[aria-labelledby=versions] tbody tr")
                    .first()
                    .innerText();
            assertTrue(versions.contains("Nadia") && versions.contains(longest + 1 + " mois"), versions);
            visit.check("admin-policy-published");

            assertEquals(200, Dossier.begun(start, end).submit(), "within the new policy");
        } finally {
            FreeHands.of("salma.idrissi");
        }
    }
}
