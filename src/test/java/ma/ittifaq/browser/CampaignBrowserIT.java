package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import ma.ittifaq.it.Dossier;
import ma.ittifaq.it.FreeHands;
import ma.ittifaq.it.OurServer;
import ma.ittifaq.it.Strangers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the gradual introduction, from the classification of posts on. */
@InBrowser
class CampaignBrowserIT {

    private static final Map<String, String> SERVICE =
            Map.of("ar", "مصلحة تطوير التطبيقات", "fr", "Service du développement des applications");
    private static final Map<String, String> ARCHIVES = Map.of("ar", "مصلحة الأرشيف والتوثيق", "fr", "rchives");

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

    /** A phase for one service: opened by HR, asked for by an employee, decided by the head in one list. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aPhaseIsOpenedAskedForAndDecided(String language) throws Exception {
        FreeHands.of("salma.idrissi");
        LocalDate today = LocalDate.now(ZoneId.of("Africa/Casablanca"));
        // Of its own: an invitation of another language's campaign stays open beside it.
        String campaign = "ar".equals(language) ? "المرحلة التجريبية" : "Phase pilote";
        String phase;
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("nadia.alaoui").goTo("campaigns").page();
            visit.check("campaigns");
            page.fill("#nameAr", campaign);
            page.fill("#nameFr", campaign);
            page.click("#begin");
            page.waitForURL("**/campaigns/*-*");
            String id = page.url().replaceFirst(".*/campaigns/", "").replaceFirst("\\?.*", "");
            page.click("#add");
            page.waitForSelector(".note--error");
            page.fill("#askedUntil", today.plusDays(9).toString());
            page.fill("#startsOn", today.plusMonths(2).toString());
            page.fill("#endsOn", today.plusMonths(8).toString());
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(SERVICE.get(language)));
            row.locator("input").nth(0).fill("5");
            row.locator("input").nth(1).fill("3");
            page.click("#add");
            page.waitForURL("**done=added");
            page.locator("[id$=open]").first().click();
            page.waitForURL("**done=opened");
            phase = page.locator("a[href*='/phases/']").getAttribute("href").replaceFirst(".*/", "");
            visit.check("campaign");
            visit.goTo("campaigns/phases/" + phase).check("campaign-sheet-empty");
            Strangers.findNothing(
                    List.of("karim.bennis", "hassan.fassi", "omar.chraibi"),
                    "/campaigns/" + id,
                    "/campaigns/phases/" + phase);
            Strangers.findNothing(List.of("salma.idrissi", "admin"), "/review/campaigns/" + phase);
        }
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("salma.idrissi").goTo("invitations").page();
            Locator apply = page.locator(".task", new Page.LocatorOptions().setHasText(campaign))
                    .locator("[id$=apply]");
            apply.waitFor();
            visit.check("invitations");
            apply.click();
            page.waitForURL("**/edit*");
            String draft = page.url().replaceFirst(".*/agreements/", "").replaceFirst("/edit.*", "");
            Dossier.filled(draft, today.plusMonths(2), today.plusMonths(8)).submitted();
        }
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("karim.bennis").goTo("review").page();
            page.locator("a[href$='" + phase + "']").waitFor();
            visit.goTo("review/campaigns/" + phase).check("campaign-sheet");
            page.uncheck("input[name=pick]");
            page.click("#grant");
            page.waitForSelector("#messages .note--error");
            page.check("input[name=pick]");
            page.click("#look");
            page.waitForSelector(
                    "#messages .note--error",
                    new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            page.fill("#note", "رأي بالموافقة");
            page.click("#grant");
            page.waitForSelector("[data-result=ENDED]", new Page.WaitForSelectorOptions().setTimeout(60_000));
            visit.check("campaign-decided");
        }
        FreeHands.of("salma.idrissi");
    }

    /** Prepared by HR, given and ended by the authority; who is meant finds their notice. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void anOrderIsGivenAndEnded(String language) {
        LocalDate start = LocalDate.now(ZoneId.of("Africa/Casablanca")).plusDays(300);
        String order;
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("nadia.alaoui").goTo("orders/new").page();
            page.click("#save");
            page.waitForSelector(".note--error");
            page.selectOption("#mode", "ROTATING");
            page.fill("#startsOn", start.toString());
            page.fill("#groundsAr", "ضمان استمرارية المرفق خلال الأشغال.");
            page.fill("#groundsFr", "Continuité du service pendant les travaux.");
            page.locator("label", new Page.LocatorOptions().setHasText(ARCHIVES.get(language)))
                    .locator("input")
                    .check();
            visit.check("order-edit");
            page.click("#save");
            page.waitForURL("**done=prepared");
            order = page.url().replaceFirst(".*/orders/", "").replaceFirst("\\?.*", "");
            page.fill("#pprs", "1115070");
            page.selectOption("#reason", "SAFETY");
            page.click("#keep");
            page.waitForURL("**done=kept");
            visit.check("order-prepared");
        }
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("hassan.fassi").goTo("orders/" + order).page();
            page.fill("#password", "demo");
            page.click("#give");
            page.waitForURL("**done=given");
            page.waitForSelector(
                    "#wait",
                    new Page.WaitForSelectorOptions()
                            .setState(WaitForSelectorState.DETACHED)
                            .setTimeout(60_000));
            visit.check("order-given");
            keep(page, "/orders/" + order + "/order.pdf", "order-" + language);
        }
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("amina.berrada").goTo("notices").page();
            visit.check("notices");
            String notice = page.locator("a[href$='notice.pdf']").first().getAttribute("href");
            keep(page, notice, "notice-" + language);
            Strangers.findNothing(List.of("salma.idrissi", "karim.bennis", "omar.chraibi"), notice, "/orders/" + order);
        }
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("hassan.fassi").goTo("orders/" + order).page();
            page.fill("#returnOn", start.toString());
            page.fill("#password", "demo");
            page.click("#end");
            page.waitForURL("**done=ended");
            visit.check("order-ended");
            visit.goTo("orders").check("orders");
        }
    }

    private static void keep(Page page, String path, String name) {
        byte[] pdf = page.context()
                .request()
                .get(OurServer.at(path.substring(1)).toString())
                .body();
        assertEquals("%PDF-", new String(pdf, 0, 5, StandardCharsets.US_ASCII));
        try {
            Files.write(Path.of("target/shots", name + ".pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
