package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator invites somebody, gives a role, closes the account; the invited person does the rest. */
@InBrowser
class AccountsBrowserIT {

    /** People of the demonstration without an account, one for each round. */
    private static final Map<String, String> INVITED = Map.of("ar", "1100959", "fr", "1101096");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void somebodyIsInvitedGivenARoleAndShutOut(String language) {
        String name = "agent." + language;
        try (Visit admin = new Visit(language);
                Visit invited = new Visit(language)) {
            String link = invite(admin, INVITED.get(language));
            claim(invited, link, name);
            giveRole(admin);
            invited.goTo("admin").check("invited-with-role");
            admin.page().click("a[id$=take]");
            admin.page().waitForURL("**done=withdrawn");
            assertEquals(404, invited.status("admin"), "the role is gone at once");
            admin.page().click("#disable");
            admin.page().waitForURL("**done=disabled");
            admin.check("person-disabled");
            invited.goTo("");
            assertTrue(invited.page().url().contains("/login"), "the session ended with the account");
        }
    }

    private static String invite(Visit admin, String ppr) {
        Page page = admin.signIn("admin").goTo("admin/people?q=" + ppr).page();
        admin.check("people-accounts");
        admin.follow("table a.cell-main");
        admin.check("person-none");
        String link = Newcomer.invite(page);
        admin.check("person-invited");
        page.reload();
        page.waitForSelector("#invite");
        assertEquals(0, page.locator(".secret").count(), "shown once");
        return link;
    }

    private static void claim(Visit invited, String link, String name) {
        Page page = invited.goTo(link).page();
        invited.check("link-new");
        page.fill("#username", "admin");
        page.fill("#password", Newcomer.PASSWORD);
        page.fill("#again", Newcomer.PASSWORD);
        page.click("#make");
        page.waitForSelector(".note--error");
        invited.check("link-taken");
        Newcomer.claim(page, name);
        invited.check("link-made");
        invited.signIn(name, Newcomer.PASSWORD).goTo(link);
        assertEquals(1, page.locator(".note--error").count(), "the link works once");
    }

    private static void giveRole(Visit admin) {
        Page page = admin.page();
        page.click("#give-role");
        page.waitForSelector(".note--error");
        page.selectOption("#role", "ADMINISTRATOR");
        page.selectOption("#unit", new SelectOption().setIndex(1));
        page.click("#give-role");
        page.waitForURL("**done=granted");
        admin.check("person-role");
    }
}
