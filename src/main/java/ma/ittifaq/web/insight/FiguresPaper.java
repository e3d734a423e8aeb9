package ma.ittifaq.web.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.document.Report;
import ma.ittifaq.document.Reports;
import ma.ittifaq.insight.Figures;
import ma.ittifaq.regulation.Bilingual;

/** Figures on paper, in Arabic and French as the acts are, whatever the reader's language. */
@ApplicationScoped
public class FiguresPaper {

    private static final FigureTables ARABIC = new FigureTables(Locale.of("ar"));
    private static final FigureTables FRENCH = new FigureTables(Locale.of("fr"));

    @Inject
    private Reports reports;

    @Inject
    private Clock clock;

    byte[] print(OrgUnit unit, Figures figures) {
        return reports.print(
                say("report.title"),
                unit.id(),
                List.of(
                        say("report.unit", unit),
                        say("report.period", figures.from(), figures.until()),
                        say("report.made", LocalDate.now(clock))),
                tables(figures),
                say("guard", Figures.FEWEST));
    }

    private static List<Report.Part> tables(Figures figures) {
        List<FigureTables.Part> arabic = ARABIC.of(figures);
        List<FigureTables.Part> french = FRENCH.of(figures);
        return IntStream.range(0, arabic.size())
                .mapToObj(i -> both(arabic.get(i), french.get(i)))
                .toList();
    }

    private static Report.Part both(FigureTables.Part ar, FigureTables.Part fr) {
        List<List<Bilingual>> rows = new ArrayList<>();
        for (int i = 0; i < ar.rows().size(); i++) {
            rows.add(both(ar.rows().get(i), fr.rows().get(i)));
        }
        return new Report.Part(
                new Bilingual(ar.heading(), fr.heading()),
                both(ar.columns(), fr.columns()),
                rows,
                new Bilingual(ar.empty(), fr.empty()));
    }

    private static List<Bilingual> both(List<String> ar, List<String> fr) {
        return IntStream.range(0, ar.size())
                .mapToObj(i -> new Bilingual(ar.get(i), fr.get(i)))
                .toList();
    }

    private static Bilingual say(String key, OrgUnit unit) {
        return new Bilingual(ARABIC.say(key, ARABIC.name(unit)), FRENCH.say(key, FRENCH.name(unit)));
    }

    private static Bilingual say(String key, Object... arguments) {
        return new Bilingual(ARABIC.say(key, arguments), FRENCH.say(key, arguments));
    }
}
