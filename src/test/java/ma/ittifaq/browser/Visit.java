package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.ittifaq.it.OurServer;

/** One person's browser: signs in, goes about, and reports what it saw. Speaks in pages, not in selectors. */
final class Visit implements AutoCloseable {

    /** A telephone's width. */
    static final int PHONE = 390;

    static final int DESK = 1366;

    private static final int HEIGHT = 900;

    private static final int MOST_KEYS = 100;

    /** The document stands still, and every page whose end is in sight has been told to the server. */
    private static final String SETTLED = """
        () => {
          const pages = document.querySelector('[data-pages]');
          const view = pages.getBoundingClientRect();
          window.still = window.lastTop === pages.scrollTop ? (window.still || 0) + 1 : 0;
          window.lastTop = pages.scrollTop;
          const inSight = leaf => {
            const end = leaf.querySelector('.leaf__end').getBoundingClientRect();
            return end.top >= view.top && end.bottom <= Math.min(view.bottom, innerHeight);
          };
          return window.still > 5
            && [...pages.querySelectorAll('.leaf')].every(l => !inSight(l) || l.dataset.shown === 'true');
        }
        """;

    private static final String AT_END =
            "(p => p.scrollTop + p.clientHeight >= p.scrollHeight - 2)(document.querySelector('[data-pages]'))";

    private static final String FINDINGS = """
        () => axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
          resultTypes: ['violations'],
        }).then(found => found.violations.map(v => `${v.id}: ${v.nodes[0].html}`))
        """;

    private final BrowserContext context;
    private final Page page;
    private final String language;
    private final List<String> violations = new ArrayList<>();

    /** At a desk. */
    Visit(String language) {
        this(language, DESK);
    }

    Visit(String language, int width) {
        this.language = language;
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(width, HEIGHT));
        page = context.newPage();
        page.onConsoleMessage(m -> {
            if ("error".equals(m.type()) && m.text().contains("Content Security Policy")) {
                violations.add(m.text());
            }
        });
    }

    String language() {
        return language;
    }

    Page page() {
        return page;
    }

    Visit goTo(String path) {
        page.navigate(OurServer.at(path).toString());
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    /** How the server answers this person at the path. */
    int status(String path) {
        return page.navigate(OurServer.at(path).toString()).status();
    }

    /** The page alone, without what it shows and loads: for measuring. */
    void ask(String path) {
        APIResponse answer = context.request().get(OurServer.at(path).toString());
        assertEquals(200, answer.status(), path);
    }

    Visit signIn(String username) {
        return signIn(username, "demo");
    }

    Visit signIn(String username, String password) {
        goTo("login?lang=" + language);
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("#enter");
        page.waitForSelector(".head .account");
        return this;
    }

    /** Clicks the first of these links and waits for where it leads. */
    Visit follow(String link) {
        String from = page.url();
        page.locator(link).first().click();
        page.waitForURL(url -> !url.equals(from));
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    /**
     * The page as it stands is accessible and fits its window, at a desk and on a telephone, has one heading of the
     * first level and no text that is missing, and nothing on the way here broke the Content-Security-Policy. English
     * has the layout and the roles of the French; only its words are its own.
     */
    void check(String name) {
        int width = page.viewportSize().width;
        for (int seen : List.of(DESK, PHONE)) {
            page.setViewportSize(seen, HEIGHT);
            if (!"en".equals(language)) {
                picture(name);
                assertEquals(List.of(), accessibility(), name + " at " + seen);
            }
            assertFalse(overflows(), name + " at " + seen + " is wider than the window");
        }
        page.setViewportSize(width, HEIGHT);
        assertAll(
                name,
                () -> assertEquals(1, page.locator("h1").count()),
                () -> assertFalse(page.innerText("body").contains("???"), "a text is missing"),
                () -> assertEquals(List.of(), violations));
    }

    /** Leafs through the document by keyboard alone until every page was shown. */
    Visit readWhole() {
        page.locator("[data-pages]").focus();
        Locator open = page.locator("[data-needs-pages]:not([aria-disabled])");
        page.waitForFunction(SETTLED);
        for (int i = 0; i < MOST_KEYS && open.count() == 0; i++) {
            page.keyboard().press((Boolean) page.evaluate(AT_END) ? "Home" : "PageDown");
            page.evaluate("window.still = 0");
            page.waitForFunction(SETTLED);
        }
        open.waitFor();
        return this;
    }

    /**
     * Findings of axe against WCAG 2.1 A and AA, one line each. Asked for findings alone: to describe what is well takes it
     * several times as long.
     */
    private List<String> accessibility() {
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(FINDINGS)).stream().map(String::valueOf).toList();
    }

    private boolean overflows() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    Visit picture(String name) {
        String file = "%s-%s-%d.png"
                .formatted(name, language, page.viewportSize().width)
                .toLowerCase(Locale.ROOT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/shots", file))
                .setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
