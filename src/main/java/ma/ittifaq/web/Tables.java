package ma.ittifaq.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Messages;

/** Tables that are sent while they are made: for a spreadsheet as a workbook or as CSV, as the address asks. */
@ApplicationScoped
public class Tables {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    /**
     * Says what comes and begins it.
     *
     * @param name of the file, to which the day and an ending are put
     * @param title of the sheet, in the reader's language
     */
    public TableOut begin(HttpServletRequest request, HttpServletResponse response, String name, String title)
            throws IOException {
        boolean sheet = "xlsx".equals(request.getParameter("code"));
        String file = name + '-' + LocalDate.now(clock) + (sheet ? ".xlsx" : ".csv");
        Download.begin(sheet ? SHEET : "text/csv; charset=UTF-8", file, response);
        return sheet
                ? new XlsxTable(response.getOutputStream(), title, "rtl".equals(viewer.getDir()))
                : CsvTable.to(response.getOutputStream(), Messages.text(viewer.getLocale(), "web", "table.broken"));
    }
}
