package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import ma.ittifaq.it.OurServer;
import org.junit.jupiter.api.Test;

@InBrowser
class DoorBrowserIT {
    @Test
    void aStrangerIsAskedForANameAndAPassword() {
        try (Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright);
                Page page = browser.newPage()) {
            page.navigate(OurServer.at("").toString());
            assertEquals(1, page.locator("input[type=password]:visible").count());
        }
    }
}
