package ma.ittifaq.web.insight;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.insight.Figures;
import ma.ittifaq.insight.Insight;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.TableOut;
import ma.ittifaq.web.Tables;

/** The figures as tables for a spreadsheet or on paper, as the address ends; web.Routes leads here. */
@Performs(Operation.SEE_FIGURES)
@WebServlet("/insight/table")
public class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Insight insight;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient FiguresPaper paper;

    @Inject
    private transient Tables tables;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Question question = Question.of(request, LocalDate.now(clock));
            OrgUnit unit = question.among(insight.units(viewer.actor()));
            Figures figures = insight.of(unit.id(), question.from(), question.until(), viewer.actor());
            if ("pdf".equals(request.getParameter("code"))) {
                Download.pdf("figures-" + question.until() + ".pdf", paper.print(unit, figures))
                        .save(response);
            } else {
                write(unit, figures, request, response);
            }
        } catch (Refusal notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A line for each number: what it is, of what, and how many. */
    private void write(OrgUnit unit, Figures figures, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FigureTables words = new FigureTables(viewer.getLocale());
        try (TableOut out = tables.begin(request, response, "figures", words.say("title"))) {
            out.row(List.of(
                    words.say("csv.figure"), words.say("csv.of"), words.say("csv.column"), words.say("csv.value")));
            out.row(List.of(words.say("unit"), words.name(unit), "", ""));
            out.row(List.of(words.say("period"), "", "", figures.from() + " / " + figures.until()));
            for (FigureTables.Part part : words.of(figures)) {
                for (List<String> row : part.rows()) {
                    for (int column = 1; column < row.size(); column++) {
                        out.row(List.of(
                                part.heading(), row.getFirst(), part.columns().get(column), row.get(column)));
                    }
                }
            }
            out.finish();
        }
    }
}
