package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page is usable by everybody, in both directions, at a desk and on a telephone. */
@InBrowser
class PagesBrowserIT {

    @ParameterizedTest
    @CsvSource({"ar, 1366", "fr, 1366", "ar, 390", "fr, 390"})
    void noPageHasAnAccessibilityFindingOrOverflows(String language, int width) {
        try (Visit visit = new Visit(language, width)) {
            check(visit.goTo("login?lang=" + language), "login");
            visit.signIn("karim.bennis");
            for (String path : List.of("", "agreements", "review", "sign", "nothing-here")) {
                check(visit.goTo(path), path.isEmpty() ? "home" : path);
            }
            visit.goTo("agreements");
            visit.page().locator("table a.cell-main").first().click();
            visit.page().waitForSelector(".steps");
            check(visit, "agreement");
            assertEquals(List.of(), visit.policyViolations());
        }
    }

    private static void check(Visit visit, String name) {
        visit.picture(name);
        assertAll(
                name,
                () -> assertEquals(List.of(), visit.accessibility()),
                () -> assertFalse(visit.overflows(), "wider than the window"),
                () -> assertEquals(1, visit.page().locator("h1").count()));
    }
}
