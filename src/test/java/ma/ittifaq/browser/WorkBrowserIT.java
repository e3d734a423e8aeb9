package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.it.FreeHands;
import ma.ittifaq.it.OurServer;
import org.junit.jupiter.api.Test;

/** What people do on the pages every day, each as they would do it. */
@InBrowser
class WorkBrowserIT {

    private static final int MOST_TABS = 120;

    @Test
    void aListIsSortedFilteredAndLeafedThroughByItsAddress() {
        try (Visit visit = new Visit("fr").signIn("nadia.alaoui")) {
            Page page = visit.goTo("agreements").page();
            assertEquals(
                    "descending", page.locator("th:has-text('Mise à jour')").getAttribute("aria-sort"));
            page.click("th button:has-text('Référence')");
            page.waitForURL("**sort=REFERENCE**");
            assertEquals("ascending", page.locator("th:has-text('Référence')").getAttribute("aria-sort"));
            List<String> references = page.locator("table a.cell-main bdi").allInnerTexts();
            assertEquals(references.stream().sorted().toList(), references);
            List<String> first = addresses(page);
            page.click("a[rel=next]");
            page.waitForURL("**at=**");
            assertTrue(first.stream().noneMatch(addresses(page)::contains), "another page");
            page.click("a[rel=prev]");
            page.waitForSelector("a[rel=next]");
            assertEquals(first, addresses(page));
            page.selectOption("#state", "ACTIVE");
            page.click(".filters button[type=submit]");
            page.waitForURL("**state=ACTIVE**");
            assertTrue(page.url().contains("sort=REFERENCE"), page.url());
            page.click("th button:has-text('Référence')");
            page.waitForURL("**sort=-REFERENCE**");
            assertTrue(page.url().contains("state=ACTIVE"), page.url());
        }
    }

