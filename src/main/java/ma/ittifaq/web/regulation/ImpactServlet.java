package ma.ittifaq.web.regulation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.desk.Impact;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.CsvTable;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Words;

/** The report on the agreements that cite a text, as a table for a spreadsheet; web.Routes leads here. */
@Performs(Operation.CODIFY)
@WebServlet("/regulation/impact.csv")
public class ImpactServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("reference", "employee.ar", "employee.fr", "unit.ar", "unit.fr", "state", "start", "end");

    @Inject
    private transient Impact impact;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = Optional.ofNullable(request.getParameter("code"))
                .filter(c -> c.matches("[0-9A-Za-z-]{1,64}"))
                .orElse("");
        try {
            Download.csv("impact-" + code + ".csv", table(code)).save(response);
        } catch (Refusal notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] table(String code) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .map(c -> words.tell("web_regulation", "csv." + c))
                .toList());
        impact.export(code, viewer.actor(), line -> rows.add(row(line)));
        return CsvTable.bytes(rows);
    }

    private List<String> row(AgreementLine line) {
        return List.of(
                line.reference(),
                line.employeeName().ar(),
                line.employeeName().fr(),
                line.unitAr(),
                line.unitFr(),
                words.label(line.state()),
                line.startsOn().toString(),
                line.endsOn().toString());
    }
}
