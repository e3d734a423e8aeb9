package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.it.Dossier;
import ma.ittifaq.it.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A page costs a number of SQL statements that does not depend on how many rows it shows or leaves out. */
@InBrowser
class StatementsBrowserIT {

    /** Scheduled work may count into a visit: the smallest of several is the page's own. */
    private static final int VISITS = 8;

    private static final int MOST = 30;
    private static final int MOST_OF_A_SEARCH = 40;
    private static final int MOST_OF_ONE = 48;

    /** What a page shows many of: lines of tables, moves of a history, papers of a file. */
    private static final String ROWS = "tbody tr, .line li, .plainlist li";

    private record Measured(String path, long statements, int rows) {}

    @Test
    void aPageCostsTheSameForOneRowAndForMany() throws Exception {
        List<Executable> checks = new ArrayList<>();
        try (Statements statements = new Statements();
                Visit visit = new Visit("fr")) {
            visit.signIn("nadia.alaoui");
            // A search asks for more than a list does, and asks the same whatever it finds.
            checks.addAll(same(
                    measured(statements, visit, "agreements?q=salma"), measured(statements, visit, "agreements?q=a")));
            for (String page : List.of(
                    "agreements",
                    "",
                    "review",
                    "sign",
                    "inbox",
                    "admin/people",
                    "admin/policy",
                    "admin/calendar",
                    "admin/import")) {
                checks.add(few(measured(statements, visit, page)));
            }
        }
        try (Statements statements = new Statements();
                Visit visit = new Visit("fr")) {
            visit.signIn("amina.berrada");
            checks.add(few(measured(statements, visit, "archive"), MOST_OF_A_SEARCH));
            String one =
                    visit.page().locator("main tbody a.cell-main bdi").first().innerText();
            checks.addAll(same(
                    measured(statements, visit, "archive?q=" + one), measured(statements, visit, "archive?q=dsi")));
            checks.add(few(measured(statements, visit, "archive/disposals")));
            checks.add(few(measured(statements, visit, "archive/holds")));
            checks.add(few(measured(statements, visit, "archive/transfers")));
            checks.add(few(measured(statements, visit, "verify")));
            checks.add(few(measured(statements, "karim.bennis", "team")));
        }
        assertAll(checks);
    }

    /** The same agreement after one submission and after five, with one text and with three, on each of its pages. */
    @Test
    void aPageOfOneAgreementCostsTheSameForALittleHistoryAndForMuch() throws Exception {
        List<Executable> checks = new ArrayList<>();
        try (Statements statements = new Statements()) {
            Dossier dossier = Dossier.begun().submitted();
            Measured view = measured(statements, "nadia.alaoui", "agreements/" + dossier.id());
            Measured decide = measured(statements, "karim.bennis", "review/" + dossier.id());
            dossier.returnedBy("karim.bennis");
            Measured edit = measured(statements, "salma.idrissi", "agreements/" + dossier.id() + "/edit");
            for (int i = 0; i < 4; i++) {
                dossier.submitted().returnedBy("karim.bennis");
            }
            checks.add(equalCost(edit, measured(statements, "salma.idrissi", edit.path())));
            dossier.submitted();
            checks.add(equal(view, measured(statements, "nadia.alaoui", view.path())));
            checks.add(equal(decide, measured(statements, "karim.bennis", decide.path())));
            dossier.frozen();
            Measured sign = measured(statements, "salma.idrissi", "sign/" + dossier.id());
            Measured frozen = measured(statements, "nadia.alaoui", view.path());
            for (int i = 0; i < 2; i++) {
                dossier.returnedBy("nadia.alaoui").submitted().frozen();
            }
            checks.add(equal(sign, measured(statements, "salma.idrissi", sign.path())));
            checks.add(equal(frozen, measured(statements, "nadia.alaoui", view.path())));
            checks.addAll(records(statements, dossier));
        }
        assertAll(checks);
    }

    /** The record of what was just signed, with two void texts, and one of the same state that has none. */
    private static List<Executable> records(Statements statements, Dossier much) throws Exception {
        much.signedBy("salma.idrissi", "karim.bennis", "hassan.fassi");
        Measured older = measured(statements, "amina.berrada", "archive/" + much.id());
        Dossier little = Dossier.begun().submitted().frozen().signedBy("salma.idrissi", "karim.bennis", "hassan.fassi");
        Measured fresh = measured(statements, "amina.berrada", "archive/" + little.id());
        return List.of(equal(fresh, older));
    }

    private static Executable equal(Measured little, Measured much) {
        return () -> {
            assertTrue(little.rows() < much.rows(), little + " shows less than " + much);
            equalCost(little, much).execute();
        };
    }

    private static Executable equalCost(Measured little, Measured much) {
        return () -> {
            assertEquals(little.statements(), much.statements(), little + " and " + much);
            assertTrue(much.statements() <= MOST_OF_ONE, much.toString());
        };
    }

    private static Measured measured(Statements statements, String user, String path) throws IOException {
        try (Visit visit = new Visit("fr").signIn(user)) {
            return measured(statements, visit, path);
        }
    }

    private static List<Executable> same(Measured few, Measured many) {
        return List.of(
                () -> assertTrue(few.rows() < many.rows(), few + " shows fewer rows than " + many),
                () -> assertEquals(few.statements(), many.statements(), few + " and " + many),
                () -> assertTrue(many.statements() <= MOST_OF_A_SEARCH, many.toString()));
    }

    private static Executable few(Measured measured) {
        return few(measured, MOST);
    }

    private static Executable few(Measured measured, int most) {
        return () -> assertTrue(measured.statements() > 0 && measured.statements() <= most, measured.toString());
    }

    private static Measured measured(Statements statements, Visit visit, String path) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < VISITS; i++) {
            long before = statements.prepared();
            visit.ask(path);
            least = Math.min(least, statements.prepared() - before);
        }
        Measured measured =
                new Measured(path, least, visit.goTo(path).page().locator(ROWS).count());
        System.out.println("SQL " + measured);
        return measured;
    }
}
