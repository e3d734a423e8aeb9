package ma.ittifaq.web.insight;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.insight.Figures;
import ma.ittifaq.insight.Insight;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.CsvTable;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Words;

/** The figures as a table for a spreadsheet; web.Routes leads here. */
@Performs(Operation.SEE_FIGURES)
@WebServlet("/insight/table")
public class TableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Insight insight;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Words words;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Question question = Question.of(request, LocalDate.now(clock));
            Figures figures = insight.of(
                    question.among(insight.units(viewer.actor())).id(),
                    question.from(),
                    question.until(),
                    viewer.actor());
            Download.csv("figures.csv", CsvTable.bytes(rows(figures))).save(response);
        } catch (Refusal notTheirs) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<List<String>> rows(Figures figures) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(say("csv.figure"), say("csv.of"), say("csv.value")));
        rows.add(List.of(say("period"), "", figures.from() + " / " + figures.until()));
        rows.add(List.of(say("inforce"), "", count(figures.inForce())));
        rows.add(List.of(say("headcount"), "", Integer.toString(figures.headcount())));
        figures.units()
                .forEach(each -> rows.add(List.of(
                        say("units"), words.in(each.unit().nameAr(), each.unit().nameFr()), count(each.inForce()))));
        figures.moves()
                .forEach(each -> rows.add(List.of(say("moves"), words.label(each.action()), count(each.count()))));
        figures.refusals()
                .forEach(each -> rows.add(List.of(say("refusals"), words.label(each.reason()), count(each.count()))));
        figures.steps().forEach(each -> {
            rows.add(List.of(say("median"), words.label(each.state()), number(each.median())));
            rows.add(List.of(say("slow"), words.label(each.state()), number(each.slow())));
        });
        figures.ends()
                .forEach(each -> rows.add(List.of(
                        say("ends"), words.tell("web_insight", "ends.within", each.days()), count(each.count()))));
        return rows;
    }

    private String say(String key) {
        return words.tell("web_insight", key);
    }

    private static String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "< " + Figures.FEWEST;
    }

    private static String number(double days) {
        return String.format(Locale.ROOT, "%.1f", days);
    }
}
