package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Language, keyboard and ended sessions. */
@InBrowser
class LanguageBrowserIT {

    @Test
    void theLanguageChangesAndWhatWasTypedStays() {
        try (Visit visit = new Visit("fr")) {
            Page page = visit.goTo("login?lang=fr").page();
            page.fill("#username", "salma");
            page.click(".langs a[lang=ar]");
            page.waitForSelector("html[dir=rtl]");
            assertEquals("salma", page.inputValue("#username"));
        }
    }

    @Test
    void signsInAndReachesTheContentByKeyboardAlone() {
        try (Visit visit = new Visit("fr")) {
            Page page = visit.goTo("login?lang=fr").page();
            page.focus("#username");
            page.keyboard().type("karim.bennis");
            page.keyboard().press("Tab");
            page.keyboard().type("demo");
            page.keyboard().press("Enter");
            page.waitForSelector(".head .account");
            page.keyboard().press("Tab");
            assertEquals("skip", page.evaluate("document.activeElement.className"));
            page.keyboard().press("Enter");
            assertEquals("#main", page.evaluate("location.hash"));
        }
    }

    @Test
    void anEndedSessionIsExplainedAndLeadsBack() {
        try (Visit visit = new Visit("fr")) {
            Page page = visit.signIn("karim.bennis").goTo("agreements").page();
            page.evaluate("fetch('/logout', {method: 'POST'})");
            visit.goTo("agreements");
            page.waitForURL("**/login?next=**");
            page.fill("#username", "karim.bennis");
            page.fill("#password", "demo");
            page.click("#enter");
            page.waitForURL("**/agreements");
        }
    }

    @Test
    void aPagesOwnFileIsNotAnAddress() {
        try (Visit visit = new Visit("fr")) {
            visit.signIn("karim.bennis");
            assertEquals(
                    404,
                    visit.page()
                            .navigate(ma.ittifaq.it.OurServer.at("pages/home.xhtml")
                                    .toString())
                            .status());
        }
    }
}
