package ma.ittifaq.web.insight;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.insight.Figures;
import ma.ittifaq.insight.Insight;
import ma.ittifaq.platform.Dates;
import ma.ittifaq.web.Words;

/** Hands of the page of figures. */
@Named
@RequestScoped
public class FiguresBacking {

    @Inject
    private Insight insight;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Question question;
    private List<OrgUnit> units;
    private OrgUnit unit;
    private Figures figures;

    @PostConstruct
    void open() {
        question = Question.of(request, LocalDate.now(clock));
        units = insight.units(viewer.actor());
        unit = question.among(units);
        figures = insight.of(unit.id(), question.from(), question.until(), viewer.actor());
    }

    public List<OrgUnit> getUnits() {
        return units;
    }

    public OrgUnit getUnit() {
        return unit;
    }

    public Figures getFigures() {
        return figures;
    }

    /** A share of a hundred, without a fraction; 0 of what is not told. */
    public int share(OptionalInt part, int whole) {
        return whole == 0 ? 0 : Math.round(100f * part.orElse(0) / whole);
    }

    /** The count, or that it is of too few to be told. */
    public String count(OptionalInt count) {
        return count.isPresent() ? words.tell("web_insight", "n", count.getAsInt()) : words.tell("web_insight", "few");
    }

    public String days(double days) {
        NumberFormat format = NumberFormat.getInstance(viewer.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(days);
    }

    /** A count beside the highest of its table, of a hundred. */
    public int part(OptionalInt count, List<OptionalInt> all) {
        return share(count, all.stream().mapToInt(each -> each.orElse(0)).max().orElse(0));
    }

    public List<OptionalInt> getMoves() {
        return figures.moves().stream().map(Figures.Done::count).toList();
    }

    public List<OptionalInt> getRefusals() {
        return figures.refusals().stream().map(Figures.Refused::count).toList();
    }

    /** All that is ahead, so that bars of one table are of one measure. */
    public List<OptionalInt> getAhead() {
        return figures.ahead().stream()
                .flatMap(each -> Stream.of(each.ends(), each.renewals(), each.returns()))
                .toList();
    }

    /** Days under the minimum, or why they are not told. */
    public String under(Figures.Coverage of) {
        if (of.minimum() == 0) {
            return words.tell("web_insight", "minimum.none");
        }
        return of.under().isPresent()
                ? words.tell("web_insight", "n", of.under().getAsInt())
                : words.tell("web_insight", "coverage.few", Figures.FEWEST);
    }

    /** Days with the minimum kept, of a hundred. */
    public int keptOf(Figures.Coverage of) {
        return of.working() == 0
                ? 100
                : Math.round(100f * (of.working() - of.under().orElse(0)) / of.working());
    }

    /** Days under the minimum, of a hundred worked. */
    public int part(Figures.Kept of) {
        return of.working() == 0 ? 0 : Math.round(100f * of.under() / of.working());
    }

    public List<OptionalInt> getWeekly() {
        return figures.days().stream().map(Figures.OfDays::inForce).toList();
    }

    /** A time beside the longest, of a hundred. */
    public int part(double days) {
        double longest =
                figures.steps().stream().mapToDouble(Figures.Step::slow).max().orElse(1);
        return longest == 0 ? 0 : (int) Math.round(100 * days / longest);
    }

    public TrendChart getTrend() {
        return TrendChart.of(figures.months(), viewer.getLocale(), "rtl".equals(viewer.getDir()));
    }

    public String month(YearMonth month) {
        return Dates.month(month, viewer.getLocale());
    }

    /** @param kind the ending: csv, xlsx or pdf */
    public String table(String kind) {
        return "/insight." + kind + "?unit=" + unit.id() + "&since=" + question.from() + "&until=" + question.until();
    }
}
