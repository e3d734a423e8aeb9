package ma.ittifaq.browser;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is usable by everybody, in both directions, at a desk and on a telephone. */
@InBrowser
class PagesBrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr", "en"})
    void noPageHasAnAccessibilityFindingOrOverflows(String language) {
        try (Visit visit = new Visit(language)) {
            visit.goTo("login?lang=" + language).check("login");
            visit.goTo("login/problem?why=identity.provider.away").check("login-problem");
            visit.signIn("karim.bennis");
            for (String path : List.of("", "agreements", "review", "sign", "nothing-here")) {
                visit.goTo(path).check(path.isEmpty() ? "home" : path);
            }
            visit.goTo("agreements");
            visit.page().locator("table a.cell-main").first().click();
            visit.page().waitForSelector(".steps");
            visit.check("agreement");
        }
    }
}
