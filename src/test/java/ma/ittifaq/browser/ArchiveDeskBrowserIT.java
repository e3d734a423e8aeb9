package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archivist's own pages: usable by everybody, and a check that is asked for comes to its end. */
@InBrowser
class ArchiveDeskBrowserIT {
    private static final List<String> PAGES = List.of("archive", "archive/integrity");

    @Test
    void aCheckThatIsAskedForFindsNothingWrong() {
        try (Visit visit = new Visit("fr")) {
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
    @ValueSource(strings = {"ar", "fr"})
    void noPageHasAnAccessibilityFindingOrOverflows(String language) {
        try (Visit visit = new Visit(language)) {
            visit.signIn("amina.berrada");
            for (String path : PAGES) {
                visit.goTo(path).check(path.replace('/', '-'));
            }
        }
    }
}
