package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.ittifaq.it.OurServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public check, by somebody who has no account; and doors of offices that stay shut for them. */
@InBrowser
class VerifyBrowserIT {
    private static final int MOST = 20 * 1024 * 1024;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @ParameterizedTest
    @CsvSource({"ar,rtl", "fr,ltr", "en,ltr"})
    void anUnknownCodeIsNotCalledAForgery(String language, String direction) {
        try (Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright);
                Page page = browser.newPage()) {
            page.navigate(
                    OurServer.at("verify/ABCDE-FGHJK-MNPQR?lang=" + language).toString());
            assertEquals(direction, page.locator("html").getAttribute("dir"));
            assertEquals(1, page.locator(".verdict--unknown").count());
            assertTrue(page.locator(".verdict").innerText().contains("ABCDE-FGHJK-MNPQR"));
            for (int width : new int[] {1366, 390}) {
                page.setViewportSize(width, 900);
                assertEquals(
                        List.of(), new AxeBuilder(page).withTags(WCAG).analyze().getViolations());
            }
        }
    }

    @Test
    void whatIsNoPdfIsSaidToBeUnreadable() {
        try (Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright);
                Page page = browser.newPage()) {
            page.navigate(OurServer.at("verify").toString());
            byte[] words = "hello".getBytes(StandardCharsets.UTF_8);
            page.setInputFiles("#file", new FilePayload("letter.pdf", "application/pdf", words));
            page.click("#check");
            assertEquals(1, page.locator(".verdict .ic-file").count());
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, 1366", "fr, 1366", "ar, 390", "fr, 390"})
    void aFileTooLargeIsSaidToBe(String language, int width) {
        try (Visit visit = new Visit(language, width)) {
            Page page = visit.goTo("verify?lang=" + language).page();
            page.setInputFiles("#file", new FilePayload("scan.pdf", "application/pdf", new byte[MOST + 1]));
            page.click("#check");
            page.waitForSelector(".note--error");
            assertTrue(page.locator(".note--error").innerText().contains("20"));
            visit.check("verify-too-large");
        }
    }

    @Test
    void theOfficesAskForAName() {
        try (Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright);
                Page page = browser.newPage()) {
            for (String door : List.of("archive", "admin", "admin/import", "admin/people", "admin/policy", "team")) {
                page.navigate(OurServer.at(door).toString());
                assertEquals(1, page.locator("input[type=password]:visible").count(), door);
            }
        }
    }
}
