package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.it.Dossier;
import ma.ittifaq.it.FreeHands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manager chooses documents, says once who they are, and reads what became of each. */
@InBrowser
class BatchBrowserIT {

    private final List<Dossier> dossiers = new ArrayList<>();

    @AfterEach
    void leave() throws Exception {
        for (Dossier dossier : dossiers) {
            dossier.signedBy("hassan.fassi");
        }
        FreeHands.of("salma.idrissi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aManagerSignsASelection(String language) throws Exception {
        FreeHands.of("salma.idrissi");
        LocalDate start = LocalDate.now(Clock.systemUTC()).plusMonths(2);
        for (int i = 0; i < 2; i++) {
            dossiers.add(Dossier.another(start.plusMonths(2L * i), start.plusMonths(2L * i + 1))
                    .submitted()
                    .frozen()
                    .signedBy("salma.idrissi"));
        }
        try (Visit visit = new Visit(language).signIn("karim.bennis")) {
            chosen(visit);
            signed(visit);
            results(visit);
        }
    }

    private void chosen(Visit visit) {
        Page page = visit.goTo("sign").page();
        page.click("[id$=choose]");
        page.waitForSelector("#messages .note--error");
        page.check("#page");
        Locator boxes = page.locator("input[name=pick]");
        assertEquals(boxes.count(), page.locator("input[name=pick]:checked").count());
        page.uncheck("#page");
        assertEquals(0, page.locator("input[name=pick]:checked").count());
        dossiers.forEach(dossier -> page.check(box(dossier)));
        visit.check("batch-choose");
        page.click("[id$=choose]");
        page.waitForURL("**/sign/batches/**");
        assertEquals(2, page.locator("input[name=pick]:checked").count());
        visit.check("batch-listed");
        assertFalse(visit.page().content().contains("???"), "a text is missing");
    }

    private static String box(Dossier dossier) {
        return "input[name=pick][value='" + dossier.id() + "']";
    }

    private void signed(Visit visit) {
        Page page = visit.page();
        page.fill("#password", "demo");
        page.click("#make");
        page.waitForSelector("#messages .note--error");
        page.uncheck(box(dossiers.getLast()));
        page.check("#confirmed");
        page.fill("#password", "wrong");
        page.click("#make");
        page.waitForSelector("#messages .note--error");
        assertFalse(page.isChecked(box(dossiers.getLast())), "what was unticked stays so");
        visit.check("batch-wrong");
        page.check(box(dossiers.getLast()));
        page.check("#confirmed");
        page.fill("#password", "demo");
        page.click("#make");
        page.waitForSelector("[data-result]");
    }

    private void results(Visit visit) throws IOException {
        Page page = visit.page();
        assertEquals(2, page.locator("[data-result=SIGNED]").count());
        assertEquals(1, page.locator("#job .note--ok").count());
        visit.check("batch-done");
        assertFalse(visit.page().content().contains("???"), "a text is missing");
        List<String> table = Files.readAllLines(
                page.waitForDownload(() -> page.click("a[href$='report.csv']")).path());
        assertEquals(3, table.size());
        visit.goTo("sign");
        assertTrue(page.locator("a[href^='/sign/batches/']").count() > 0, "the way back");
        visit.check("batch-after");
    }
}
