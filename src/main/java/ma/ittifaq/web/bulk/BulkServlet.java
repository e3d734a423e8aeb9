package ma.ittifaq.web.bulk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.desk.Bulk;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.job.JobItem;
import ma.ittifaq.platform.job.JobRefused;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.TableOut;
import ma.ittifaq.web.Tables;
import ma.ittifaq.web.Words;

/** A selection as a table for a spreadsheet, with what became of each agreement; web.Routes leads here with the form. */
@Performs(Operation.DO_MANY)
@WebServlet("/bulk/table")
public class BulkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "place",
            "reference",
            "kind",
            "employee.ar",
            "employee.fr",
            "unit.ar",
            "unit.fr",
            "start",
            "end",
            "days",
            "state",
            "result",
            "why");

    @Inject
    private transient Bulk bulk;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Words words;

    @Inject
    private transient Tables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Bulk.Row> rows;
        try {
            rows = bulk.rows(Ids.of(request.getParameter("id")).orElseThrow(JobRefused::unknown), viewer.actor());
        } catch (Refusal notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (TableOut table = tables.begin(request, response, "agreements", words.tell("web", "nav.agreements"))) {
            table.row(COLUMNS.stream()
                    .map(c -> words.tell("web_bulk", "csv." + c))
                    .toList());
            for (Bulk.Row row : rows) {
                table.row(cells(row));
            }
            table.finish();
        }
    }

    private List<String> cells(Bulk.Row row) {
        JobItem item = row.item();
        return Stream.of(
                        Stream.of(String.valueOf(item.place())),
                        face(row.line()),
                        Stream.of(words.tell("web_bulk", "result." + item.outcome()), item.why(viewer.getLocale())))
                .flatMap(cells -> cells)
                .toList();
    }

    private Stream<String> face(AgreementLine line) {
        return line == null
                ? Stream.generate(() -> "").limit(COLUMNS.size() - 3L)
                : Stream.of(
                        text(line.reference()),
                        words.label(line.kind()),
                        line.employeeName().ar(),
                        line.employeeName().fr(),
                        line.unitAr(),
                        line.unitFr(),
                        text(line.startsOn()),
                        text(line.endsOn()),
                        words.weekdays(line.days()),
                        words.label(line.state()));
    }

    private static String text(Object fact) {
        return fact == null ? "" : fact.toString();
    }
}
