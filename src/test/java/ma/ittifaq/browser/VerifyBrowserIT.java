package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public check, by somebody who has no account; and doors of offices that stay shut for them. */
@InBrowser
class VerifyBrowserIT {
    private static final int MOST = 20 * 1024 * 1024;

    @ParameterizedTest
    @CsvSource({"ar,rtl", "fr,ltr", "en,ltr"})
    void anUnknownCodeIsNotCalledAForgery(String language, String direction) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.goTo("verify/ABCDE-FGHJK-MNPQR?lang=" + language).page();
            assertEquals(direction, page.locator("html").getAttribute("dir"));
            assertEquals(1, page.locator(".verdict--unknown").count());
            assertTrue(page.locator(".verdict").innerText().contains("ABCDE-FGHJK-MNPQR"));
            visit.check("verify-unknown");
        }
    }

    @Test
    void whatIsNoPdfIsSaidToBeUnreadable() {
        try (Visit visit = new Visit("fr")) {
            Page page = visit.goTo("verify").page();
            byte[] words = "hello".getBytes(StandardCharsets.UTF_8);
            page.setInputFiles("#file", new FilePayload("letter.pdf", "application/pdf", words));
            page.click("#check");
            assertEquals(1, page.locator(".verdict .ic-file").count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aFileTooLargeIsSaidToBe(String language, @TempDir Path folder) throws IOException {
        try (Visit visit = new Visit(language)) {
            Page page = visit.goTo("verify?lang=" + language).page();
            page.setInputFiles("#file", Files.write(folder.resolve("scan.pdf"), new byte[MOST + 1]));
            assertTrue(page.locator("#file")
                    .evaluate("f => f.validationMessage")
                    .toString()
                    .contains("20"));
            page.evaluate("document.getElementById('file').setCustomValidity('')");
            page.click("#check");
            page.waitForSelector(".note--error");
            assertTrue(page.locator(".note--error").innerText().contains("20"));
            visit.check("verify-too-large");
        }
    }

    @Test
    void everyDoorAsksForANameAndAPassword() {
        try (Visit visit = new Visit("fr")) {
            for (String door :
                    List.of("", "archive", "admin", "admin/import", "admin/people", "admin/policy", "team")) {
                Page page = visit.goTo(door).page();
                assertEquals(1, page.locator("input[type=password]:visible").count(), door);
            }
        }
    }
}
