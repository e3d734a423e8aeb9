package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.it.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule of the schedule from its proposal to its approval by another person, and a hold on one record. */
@InBrowser
class RetentionBrowserIT {

    @ParameterizedTest
    @CsvSource({"ar,REFUSALS", "fr,ABANDONED"})
    void aRuleIsInForceOnceAnotherPersonApprovedIt(String language, String series) throws Exception {
        Instant begun = Instant.now();
        String basis = "Décision 12/" + language;
        String rule = propose(language, series, basis);
        try (Visit second = new Visit(language)) {
            Page page = second.signIn("hassan.fassi").goTo(rule).page();
            assertTrue(page.locator("main").innerText().contains(basis));
            second.check("retention-decide");
            page.click("#reject");
            page.waitForSelector(".note--error");
            page.fill("#note", "vu");
            page.click("#approve");
            page.waitForURL("**done=approved");
            assertEquals(0, page.locator("#rule").count(), "only archivists propose");
            second.check("retention-in-force");
        }
        Journal.assertTells("archive.rule.proposed", begun);
        Journal.assertTells("archive.rule.approved", begun);
    }

    @ParameterizedTest
    @CsvSource({"ar", "fr"})
    void aRecordIsHeldUntilTheHoldIsLifted(String language) throws Exception {
        Instant begun = Instant.now();
        String why = "Recours 7/2026 " + language;
        try (Visit visit = new Visit(language)) {
            Page page =
                    visit.signIn("amina.berrada").goTo("archive?act=AGREEMENT").page();
            visit.follow("td a[href^='/archive/']");
            firstPageIsDrawn(page);
            visit.picture("record-preview");
            page.click("#hold");
            page.waitForSelector(".note--error");
            page.fill("#reason", why);
            page.click("#hold");
            page.waitForURL("**done=placed");
            assertTrue(page.locator("[aria-labelledby=fate] .note--warn")
                    .innerText()
                    .contains(why));
            visit.check("record-held");
            page.fill("#why", "Désistement");
            page.locator("a[id$=lift]", new Page.LocatorOptions().setHasText(why))
                    .click();
            page.waitForURL("**done=lifted");
            assertFalse(page.locator("[aria-labelledby=fate]").innerText().contains(why), "other holds may stand");
        }
        Journal.assertTells("document.page_read", begun);
        Journal.assertTells("archive.hold.placed", begun);
        Journal.assertTells("archive.hold.lifted", begun);
    }

    private static void firstPageIsDrawn(Page page) {
        page.locator("details.preview summary").first().click();
        page.waitForFunction("() => document.querySelector('details.preview[open] img').naturalWidth > 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void allThatASearchFindsIsHeldTogether(String language) {
        try (Visit visit = new Visit(language).signIn("amina.berrada")) {
            Page page = visit.goTo("archive?q=DSI").page();
            int found = page.locator("table a.cell-main").count();
            assertTrue(found > 1, "several records of one direction");
            visit.follow("#hold-all").check("hold-all");
            page.fill("#reason", "Contrôle 2026");
            page.fill("#until", "2020-01-01");
            page.click("#hold");
            page.waitForSelector(".note--error");
            assertEquals("Contrôle 2026", page.inputValue("#reason"), "what was typed stays");
            page.fill("#until", "");
            page.click("#hold");
            page.waitForURL("**kept=HELD&done=held");
            assertTrue(page.locator("table a.cell-main").count() >= found);
            assertEquals("HELD", page.inputValue("#kept"));
            visit.check("archive-held");
            visit.follow("table a.cell-main");
            assertTrue(page.locator("[aria-labelledby=fate] .note--warn")
                    .innerText()
                    .contains("Contrôle 2026"));
            visit.goTo("archive/holds").check("holds");
            visit.follow("table a.cell-main").check("hold");
            page.fill("#why", "Contrôle clos");
            page.click("#lift");
            page.waitForURL("**done=lifted");
            assertEquals(0, page.locator("#lift").count(), "it stands no more");
            visit.goTo("archive/holds?ended=yes").check("holds-ended");
        }
    }

    @Test
    void aSearchThatHasLostItsCriterionHoldsNothing() {
        try (Visit visit = new Visit("fr").signIn("amina.berrada")) {
            for (String question : List.of("", "?ask=" + UUID.randomUUID(), "?unit=DSI&ask=" + UUID.randomUUID())) {
                Page page = visit.goTo("archive/hold" + question).page();
                page.fill("#reason", "Trop large");
                page.click("#hold");
                page.waitForSelector(".note--error");
            }
        }
    }

    @Test
    void whoseRoomItIsNotFindsNothing() {
        try (Visit visit = new Visit("fr")) {
            visit.signIn("karim.bennis");
            assertEquals(404, visit.status("archive/retention"));
            assertEquals(404, visit.status("archive/hold"));
            assertEquals(404, visit.status("archive/retention/" + UUID.randomUUID()));
        }
    }

    /** Proposes as the archivist, who may not decide; answers the path of the edition. */
    private static String propose(String language, String series, String basis) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("amina.berrada").goTo("archive/retention").page();
            visit.check("retention");
            page.selectOption("#series", series);
            page.selectOption("#trigger", "CLOSING");
            page.fill("#current", "many");
            page.fill("#intermediate", "120");
            page.selectOption("#fate", "DEFINITIVE");
            page.fill("#basis", basis);
            page.click("#propose");
            page.waitForSelector(".note--error");
            assertEquals(basis, page.inputValue("#basis"), "what was typed stays");
            page.fill("#current", "60");
            page.click("#propose");
            page.waitForURL("**done=proposed");
            String path = page.locator("[aria-labelledby=pending] a").first().getAttribute("href");
            visit.goTo(path.substring(1));
            assertEquals(0, page.locator("#decide").count(), "the second person is another one");
            visit.check("retention-own");
            return path.substring(1);
        }
    }
}
