package ma.ittifaq.browser;

import com.microsoft.playwright.Page;

/** Somebody of the demonstration's directory who is invited and makes an account, as on a real installation. */
record Newcomer(String username, String password) {

    static final String PASSWORD = "quatre mots faciles à retenir";

    static Newcomer of(String ppr, String username) {
        String link;
        try (Visit admin = new Visit("fr").signIn("admin")) {
            admin.goTo("admin/people?q=" + ppr).follow("table a.cell-main");
            link = invite(admin.page());
        }
        try (Visit invited = new Visit("fr")) {
            claim(invited.goTo(link).page(), username);
        }
        return new Newcomer(username, PASSWORD);
    }

    /** The path of the link that the page of a person shows. */
    static String invite(Page page) {
        page.click("#invite");
        page.waitForSelector(".secret");
        return page.locator(".secret").textContent().strip().replaceFirst("^https?://[^/]+/", "");
    }

    static void claim(Page page, String username) {
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.click("#make");
        page.waitForURL("**/login?made=1");
    }

    Newcomer with(String newPassword) {
        return new Newcomer(username, newPassword);
    }

    /** Signs in: the first time, before the notice. */
    Visit arrive(String language) {
        return new Visit(language).signIn(username, password);
    }

    /** Signs in, and reads the notice that comes before everything else the first time. */
    Visit visit(String language) {
        Visit visit = arrive(language);
        if (visit.page().url().contains("/account/notice")) {
            visit.page().click("#read");
            visit.page().waitForURL(url -> !url.contains("/account/notice"));
        }
        return visit;
    }
}
