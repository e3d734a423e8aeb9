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

/** A transfer from the rule that makes its records definitive to the receipt, and whom it is kept from. */
@InBrowser
class TransferBrowserIT {
    private static final Page.WaitForConditionOptions PATIENT = new Page.WaitForConditionOptions().setTimeout(90_000);

    @Test
    void aTransferIsPackedHandedOverAndReceived() throws Exception {
        Instant begun = Instant.now();
        ruleInForce();
        String transfer = proposed();
        approved(transfer);
        String today = LocalDate.now(ZoneId.of("Africa/Casablanca")).toString();
        try (Visit visit = new Visit("fr")) {
            Page page = visit.signIn("amina.berrada").goTo(transfer).page();
            visit.check("transfer-approved");
            page.click("#start");
            page.waitForURL("**done=started");
            page.waitForCondition(
                    () -> {
                        page.reload();
                        return page.locator("a[href$='slip.pdf']").count() == 1
                                && page.locator(".note--info").count() == 0;
                    },
                    PATIENT);
            visit.check("transfer-packed");
            assertTrue(downloaded(page, "a[href$='slip.pdf']").startsWith("%PDF-"));
            assertTrue(downloaded(page, "a[href$='packages/1.zip']").startsWith("PK"));
            assertTrue(downloaded(page, "a[href$='packages/1.zip?form=e-ark']").startsWith("PK"));
            page.fill("#on", today);
            page.click("#hand");
            page.waitForURL("**done=handed");
            page.click("#receive");
            page.waitForSelector(".note--error");
            page.fill("#reference", "AM/R/2026/7");
            page.fill("#received", today);
            visit.check("transfer-receipt");
            page.click("#receive");
            page.waitForURL("**done=received");
            visit.check("transfer-received");
            visit.follow("td a.cell-main").check("transferred-record");
            assertEquals(404, visit.status(transfer + "/packages/1.zip"), "kept no longer");
        }
        for (String told : new String[] {"proposed", "approved", "started", "packed", "handed_over", "received"}) {
            Journal.assertTells("archive.transfer." + told, begun);
        }
    }

    @Test
    void whoseRoomItIsNotFindsNothing() {
        try (Visit visit = new Visit("fr")) {
            visit.signIn("karim.bennis");
            assertEquals(404, visit.status("archive/transfers"));
            assertEquals(404, visit.status("archive/transfer"));
            assertEquals(404, visit.status("archive/transfers/" + UUID.randomUUID()));
            assertEquals(404, visit.status("archive/transfers/" + UUID.randomUUID() + "/packages/1.zip"));
        }
    }

    /** Refusals are kept for good a month after they were closed: proposed by the archivist, approved by the authority. */
    private static void ruleInForce() {
        try (Visit visit = new Visit("ar")) {
            Page page = visit.signIn("amina.berrada").goTo("archive/retention").page();
            page.selectOption("#series", "REFUSALS");
            page.selectOption("#trigger", "CLOSING");
            page.fill("#current", "1");
            page.fill("#intermediate", "0");
            page.selectOption("#fate", "DEFINITIVE");
            page.fill("#basis", "Décision 15/2026");
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

    /** One record that the schedule keeps for good; answers the path of the transfer. */
    private static String proposed() {
        try (Visit visit = new Visit("ar")) {
            Page page = visit.signIn("amina.berrada").page();
            page.waitForCondition(
                    () -> {
                        visit.goTo("archive?kept=TRANSFERABLE");
                        return page.locator("table a.cell-main").count() > 0;
                    },
                    PATIENT);
            String reference = page.locator("main tbody a.cell-main bdi").last().innerText();
            visit.goTo("archive?q=" + reference).follow("#transfer");
            page.fill("#records", "0");
            page.click("#propose");
            page.waitForSelector(".note--error");
            page.fill("#records", "100");
            visit.check("transfer-propose");
            page.click("#propose");
            page.waitForURL("**done=proposed");
            assertEquals(0, page.locator("#approve").count(), "the second person is another one");
            return page.url().replaceFirst("^.*?(archive/[^?]+).*$", "$1");
        }
    }

    private static void approved(String transfer) {
        try (Visit visit = new Visit("ar")) {
            Page page = visit.signIn("hassan.fassi").goTo(transfer).page();
            visit.check("transfer-review");
            page.click("#approve");
            page.waitForURL("**done=approved");
            visit.goTo("archive/transfers").check("transfers");
        }
    }

    private static String downloaded(Page page, String link) throws IOException {
        Download download = page.waitForDownload(() -> page.click(link));
        return Files.readString(download.path(), StandardCharsets.ISO_8859_1);
    }
}
