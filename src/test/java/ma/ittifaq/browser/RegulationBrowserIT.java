package ma.ittifaq.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import ma.ittifaq.it.OurServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HR writes the next edition of the clauses and references: usable by everybody, at a desk and on a telephone. */
@InBrowser
class RegulationBrowserIT {

    private static final String PAGES = "admin/regulation";
    private static final String DRAFT = PAGES + "/draft";
    private static final String CLAUSE = DRAFT + "/clauses/CL-18";

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void thePagesOfTheRegulation(String language) {
        try (Visit visit = new Visit(language).signIn("nadia.alaoui")) {
            drafted(visit).check("regulation");
            visit.goTo(PAGES + "/edition?name=2020-04/1").check("regulation-edition");
            visit.goTo(CLAUSE);
            assertThat(visit.page().locator("[data-passage] img")).isVisible();
            visit.check("regulation-clause");
            visit.page().fill("#textFr", "L’agent garde les mêmes droits entiers que ses collègues.");
            save(visit, CLAUSE).check("regulation-clause-saved");
            drawnWhileItIsWritten(visit);
            visit.goTo(DRAFT + "/references/C3").check("regulation-reference");
            visit.goTo(DRAFT).check("regulation-draft");
            visit.page().click("#publish");
            visit.page().waitForSelector("dialog[open]");
            visit.check("regulation-sure");
            visit.goTo(DRAFT + "/specimen").check("regulation-specimen");
            visit.goTo(PAGES + "/compare?before=2020-04/1&after=draft").check("regulation-compare");
            visit.goTo(PAGES + "/impact?code=C3");
            assertThat(visit.page().locator("h1")).containsText("3/2020");
            visit.check("regulation-impact");
            discarded(visit);
            aTopicOfTheGuide(visit);
        }
    }

    /** What cannot be published is told, and is the draft, which nobody else reads. */
    private static void aTopicOfTheGuide(Visit visit) {
        Page page = visit.page();
        visit.goTo("admin/guidance/hours").check("guidance-topic");
        page.fill("#sourceFr", " ");
        page.click("#publish");
        page.waitForSelector(".note--error");
        assertEquals(" ", page.inputValue("#sourceFr"));
        visit.check("guidance-topic-refused");
        visit.goTo("guide/rules").check("guide-rules-drafted");
        assertThat(page.locator("details:has(#t-hours) a")).isVisible();
        visit.goTo("admin/guidance/hours").page().click("details:has(#discard) > summary");
        page.click("#discard");
        page.waitForURL("**done=discarded**");
        assertThat(page.locator("#discard")).hasCount(0);
    }

    private static void drawnWhileItIsWritten(Visit visit) {
        Page page = visit.page();
        Locator text = page.locator("#textFr");
        Locator drawn = page.locator("[data-passage] img");
        assertThat(drawn).hasCount(1);
        String before = drawn.getAttribute("src");
        text.fill("L’agent garde les mêmes droits, sans exception.");
        assertThat(drawn).not().hasAttribute("src", before);
        assertTrue((Boolean) drawn.evaluate("picture => picture.decode().then(() => picture.naturalHeight > 60)"));
        text.fill("Sans {inconnu}.");
        assertThat(page.locator("[data-passage-not]")).containsText("inconnu");
        assertThat(page.locator("[data-passage]")).isHidden();
        visit.check("regulation-clause-seen");
        text.fill("Autre texte.");
        assertThat(page.locator("[data-passage]")).isVisible();
        assertThat(page.locator("[data-passage-not]")).isHidden();
    }

    @Test
    void whatForbidsPublishingStandsBesideItAndNothingTypedIsLost() {
        try (Visit visit = new Visit("fr").signIn("nadia.alaoui");
                Visit other = new Visit("ar").signIn("nadia.alaoui")) {
            drafted(visit).goTo(CLAUSE);
            other.goTo(CLAUSE).page().fill("#textFr", "Écrit par une autre personne.");
            save(other, CLAUSE);
            Page page = visit.page();
            page.fill("#textFr", "Sans {inconnu}.");
            page.click("#save");
            page.waitForSelector("#theirs");
            assertEquals("Sans {inconnu}.", page.inputValue("#textFr"));
            assertTrue(page.locator("main").innerText().contains("Écrit par une autre personne."));
            visit.check("regulation-stale");
            save(visit, CLAUSE).goTo(DRAFT);
            String beside = page.locator("#t-CL-18 .note--error").innerText();
            assertTrue(beside.contains("{inconnu}") || beside.contains("inconnu"), beside);
            page.fill("#from", "2020-01-01");
            page.click("#publish");
            page.click("#publish-sure");
            page.waitForSelector("[role=alert]");
            assertEquals("2020-01-01", page.inputValue("#from"));
            visit.check("regulation-refused");
            visit.goTo(DRAFT + "/specimen").check("regulation-specimen-not");
            discarded(visit);
        }
    }

    @Test
    void theAgreementsThatCiteATextAreListedAndTakenOut() throws IOException {
        try (Visit visit = new Visit("fr").signIn("nadia.alaoui")) {
            visit.goTo(PAGES + "/impact?code=C3");
            int listed = visit.page().locator("table a.cell-main").count();
            assertTrue(listed > 0, "agreements of the demo cite it");
            Download table = visit.page().waitForDownload(() -> visit.page().click("#export"));
            List<String> rows = Files.readAllLines(table.path());
            assertTrue(rows.getFirst().startsWith("\uFEFFRéférence,Agent"), rows.getFirst());
            assertTrue(rows.size() - 1 >= listed, rows.size() + " rows for " + listed);
            visit.goTo(PAGES + "/impact?code=X-9").check("regulation-impact-none");
        }
    }

    @ParameterizedTest
    @CsvSource({"salma.idrissi", "karim.bennis", "admin"})
    void forOthersTheyDoNotExist(String username) {
        try (Visit visit = new Visit("fr").signIn(username)) {
            for (String path : List.of(
                    PAGES,
                    DRAFT,
                    CLAUSE,
                    PAGES + "/compare",
                    PAGES + "/impact?code=C3",
                    PAGES + "/impact.csv?code=C3",
                    DRAFT + "/specimen",
                    DRAFT + "/specimen.pdf",
                    DRAFT + "/specimen/1.png")) {
                APIResponse answer =
                        visit.page().request().get(OurServer.at(path).toString());
                assertEquals(404, answer.status(), path);
            }
        }
    }

    /** The list of editions, with a draft that is open. */
    private static Visit drafted(Visit visit) {
        visit.goTo(PAGES);
        if (visit.page().locator("#open").count() > 0) {
            visit.follow("#open").goTo(PAGES);
        }
        return visit;
    }

    private static Visit save(Visit visit, String path) {
        visit.page().click("#save");
        visit.page().waitForURL(url -> url.contains(path) && url.contains("done=1"));
        return visit;
    }

    private static void discarded(Visit visit) {
        Page page = visit.goTo(DRAFT).page();
        page.click("#discard");
        page.click("#discard-sure");
        page.waitForURL(url -> url.contains("done=discarded"));
    }
}
