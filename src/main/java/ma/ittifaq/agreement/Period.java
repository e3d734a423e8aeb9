package ma.ittifaq.agreement;

import java.time.LocalDate;

/** First and last day of an agreement, both included. */
public record Period(LocalDate start, LocalDate end) {

    public Period {
        if (start != null && end != null && end.isBefore(start)) {
            throw new RuleBroken.TermsInvalid(Finding.of("period.end", "terms.period.reversed"));
        }
    }

    public boolean isComplete() {
        return start != null && end != null;
    }
}
