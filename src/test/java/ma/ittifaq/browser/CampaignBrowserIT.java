package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the gradual introduction, from the classification of posts on. */
@InBrowser
class CampaignBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void postsAreClassifiedAndSeen(String language) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("nadia.alaoui").goTo("admin/posts").page();
            visit.check("posts");
            visit.goTo("admin/posts?state=UNCLASSIFIED").follow("table a.cell-main");
            page.click("#save");
            page.waitForSelector(".note--error");
            visit.check("post-wrong");
            String post = page.url();
            for (String criterion : new String[] {"TASKS", "PUBLIC", "DOCUMENTS", "EQUIPMENT", "SECURITY"}) {
                page.selectOption("#c-" + criterion, "DOCUMENTS".equals(criterion) ? "no" : "yes");
            }
            page.click("#save");
            page.waitForURL("**done=classified");
            page.navigate(post);
            visit.check("post");
            visit.goTo("admin/posts/import");
            byte[] wrong = "unit;post;tasks;public;documents;equipment;security\nX;Y;1;1;1;1;1\n"
                    .getBytes(StandardCharsets.UTF_8);
            page.setInputFiles("#file", new FilePayload("posts.csv", "text/csv", wrong));
            page.click("#bring-file");
            page.waitForSelector(".note--error");
            visit.check("posts-import");
        }
        try (Visit visit = new Visit(language)) {
            visit.signIn("karim.bennis").goTo("team/eligibility").check("eligibility");
            assertTrue(visit.page().locator("tbody tr").count() > 1);
        }
    }
}
