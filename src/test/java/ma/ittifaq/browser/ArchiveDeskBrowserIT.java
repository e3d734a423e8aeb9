package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The archivist's own pages: usable by everybody, and a check that is asked for comes to its end. */
@InBrowser
class ArchiveDeskBrowserIT {
    private static final List<String> PAGES = List.of("archive", "archive/integrity");

    @Test
    void aCheckThatIsAskedForFindsNothingWrong() {
        try (Visit visit = new Visit("fr", Visit.DESK)) {
            visit.signIn("amina.berrada").goTo("archive/integrity");
            Page page = visit.page();
            if (page.locator("#ask").count() == 1) {
                page.click("#ask");
                page.waitForURL("**/archive/integrity");
            }
            page.waitForCondition(
                    () -> {
                        page.reload();
                        return page.locator("#ask").count() == 1;
                    },
                    new Page.WaitForConditionOptions().setTimeout(60_000));
            assertEquals(
                    1, page.locator(".note--ok").count(), page.locator("main").innerText());
        }
    }

    @ParameterizedTest
    @CsvSource({"ar, 1366", "fr, 1366", "ar, 390", "fr, 390"})
    void noPageHasAnAccessibilityFindingOrOverflows(String language, int width) {
        try (Visit visit = new Visit(language, width)) {
            visit.signIn("amina.berrada");
            for (String path : PAGES) {
                visit.goTo(path).picture(path.replace('/', '-'));
                assertAll(
                        path,
                        () -> assertEquals(List.of(), visit.accessibility()),
                        () -> assertFalse(visit.overflows(), "wider than the window"),
                        () -> assertEquals(1, visit.page().locator("h1").count()));
            }
            assertEquals(List.of(), visit.policyViolations());
        }
    }
}
