package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The archivist's own pages: usable by everybody, and a check that is asked for comes to its end. */
@InBrowser
class ArchiveDeskBrowserIT {
    private static final List<String> PAGES = List.of(
            "archive",
            "archive?q=hamdaui",
            "archive?q=%D8%AD%D9%85%D8%AF%D8%A7%D9%88%D9%8A",
            "archive?act=REFUSAL&cited=3/2020&first=2020-04-16",
            "archive/integrity",
            "archive/disposals",
            "archive/dispose?kept=DUE",
            "archive/holds",
            "archive/transfers",
            "archive/transfer",
            "archive/intake",
            "archive/backlog");

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

    @Test
    void aSearchIsSavedAndWhatItFindsIsTakenAway() throws IOException {
        try (Visit visit = new Visit("fr")) {
            Page page = visit.signIn("amina.berrada").goTo("archive?q=DSI").page();
            String name = "Dossiers DSI " + UUID.randomUUID();
            page.click("details.card summary");
            page.fill("#search-name", name);
            visit.check("archive-save");
            page.click("#save-search");
            page.waitForURL("**q=DSI**done=saved");
            page.click("details.card summary");
            page.locator("#saved a", new Page.LocatorOptions().setHasText(name))
                    .first()
                    .click();
            page.waitForURL("**q=DSI**");
            String csv = downloaded(page, "#as-csv");
            assertTrue(csv.startsWith("\uFEFFRéférence,"), csv.substring(0, 40));
            assertTrue(csv.lines().count() > 2, "the head and several records");
            assertTrue(downloaded(page, "#as-xlsx").startsWith("PK"), "a workbook");
            page.click("details.card summary");
            page.locator("li", new Page.LocatorOptions().setHasText(name))
                    .locator("a[id$=forget]")
                    .click();
            page.waitForURL("**done=forgotten");
            assertEquals(
                    0,
                    page.locator("#saved a", new Page.LocatorOptions().setHasText(name))
                            .count());
        }
    }

    private static String downloaded(Page page, String link) throws IOException {
        Download download = page.waitForDownload(() -> page.click(link));
        byte[] bytes = Files.readAllBytes(download.path());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void noPageHasAnAccessibilityFindingOrOverflows(String language) {
        try (Visit visit = new Visit(language)) {
            visit.signIn("amina.berrada");
            for (String path : PAGES) {
                visit.goTo(path).check(path.replaceAll("\\W", "-"));
            }
        }
    }
}
