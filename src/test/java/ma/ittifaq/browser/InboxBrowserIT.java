package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import ma.ittifaq.it.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bell and the messages of a manager, in both scripts. */
@InBrowser
class InboxBrowserIT {

    private static final String NEW = ".mail--new";

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void messagesAreCountedOpenedAndRead(String language) throws Exception {
        try (Visit visit = new Visit(language)) {
            Page page = visit.signIn("karim.bennis").goTo("inbox").page();
            readAll(page);
            Dossier dossier = Dossier.begun().submitted();
            page.waitForCondition(() -> count(page) > 0);
            visit.goTo("inbox");
            int before = count(page);
            assertTrue(before > 0, "the bell counts what is unread");
            visit.check("inbox");
            visit.follow(NEW + " h2 a");
            assertTrue(
                    page.url().endsWith("/review/" + dossier.id()), "leads to where the step is done: " + page.url());
            assertEquals(before - 1, count(page), "opening it has read it");

            dossier.returnedBy("karim.bennis").submitted();
            page.waitForCondition(() -> count(page) == before);
            visit.goTo("inbox?unread=true");
            assertEquals(before, count(page), "the bell rang without a reload");
            int unread = page.locator(NEW).count();
            page.locator(NEW + " .task__go a").first().click();
            page.waitForCondition(() -> page.locator(NEW).count() == unread - 1);
            assertTrue(page.url().contains("unread=true"), "the filter stays");

            visit.goTo("inbox");
            readAll(page);
            assertEquals(0, count(page));
            visit.check("inbox-read");
            visit.goTo("inbox?unread=true").check("inbox-empty");
        }
        try (Visit phone = new Visit(language, Visit.PHONE)) {
            Dossier.begun().submitted();
            phone.signIn("karim.bennis").goTo("").check("inbox-bell");
            assertTrue(phone.page().locator(".bell").isVisible(), "the bell is on the phone too");
        }
    }

    private static void readAll(Page page) {
        if (page.locator("[id$=readAll]").count() > 0) {
            page.locator("[id$=readAll]").click();
        }
        page.waitForCondition(() -> page.locator(NEW).count() == 0);
    }

    private static int count(Page page) {
        String number = page.locator("[data-bell] [data-number]").textContent().strip();
        return number.isEmpty() ? 0 : Integer.parseInt(number.replace("+", ""));
    }
}
