package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session says that it is about to end; when it has, what was typed waits for the same person. */
@InBrowser
class SessionBrowserIT {

    private static final String TYPED = "Tableau de bord";

    @ParameterizedTest
    @CsvSource({"ar, 390", "fr, 1366"})
    void nothingTypedIsLostWhenASessionEnds(String language, int width) {
        try (Visit visit = new Visit(language, width)) {
            Page page = visit.page();
            page.clock().install();
            visit.signIn("salma.idrissi").goTo("account");
            page.fill("#token-name", TYPED);
            page.clock().fastForward("28:10");
            Locator warning = page.locator("dialog[open]");
            warning.waitFor();
            visit.check("session-warning");
            page.click("[data-stay]");
            warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertTrue(page.url().endsWith("/account"), page.url());
            page.clock().fastForward("28:10");
            warning.waitFor();
            page.keyboard().press("Escape");
            warning.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            page.clock().fastForward("28:10");
            warning.waitFor();
            page.clock().fastForward("02:00");
            page.waitForURL("**/login?ended=1**");
            visit.check("session-ended");
            page.fill("#username", "salma.idrissi");
            page.fill("#password", "demo");
            page.click("#enter");
            page.waitForURL("**/account");
            assertEquals(TYPED, page.inputValue("#token-name"));
        }
    }
}
