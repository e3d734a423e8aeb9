package ma.ittifaq.web.signing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.signing.Batch;
import ma.ittifaq.signing.BatchItem;
import ma.ittifaq.signing.BatchRefused;
import ma.ittifaq.signing.BatchSigning;
import ma.ittifaq.web.CsvTable;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Words;

/** The report of a batch as a table for a spreadsheet, for its signer; web.Routes leads here. */
@Performs(Operation.SIGN_MANY)
@WebServlet("/batch/report")
public class BatchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of(
            "place",
            "reference",
            "employee.ar",
            "employee.fr",
            "unit.ar",
            "unit.fr",
            "start",
            "end",
            "capacity",
            "behalf",
            "result",
            "why",
            "at",
            "level",
            "sha256");

    @Inject
    private transient BatchSigning batches;

    @Inject
    private transient BatchLines lines;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Batch> batch = batch(request);
        if (batch.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = "signatures-" + words.dayOf(batch.get().listedAt()) + ".csv";
        Download.csv(name, table(batch.get())).save(response);
    }

    private Optional<Batch> batch(HttpServletRequest request) {
        try {
            UUID id = Ids.of(request.getParameter("id")).orElseThrow(BatchRefused::unknown);
            return Optional.of(batches.find(id, viewer.actor()));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }

    private byte[] table(Batch batch) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(c -> words.tell("web_batch", "csv." + c)).toList());
        lines.of(batch).forEach(row -> rows.add(row(row)));
        return CsvTable.bytes(rows);
    }

    private List<String> row(BatchRow row) {
        BatchItem item = row.item();
        Stream<String> said = Stream.of(
                item.step() == null ? "" : words.tell("web_batch", "as." + item.step()),
                row.holder(),
                words.tell("web_batch", "result." + item.outcome()),
                row.why(),
                text(item.signedAt()),
                text(item.level()),
                text(item.sha256()));
        return Stream.of(Stream.of(String.valueOf(item.place()), text(item.reference())), face(row.line()), said)
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> face(AgreementLine line) {
        return line == null
                ? Stream.of("", "", "", "", "", "")
                : Stream.of(
                        line.employeeName().ar(),
                        line.employeeName().fr(),
                        line.unitAr(),
                        line.unitFr(),
                        text(line.startsOn()),
                        text(line.endsOn()));
    }

    private static String text(Object fact) {
        return fact == null ? "" : fact.toString();
    }
}
