package ma.ittifaq.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.ittifaq.document.AgreementTerms.TimeWindow;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.Clause;
import ma.ittifaq.regulation.ClauseSet;
import ma.ittifaq.regulation.ClauseValue;
import ma.ittifaq.regulation.ClauseValue.Choice;
import ma.ittifaq.regulation.ClauseValue.Day;
import ma.ittifaq.regulation.ClauseValue.Days;
import ma.ittifaq.regulation.ClauseValue.Months;
import ma.ittifaq.regulation.ClauseValue.Text;
import ma.ittifaq.regulation.ClauseValue.Weekdays;
import ma.ittifaq.regulation.ClauseValue.Window;
import ma.ittifaq.regulation.ClauseValue.Windows;

/** The clauses of an agreement with its own values in them, numbered as articles. */
final class Articles {
    private final AgreementSnapshot agreement;
    private final ClauseSet clauses;
    private final Map<String, ClauseValue> values;

    Articles(AgreementSnapshot agreement, ClauseSet clauses) {
        this.agreement = agreement;
        this.clauses = clauses;
        this.values = values(agreement);
    }

    void write(Sheet sheet) {
        int number = 0;
        for (Clause clause : clauses.articles(agreement.optionalClauses())) {
            if (applies(clause)) {
                number++;
                Bilingual heading = Labels.of("article", Bilingual.same(String.valueOf(number)), clause.title());
                sheet.article(heading, clause.fill(values));
            }
        }
    }

    private boolean applies(Clause clause) {
        return switch (clause.applies()) {
            case ALWAYS -> true;
            case WITH_TRIAL -> agreement.terms().trial().isPresent();
            case WITH_EQUIPMENT -> !agreement.terms().equipment().isEmpty();
            case WITH_FRENCH -> agreement.letterhead().languages().hasFrench();
        };
    }

    private static Map<String, ClauseValue> values(AgreementSnapshot agreement) {
        AgreementTerms terms = agreement.terms();
        Map<String, ClauseValue> values = new HashMap<>();
        values.putAll(durations(terms));
        values.put("extent", new Choice(terms.extent()));
        values.put("regime", new Choice(terms.regime()));
        values.put("days", new Weekdays(terms.teleworkDays()));
        values.put("windows", windows(terms.availability()));
        values.put("ramadan", windows(terms.ramadanAvailability()));
        values.put("start", new Day(terms.start()));
        values.put("end", new Day(terms.end()));
        values.put("security", new Text(agreement.securityContact()));
        values.put("dataContact", new Text(agreement.dataContact()));
        values.put("signing", new Choice(agreement.signing()));
        return values;
    }

    private static Map<String, ClauseValue> durations(AgreementTerms terms) {
        Map<String, ClauseValue> values = new HashMap<>();
        values.put("recall", new Days(terms.recallDays()));
        values.put("rhythm", new Days(terms.followUpDays()));
        values.put("renewal", new Days(terms.renewalNoticeDays()));
        values.put("notice", new Days(terms.noticeDays()));
        terms.trial().ifPresent(trial -> {
            values.put("trial", new Months(trial.months()));
            values.put("trialNotice", new Days(trial.noticeDays()));
        });
        return values;
    }

    private static Windows windows(List<TimeWindow> windows) {
        return new Windows(windows.stream()
                .map(window -> new Window(window.from(), window.to()))
                .toList());
    }
}
