package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import ma.ittifaq.bench.KilledServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first administrator's page on a server of its own, as it is installed, in both languages and both widths. */
@ExtendWith(Chromium.class)
class FirstStartBrowserIT {

    private static final String PASSWORD = "quatre mots faciles à retenir";

    @Test
    void theLinkOfTheLogLeadsToAnAccountByHand() throws Exception {
        Path base = Path.of(System.getProperty("it.base") + "-first-page");
        KilledServer server = new KilledServer(Path.of(System.getProperty("jboss.home")), base);
        server.forget();
        try {
            String link = server.startEmpty().replaceFirst(".*/login/link", "login/link");
            String address = KilledServer.at(link.strip()).toString();
            for (String language : List.of("ar", "fr")) {
                looked(address, language);
            }
            made(address);
        } finally {
            server.kill();
        }
    }

    private static void looked(String address, String language) {
        try (Visit visit = new Visit(language)) {
            Page page = visit.goTo(address).page();
            assertTrue(page.getAttribute("html", "lang").startsWith(language));
            visit.check("first-start");
            fill(page, "court");
            page.waitForSelector(".note--error");
            assertEquals("chef.informatique", page.inputValue("#username"), "what was typed stays");
            visit.check("first-start-weak");
            visit.goTo(address.replaceFirst("token=.*", "token=guess"));
            assertEquals(0, page.locator("#password").count());
            visit.check("first-start-closed");
        }
    }

    private static void made(String address) {
        try (Visit visit = new Visit("ar", Visit.PHONE)) {
            Page page = visit.goTo(address).page();
            fill(page, PASSWORD);
            page.waitForURL("**/login?made=1");
            visit.check("first-start-made");
            page.fill("#username", "chef.informatique");
            page.fill("#password", PASSWORD);
            page.click("#enter");
            page.waitForURL("**/account/notice?next=**");
            visit.check("first-start-notice");
            page.click("#read");
            page.waitForURL(url -> url.endsWith("/"));
            page.waitForSelector(".head .account");
        }
    }

    private static void fill(Page page, String password) {
        page.fill("#username", "chef.informatique");
        page.fill("#password", password);
        page.fill("#again", password);
        page.click("#make");
    }
}
