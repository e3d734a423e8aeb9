package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import ma.ittifaq.it.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of agreements leafed through by its links, each order from its one end to the other. */
@InBrowser
class LeafingBrowserIT {

    private static final String ROWS = "tbody a.cell-main";

    @ParameterizedTest
    @ValueSource(strings = {"CHANGED", "START", "REFERENCE", "EMPLOYEE_FR"})
    void everyRowComesOnceInEitherOrder(String sort) throws Exception {
        try (Visit visit = new Visit("fr").signIn("omar.chraibi")) {
            List<String> upwards = leafed(visit, sort);
            List<String> downwards = leafed(visit, "-" + sort);
            assertEquals(new HashSet<>(Dossier.all("omar.chraibi")), new HashSet<>(upwards));
            assertEquals(upwards.size(), new HashSet<>(upwards).size(), "none twice");
            assertEquals(upwards, downwards.reversed());
        }
    }

    private static List<String> leafed(Visit visit, String order) {
        Page page = visit.goTo("agreements?sort=" + order).page();
        Locator next = page.locator("a[rel=next]");
        assertTrue(next.count() == 1, "more than one page");
        List<String> ids = new ArrayList<>(rows(page));
        while (next.count() > 0) {
            visit.follow("a[rel=next]");
            ids.addAll(rows(page));
        }
        return ids;
    }

    private static List<String> rows(Page page) {
        return page.locator(ROWS).all().stream()
                .map(row -> row.getAttribute("href").replace("/agreements/", ""))
                .toList();
    }
}
