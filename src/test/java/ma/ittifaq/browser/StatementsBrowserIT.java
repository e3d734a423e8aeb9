package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.it.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A page costs a number of SQL statements that does not depend on how many rows it shows or leaves out. */
@InBrowser
class StatementsBrowserIT {

    /** Scheduled work may count into a visit: the smallest of several is the page's own. */
    private static final int VISITS = 4;

    private static final int MOST = 30;

    private record Measured(String page, long statements, int rows) {}

    @Test
    void aPageCostsTheSameForOneRowAndForMany() throws Exception {
        List<Executable> checks = new ArrayList<>();
        try (Statements statements = new Statements();
                Visit visit = new Visit("fr", Visit.DESK)) {
            visit.signIn("nadia.alaoui");
            // A search asks for more than a list does, and asks the same whatever it finds.
            checks.addAll(same(
                    measured(statements, visit, "agreements?q=salma"), measured(statements, visit, "agreements?q=a")));
            for (String page : List.of(
                    "agreements", "", "review", "sign", "team", "admin/people", "admin/policy", "admin/import")) {
                checks.add(few(measured(statements, visit, page)));
            }
        }
        try (Statements statements = new Statements();
                Visit visit = new Visit("fr", Visit.DESK)) {
            visit.signIn("amina.berrada");
            checks.addAll(same(measured(statements, visit, "archive?q=salma"), measured(statements, visit, "archive")));
            checks.add(few(measured(statements, visit, "verify")));
        }
        assertAll(checks);
    }

    private static List<Executable> same(Measured few, Measured many) {
        return List.of(
                () -> assertTrue(few.rows() < many.rows(), few + " shows fewer rows than " + many),
                () -> assertEquals(few.statements(), many.statements(), few + " and " + many),
                few(many));
    }

    private static Executable few(Measured measured) {
        return () -> assertTrue(measured.statements() > 0 && measured.statements() <= MOST, measured.toString());
    }

    private static Measured measured(Statements statements, Visit visit, String path) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < VISITS; i++) {
            long before = statements.prepared();
            visit.goTo(path);
            least = Math.min(least, statements.prepared() - before);
        }
        Measured measured =
                new Measured("/" + path, least, visit.page().locator("tbody tr").count());
        System.out.println("SQL " + measured);
        return measured;
    }
}
