package ma.ittifaq.agreement;

import java.time.LocalTime;

/** A stretch of the day in which the employee can be reached. */
public record Window(LocalTime from, LocalTime to) {

    public Window {
        if (from != null && to != null && !to.isAfter(from)) {
            throw new RuleBroken.TermsInvalid(Finding.of("availability.windows", "terms.window.reversed"));
        }
    }

    boolean isComplete() {
        return from != null && to != null;
    }
}
