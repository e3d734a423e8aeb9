package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator invites somebody, gives a role, closes the account; the invited person does the rest. */
@InBrowser
class AccountsBrowserIT {

    /** People of the demonstration without an account, one for each round. */
    private static final Map<String, String> INVITED =
            Map.of("ar1366", "1100959", "fr1366", "1101096", "ar390", "1101233", "fr390", "1101370");

    @ParameterizedTest
    @CsvSource({"ar, 1366", "fr, 1366", "ar, 390", "fr, 390"})
    void somebodyIsInvitedGivenARoleAndShutOut(String language, int width) {
        String name = "agent." + language + width;
        try (Visit admin = new Visit(language, width);
                Visit invited = new Visit(language, width)) {
            String link = invite(admin, INVITED.get(language + width));
            claim(invited, link, name);
            giveRole(admin);
            invited.goTo("admin").check("invited-with-role");
            admin.page().click("a[id$=take]");
            admin.page().waitForURL("**done=withdrawn");
            assertEquals(404, invited.status("admin"), "the role is gone at once");
            admin.page().click("#disable");
            admin.page().waitForURL("**done=disabled");
            check(admin, "person-disabled");
            invited.goTo("");
            assertTrue(invited.page().url().contains("/login"), "the session ended with the account");
        }
    }

    private static String invite(Visit admin, String ppr) {
        Page page = admin.signIn("admin").goTo("admin/people?q=" + ppr).page();
        check(admin, "people-accounts");
        admin.follow("table a.cell-main");
        check(admin, "person-none");
        String link = Newcomer.invite(page);
        check(admin, "person-invited");
        page.reload();
        page.waitForSelector("#invite");
        assertEquals(0, page.locator(".secret").count(), "shown once");
        return link;
    }

    private static void claim(Visit invited, String link, String name) {
        Page page = invited.goTo(link).page();
        check(invited, "link-new");
        page.fill("#username", "admin");
        page.fill("#password", Newcomer.PASSWORD);
        page.fill("#again", Newcomer.PASSWORD);
        page.click("#make");
        page.waitForSelector(".note--error");
        check(invited, "link-taken");
        Newcomer.claim(page, name);
        check(invited, "link-made");
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
        check(admin, "person-role");
    }

    private static void check(Visit visit, String name) {
        visit.picture(name);
        assertAll(
                name,
                () -> assertEquals(List.of(), visit.accessibility()),
                () -> assertEquals(List.of(), visit.policyViolations()),
                () -> assertFalse(visit.overflows(), "wider than the window"));
    }
}
