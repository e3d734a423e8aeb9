package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import ma.ittifaq.it.Dossier;
import ma.ittifaq.it.OpenSsl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody signs with a key that only openssl holds, by the page alone. */
@InBrowser
class OwnTokenBrowserIT {

    @TempDir
    private Path directory;

    private OpenSsl openssl;
    private String id;

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void anEmployeeSignsWithTheirOwnCard(String language) throws Exception {
        openssl = OpenSsl.in(directory)
                .person("salma", "salma.idrissi@ansn.example", "ec -pkeyopt ec_paramgen_curve:P-256")
                .person("karim", "karim.bennis@ansn.example", "rsa:3072")
                .trusted();
        Dossier dossier = Dossier.begun().submitted().frozen();
        id = dossier.id();
        try (Visit visit = new Visit(language).signIn("salma.idrissi")) {
            readFirst(visit);
            certificates(visit);
            signature(visit);
            assertEquals(1, visit.page().locator("aside .note--ok").count());
            visit.check("token-done");
        }
        dossier.signedBy("karim.bennis", "hassan.fassi");
        verified(language, dossier.document());
    }

    /** Nobody signs what they have not read, by this way neither. */
    private void readFirst(Visit visit) {
        visit.goTo("sign/" + id + "/token");
        assertEquals(0, visit.page().locator("#prepare").count());
        visit.check("token-unread");
        visit.goTo("sign/" + id).readWhole().check("token-choice");
        visit.follow("#own");
        visit.check("token-one");
    }

    private void certificates(Visit visit) throws IOException {
        Page page = visit.page();
        refused(page, "#prepare");
        page.setInputFiles("#certificates", openssl.file("karim-chain.pem"));
        refused(page, "#prepare");
        page.setInputFiles("#certificates", openssl.file("salma.key"));
        refused(page, "#prepare");
        visit.check("token-refused");
        page.setInputFiles("#certificates", new Path[] {openssl.file("salma.pem"), openssl.file("issuing.pem")});
        page.click("#prepare");
        page.waitForURL("**preparation=**");
        assertTrue(page.locator("dl.facts").first().innerText().contains(openssl.issuer()));
        visit.check("token-two");
        page.reload();
        assertEquals(1, page.locator("#complete").count(), "what was prepared is still there");
    }

    private void signature(Visit visit) throws IOException {
        Page page = visit.page();
        Path data = page.waitForDownload(() -> page.click("a[download]")).path();
        Path value = Files.write(directory.resolve("value.bin"), openssl.sign("salma", Files.readAllBytes(data)));
        Path other = Files.write(directory.resolve("other.bin"), openssl.sign("karim", Files.readAllBytes(data)));
        page.fill("#password", "demo");
        refused(page, "#complete");
        page.setInputFiles("#signature", other);
        page.fill("#password", "demo");
        refused(page, "#complete");
        // In Base64, as a platform on the web may give it; then a slip in the password.
        Path text = Files.writeString(
                directory.resolve("value.txt"), Base64.getMimeEncoder().encodeToString(Files.readAllBytes(value)));
        page.setInputFiles("#signature", text);
        page.fill("#password", "wrong");
        refused(page, "#complete");
        visit.check("token-kept");
        page.fill("#password", "demo");
        page.click("#complete");
        page.waitForURL("**done=SIGN");
    }

    private static void refused(Page page, String button) {
        page.evaluate("document.querySelectorAll('#messages .note--error').forEach(n => n.remove())");
        page.click(button);
        page.waitForSelector("#messages .note--error");
    }

    private void verified(String language, byte[] pdf) throws IOException {
        try (Visit visit = new Visit(language)) {
            Page page = visit.goTo("verify?lang=" + language).page();
            page.setInputFiles("#file", Files.write(directory.resolve("act.pdf"), pdf));
            page.click("#check");
            page.waitForSelector(".verdict--ok");
            assertTrue(page.locator("tbody tr").first().innerText().contains(openssl.issuer()));
            visit.check("token-verified");
        }
    }
}
