package ma.ittifaq.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
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

    private final Playwright playwright = Playwright.create();
    private final Browser browser = Chromium.launch(playwright);
    private final BrowserContext context;
    private final Page page;
    private final String language;
    private final List<String> violations = new ArrayList<>();

    Visit(String language, int width) {
        this.language = language;
        context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, 900));
        page = context.newPage();
        page.onConsoleMessage(m -> {
            if ("error".equals(m.type()) && m.text().contains("Content Security Policy")) {
                violations.add(m.text());
            }
        });
    }

    Page page() {
        return page;
    }

    Visit goTo(String path) {
        page.navigate(OurServer.at(path).toString());
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return this;
    }

    Visit signIn(String username) {
        goTo("login?lang=" + language);
        page.fill("#username", username);
        page.fill("#password", "demo");
        page.click("#enter");
        page.waitForSelector(".head .account");
        return this;
    }

    /** What the browser refused by the Content-Security-Policy so far. */
    List<String> policyViolations() {
        return violations;
    }

    /** Findings of axe against WCAG 2.1 A and AA on the page as it stands, one line each. */
    List<String> accessibility() {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations().stream()
                        .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** Whether the page is wider than the window. */
    boolean overflows() {
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
        browser.close();
        playwright.close();
    }
}
