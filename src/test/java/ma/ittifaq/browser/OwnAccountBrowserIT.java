package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ma.ittifaq.it.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own account: another password, sessions that end, a token that opens the API as far as it was made for. */
@InBrowser
class OwnAccountBrowserIT {

    private static final String OTHER = "autre phrase de quatre mots";

    /** People of the demonstration without an account, one for each round. */
    private static final Map<String, String> PEOPLE = Map.of("ar", "1101507", "fr", "1101644");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void passwordSessionsAndTokens(String language) throws Exception {
        Newcomer salma = Newcomer.of(PEOPLE.get(language), "own." + language);
        try (Visit here = salma.arrive(language);
                Visit there = salma.arrive(language)) {
            assertTrue(here.page().url().contains("/account/notice"), "it comes first, once");
            here.check("notice");
            here.follow("#read").goTo("account/data").check("own-data");
            assertTrue(here.goTo("account/notice").page().locator("#read").count() == 0, "it was read");
            here.goTo("account").check("account");
            assertEquals(2, here.page().locator("#sessions-list tbody tr").count());
            changePassword(here);
            there.goTo("");
            assertTrue(there.page().url().contains("/login"), "the other session ended with the old password");
            token(here);
            here.page().click("a[id$=everywhere]");
            here.page().waitForURL("**/login?bye=1");
            assertTrue(here.goTo("account").page().url().contains("/login"));
        }
        salma.with(OTHER).visit(language).close();
    }

    private static void changePassword(Visit visit) {
        Page page = visit.page();
        fill(page, "not mine");
        page.waitForSelector(".note--error");
        visit.check("account-wrong");
        fill(page, Newcomer.PASSWORD);
        page.waitForURL("**done=password");
    }

    private static void fill(Page page, String present) {
        page.fill("#present", present);
        page.fill("#password", OTHER);
        page.fill("#again", OTHER);
        page.click("#save-password");
    }

    private static void token(Visit visit) throws Exception {
        Page page = visit.page();
        page.fill("#token-name", "Tableau de bord");
        page.selectOption("#token-scope", "READ");
        page.fill("#token-password", OTHER);
        page.click("#make-token");
        page.waitForSelector(".secret");
        visit.check("account-token");
        Api api = Api.bearing(page.locator(".secret").textContent().strip());
        assertEquals(200, api.get("/me").statusCode());
        HttpResponse<byte[]> refused = api.post("/agreements", Json.createObjectBuilder());
        assertEquals(403, refused.statusCode());
        String problem = new String(refused.body(), StandardCharsets.UTF_8);
        assertTrue(problem.contains("urn:ittifaq:problem:identity.token.scope"), problem);
        visit.goTo("account");
        assertEquals(0, page.locator(".secret").count(), "shown once");
        visit.check("account-token-used");
        page.click("a[id$=revoke]");
        page.waitForURL("**done=revoked");
        assertEquals(401, api.get("/me").statusCode());
    }
}