    private static List<String> addresses(Page page) {
        return page.locator("table a.cell-main").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    @Test
    void aDraftIsMadeAndSubmittedByKeyboardAlone() {
        FreeHands.of("salma.idrissi");
        try (Visit visit = new Visit("fr").signIn("salma.idrissi")) {
            Page page = visit.page();
            press(page, "[id$=create]", "Enter");
            page.waitForURL("**/edit");
            int year = LocalDate.now(Clock.systemUTC()).getYear() + 1;
            // Day and month alike: the order in which a browser asks for them is its own.
            type(page, "#period-start", "0202" + year);
            type(page, "#period-end", "0707" + year);
            press(page, "#grounds-motive", "ArrowDown");
            type(page, "[id='task:0:title']", "Base de données");
            type(page, "[id='task:0:deliverable']", "Rapport");
            next(page, 2);
            tabTo(page, "#TUESDAY-site, #TUESDAY-home");
            page.keyboard().press("ArrowRight");
            if (!page.isChecked("#TUESDAY-home")) {
                page.keyboard().press("ArrowRight");
            }
            next(page, 3);
            type(page, "#workplace-address", "12 rue des Orangers");
            type(page, "#workplace-city", "Rabat");
            for (String declared : List.of("connection", "electricalSafety", "workstation")) {
                press(page, "#workplace-" + declared, "Space");
            }
            next(page, 4);
            next(page, 5);
            for (String accepted : List.of("security", "confidentiality", "personalData", "guideRead")) {
                press(page, "#undertakings-" + accepted, "Space");
            }
            next(page, 6);
            assertEquals(List.of(), page.locator("[data-summary] li").allInnerTexts());
            press(page, "#submit", "Enter");
            page.waitForURL("**done=SUBMIT");
        }
        FreeHands.of("salma.idrissi");
    }

    private static void next(Page page, int step) {
        press(page, "#next", "Enter");
        page.waitForURL("**step=" + step);
    }

    private static void press(Page page, String control, String key) {
        tabTo(page, control);
        page.keyboard().press(key);
    }

    private static void type(Page page, String control, String text) {
        tabTo(page, control);
        page.keyboard().type(text);
    }

    /** Goes to the control as a keyboard does, and fails when it cannot be reached. */
    private static void tabTo(Page page, String control) {
        List<Object> passed = new ArrayList<>();
        while (!(Boolean) page.evaluate("c => document.activeElement.matches(c)", control)) {
            passed.add(page.evaluate("document.activeElement.id"));
            assertTrue(passed.size() < MOST_TABS, control + " is not reached by Tab: " + passed);
            page.keyboard().press("Tab");
        }
    }

    @Test
    void aRefusalAsksAgainAndEscapeChangesNothing() {
        try (Visit visit = new Visit("fr").signIn("karim.bennis")) {
            Page page = visit.goTo("review").follow(".task__go a").page();
            String address = page.url();
            String employee = page.locator(".cell-person .strong").innerText();
            page.check("#choice-REFUSE");
            assertEquals("Refuser avec motif", page.locator("#make").innerText().strip());
            page.locator("#make").focus();
            page.keyboard().press("Enter");
            Locator dialog = page.locator("dialog[open]");
            dialog.waitFor();
            assertTrue(dialog.innerText().contains(employee), dialog.innerText());
            page.keyboard().press("Escape");
            dialog.waitFor(new Locator.WaitForOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            assertEquals("make", page.evaluate("document.activeElement.id"));
            assertEquals(address, page.url());
            visit.goTo(address.substring(address.indexOf("review/")));
            assertEquals(1, page.locator("#choice-REFUSE").count(), "still to be decided");
        }
    }

    @Test
    void anIdentityNumberIsFoundAndStaysOutOfTheAddress() {
        try (Visit visit = new Visit("fr").signIn("amina.berrada")) {
            Page page = visit.goTo("archive").page();
            page.fill("#q", "ZZ998877");
            page.selectOption("#state", "EXPIRED");
            page.click(".filters button[type=submit]");
            page.waitForURL("**ask=**");
            assertFalse(page.url().contains("998877"), page.url());
            assertTrue(page.url().contains("state=EXPIRED"), page.url());
            assertEquals("ZZ998877", page.inputValue("#q"));
            page.fill("#q", "alaoui");
            page.click(".filters button[type=submit]");
            page.waitForURL("**q=alaoui**");
        }
    }

    @Test
    void anAgreementIsBegunForSomebodyWhoIsThenAskedForConsent() {
        try (Visit visit = new Visit("fr").signIn("karim.bennis")) {
            Page page = visit.goTo("agreements/new?q=chraibi").page();
            assertEquals(0, page.locator("table tbody tr").count(), "not of his unit");
            FreeHands.of("salma.idrissi");
            page = visit.goTo("agreements/new?q=1102740").page();
            page.click("table [id$=begin]");
            page.waitForURL("**/edit");
            String draft = page.url().replaceFirst(".*/agreements/(.*)/edit", "agreements/$1");
            visit.goTo(draft);
            assertTrue(page.locator(".road").innerText().contains("Accord de l’agent"));
            page.locator("details.move summary").first().click();
            page.click("details.move[open] [id$=make]");
            page.click("dialog[open] [id$=sure]");
            page.waitForURL("**done=WITHDRAW");
        }
    }

    @Test
    void whoLeadsNobodyFindsNoSuchPage() {
        try (Visit visit = new Visit("fr").signIn("salma.idrissi")) {
            for (String path : List.of("agreements/new", "admin/policy/new", "archive")) {
                Response answer = visit.page().navigate(OurServer.at(path).toString());
                assertEquals(404, answer.status(), path);
            }
        }
    }

    @Test
    void picturesOfPagesAreForThoseWhoMayReadTheDocument() {
        try (Visit manager = new Visit("fr").signIn("karim.bennis");
                Visit stranger = new Visit("fr").signIn("omar.chraibi")) {
            Page page = manager.goTo("sign").follow(".task__go a").page();
            String picture =
                    page.locator(".leaf img").first().getAttribute("src").substring(1);
            for (int look = 0; look < 2; look++) {
                assertEquals(List.of("200", "image/png", "no-store"), picture(manager, picture), "kept nowhere");
            }
            assertEquals(
                    "404", picture(manager, picture.replace("1.png", "99.png")).getFirst());
            assertEquals("404", picture(stranger, picture).getFirst());
            assertEquals("true", page.locator("[data-needs-pages]").getAttribute("aria-disabled"));
        }
    }

    private static List<String> picture(Visit visit, String path) {
        var answer = visit.page().request().get(OurServer.at(path).toString());
        return List.of(
                "" + answer.status(),
                answer.headers().getOrDefault("content-type", ""),
                answer.headers().getOrDefault("cache-control", ""));
    }
}
