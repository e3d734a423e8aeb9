package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page is usable by everybody, in both directions, at a desk and on a telephone. */
@InBrowser
class PagesBrowserIT {

    @ParameterizedTest
    @CsvSource({"ar, 1366", "fr, 1366", "ar, 390", "fr, 390", "en, 1366"})
    void noPageHasAnAccessibilityFindingOrOverflows(String language, int width) {
        try (Visit visit = new Visit(language, width)) {
            visit.goTo("login?lang=" + language).check("login");
            visit.signIn("karim.bennis");
            for (String path : List.of("", "agreements", "review", "sign", "nothing-here")) {
                visit.goTo(path).check(path.isEmpty() ? "home" : path);
            }
            visit.goTo("agreements");
            visit.page().locator("table a.cell-main").first().click();
            visit.page().waitForSelector(".steps");
            visit.check("agreement");
            assertEquals(List.of(), visit.policyViolations());
        }
    }
}
