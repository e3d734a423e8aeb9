package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import ma.ittifaq.it.Journal;
import org.junit.jupiter.api.Test;

/** A list of disposal from the rule that makes its records due to the certificate and the stub, and whom it is kept from. */
@InBrowser
class DisposalBrowserIT {
    private static final Page.WaitForConditionOptions PATIENT = new Page.WaitForConditionOptions().setTimeout(90_000);

    @Test
    void aListIsCarriedOutToItsCertificate() throws Exception {
        Instant begun = Instant.now();
        ruleInForce();
        String list = proposed();
        approved(list);
        try (Visit visit = new Visit("fr")) {
            Page page = visit.signIn("amina.berrada").goTo(list).page();
            page.click("#agree");
            page.waitForSelector(".note--error");
            page.fill("#reference", "AM/2026/318");
            page.fill("#on", LocalDate.now(ZoneId.of("Africa/Casablanca")).toString());
            visit.check("disposal-agreement");
            page.click("#agree");
            page.waitForURL("**done=agreed");
            page.click("summary.btn--danger");
            visit.check("disposal-start");
            page.click("#start");
            page.waitForURL("**done=started");
            page.waitForCondition(
                    () -> {
                        page.reload();
                        return page.locator("a[href$='certificate.pdf']").count() == 1;
                    },
                    PATIENT);
            page.waitForCondition(
                    () -> {
                        page.reload();
                        return page.locator(".note--info").count() == 0;
                    },
                    PATIENT);
            visit.check("disposal-done");
            assertTrue(certificate(page).startsWith("%PDF-"), "a PDF");
            visit.follow("td a[href^='/archive/eliminated/']").check("disposal-stub");
            String record = page.url().replace("/eliminated/", "/");
            page.navigate(record);
            assertTrue(page.url().contains("/archive/eliminated/"), "the old address leads to what stays");
        }
        for (String told : new String[] {"proposed", "approved", "agreed", "started", "done"}) {
            Journal.assertTells("archive.disposal." + told, begun);
        }
        Journal.assertTells("archive.record.eliminated", begun);
    }

    @Test
    void whoseRoomItIsNotFindsNothing() {
        try (Visit visit = new Visit("fr")) {
            visit.signIn("karim.bennis");
            assertEquals(404, visit.status("archive/disposals"));
            assertEquals(404, visit.status("archive/dispose"));
            assertEquals(404, visit.status("archive/disposals/" + UUID.randomUUID()));
            assertEquals(404, visit.status("archive/eliminated/" + UUID.randomUUID()));
        }
    }

    /** Agreements that ended more than a month ago may go: proposed by the archivist, approved by the authority. */
    private static void ruleInForce() {
        try (Visit visit = new Visit("ar")) {
            Page page = visit.signIn("amina.berrada").goTo("archive/disposals").page();
            visit.check("disposals-begin");
            visit.goTo("archive/retention");
            page.selectOption("#series", "AGREEMENTS");
            page.selectOption("#trigger", "CLOSING");
            page.fill("#current", "1");
            page.fill("#intermediate", "0");
            page.selectOption("#fate", "ELIMINATION");
            page.fill("#basis", "Décision 14/2026");
            page.click("#propose");
            page.waitForURL("**done=proposed");
        }
        try (Visit visit = new Visit("ar")) {
            Page page = visit.signIn("hassan.fassi").goTo("archive/retention").page();
            visit.goTo(page.locator("[aria-labelledby=pending] a")
                    .first()
                    .getAttribute("href")
                    .substring(1));
            page.click("#approve");
            page.waitForURL("**done=approved");
        }
    }

    /** Two records that the schedule lets go; answers the path of the list. */
    private static String proposed() {
        try (Visit visit = new Visit("ar")) {
            Page page = visit.signIn("amina.berrada").page();
            page.waitForCondition(
                    () -> {
                        visit.goTo("archive?kept=ELIMINABLE");
                        return page.locator("table a.cell-main").count() > 1;
                    },
                    PATIENT);
            visit.check("archive-eliminable");
            String reference = page.locator("main tbody a.cell-main bdi").last().innerText();
            visit.goTo("archive?q=" + reference).follow("#dispose").check("dispose");
            page.fill("#note", "Conventions closes " + reference);
            page.click("#propose");
            page.waitForURL("**done=proposed");
            assertEquals(0, page.locator("#approve").count(), "the second person is another one");
            visit.check("disposal-own");
            return page.url().replaceFirst("^.*?(archive/[^?]+).*$", "$1");
        }
    }

    private static void approved(String list) {
        try (Visit visit = new Visit("ar")) {
            Page page = visit.signIn("hassan.fassi").goTo(list).page();
            page.locator("a[id$=out]").first().click();
            page.waitForSelector(".note--error");
            visit.check("disposal-review");
            page.click("#approve");
            page.waitForURL("**done=approved");
            visit.goTo("archive/disposals").check("disposals");
        }
    }

    private static String certificate(Page page) throws IOException {
        Download download = page.waitForDownload(() -> page.click("a[href$='certificate.pdf']"));
        return Files.readString(download.path(), StandardCharsets.ISO_8859_1);
    }
}
