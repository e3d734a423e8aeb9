package ma.ittifaq.web.insight;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.insight.Figures;
import ma.ittifaq.platform.Dates;
import ma.ittifaq.platform.Messages;

/** Figures as tables in one language, for paper and for spreadsheets: without marks of direction. */
record FigureTables(Locale locale) {

    /** A table; what its first column names, the others count. */
    record Part(String heading, List<String> columns, List<List<String>> rows, String empty) {}

    List<Part> of(Figures figures) {
        return List.of(
                standing(figures),
                part(
                        "units",
                        "unit",
                        figures.units(),
                        List.of("inforce", "headcount", "share.title"),
                        each -> List.of(
                                name(each.unit()),
                                count(each.inForce()),
                                Integer.toString(each.headcount()),
                                share(each.inForce(), each.headcount()))),
                part(
                        "kinds",
                        "kind",
                        figures.kinds(),
                        List.of("number"),
                        each -> List.of(label(each.kind()), count(each.inForce()))),
                part(
                        "days",
                        "days.week",
                        figures.days(),
                        List.of("number"),
                        each -> List.of(Integer.toString(each.days()), count(each.inForce()))),
                part(
                        "trend",
                        "month",
                        figures.months(),
                        List.of("asked", "approved", "refused"),
                        each -> List.of(
                                Dates.month(each.month(), locale),
                                count(each.asked()),
                                count(each.approved()),
                                count(each.refused()))),
                part(
                        "moves",
                        "move",
                        figures.moves(),
                        List.of("number"),
                        each -> List.of(label(each.action()), count(each.count()))),
                part(
                        "refusals",
                        "reason",
                        figures.refusals(),
                        List.of("number"),
                        each -> List.of(label(each.reason()), count(each.count()))),
                part(
                        "steps",
                        "step",
                        figures.steps(),
                        List.of("median", "slow"),
                        each -> List.of(label(each.state()), number(each.median()), number(each.slow()))),
                part(
                        "ahead",
                        "period",
                        figures.ahead(),
                        List.of("ends", "renewals", "returns"),
                        each -> List.of(
                                say("ends.within", each.days()),
                                count(each.ends()),
                                count(each.renewals()),
                                count(each.returns()))),
                part(
                        "coverage",
                        "unit",
                        figures.coverage(),
                        List.of("minimum", "working", "under"),
                        each -> List.of(
                                name(each.unit()),
                                Integer.toString(each.minimum()),
                                Integer.toString(each.working()),
                                under(each))),
                part(
                        "kept",
                        "month",
                        figures.kept(),
                        List.of("working", "under"),
                        each -> List.of(
                                Dates.month(each.month(), locale),
                                Integer.toString(each.working()),
                                Integer.toString(each.under()))));
    }

    private Part standing(Figures figures) {
        return new Part(
                say("standing"),
                List.of(say("csv.figure"), say("csv.value")),
                List.of(
                        List.of(say("inforce"), count(figures.inForce())),
                        List.of(say("headcount"), Integer.toString(figures.headcount())),
                        List.of(say("share.title"), share(figures.inForce(), figures.headcount())),
                        List.of(say("equipped"), count(figures.equipped()))),
                "");
    }

    private <T> Part part(String key, String first, List<T> of, List<String> others, Function<T, List<String>> row) {
        List<String> columns = new java.util.ArrayList<>(List.of(say(first)));
        others.forEach(other -> columns.add(say(other)));
        String empty = Messages.find(locale, "web_insight", key + ".none").orElse("");
        return new Part(say(key), columns, of.stream().map(row).toList(), plain(empty));
    }

    String say(String key, Object... arguments) {
        return plain(Messages.text(locale, "web_insight", key, arguments));
    }

    String name(OrgUnit unit) {
        return "ar".equals(locale.getLanguage()) ? unit.nameAr() : unit.nameFr();
    }

    private String label(Enum<?> constant) {
        return plain(Messages.label(locale, constant));
    }

    private String under(Figures.Coverage of) {
        return of.minimum() > 0 && of.under().isEmpty() ? say("coverage.few", Figures.FEWEST) : days(of.under());
    }

    private static String days(OptionalInt days) {
        return days.isPresent() ? Integer.toString(days.getAsInt()) : "—";
    }

    private String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : say("few");
    }

    private String share(OptionalInt part, int whole) {
        return part.isEmpty() || whole == 0 ? "—" : say("percent", Math.round(100f * part.getAsInt() / whole));
    }

    private String number(double days) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(days);
    }

    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069\u200E\u200F]", "");
    }
}
