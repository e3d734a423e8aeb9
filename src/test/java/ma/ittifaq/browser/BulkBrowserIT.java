package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import ma.ittifaq.it.OurServer;
import ma.ittifaq.it.Strangers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements of two pages of a list are dealt with together, and the report says what came of each. */
@InBrowser
class BulkBrowserIT {

    private static final Page.WaitForSelectorOptions PATIENT = new Page.WaitForSelectorOptions().setTimeout(60_000);

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void whatIsTickedOnSeveralPagesIsDealtWithTogether(String language) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("nadia.alaoui").goTo("agreements").page();
            page.locator("input[name=pick]").first().check();
            visit.follow("a[rel=next]");
            page.locator("input[name=pick]").first().check();
            visit.check("bulk-picked");
            page.click("#choose");
            page.waitForURL("**/bulk/*");
            assertEquals(2, page.locator("tbody tr").count());
            visit.check("bulk-listed");
            page.click("#begin");
            page.waitForSelector(".note--error");
            page.selectOption("#what", "REMIND");
            page.click("#begin");
            page.waitForSelector("[data-result]", PATIENT);
            page.waitForSelector(
                    "#halt",
                    new Page.WaitForSelectorOptions()
                            .setState(WaitForSelectorState.DETACHED)
                            .setTimeout(60_000));
            visit.check("bulk-report");
            String table = page.locator("a[href$='table.csv']").getAttribute("href");
            APIResponse csv = page.context()
                    .request()
                    .get(OurServer.at(table.substring(1)).toString());
            assertEquals(3, csv.text().lines().count());
            String list = table.replaceFirst("/table.csv$", "");
            Strangers.findNothing(List.of("karim.bennis", "amina.berrada", "admin"), list, table);
            visit.goTo("agreements").check("bulk-recent");
        }
        try (Visit visit = new Visit(language).signIn("karim.bennis")) {
            visit.goTo("review").check("review-many");
        }
    }
}
