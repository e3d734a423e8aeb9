package ma.ittifaq.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The orders in which a list of agreements can be had; each has its index. What has no value yet counts as the highest,
 * as our databases keep it: last upwards, first downwards.
 */
public enum AgreementSort {
    CHANGED(Instant::parse, line -> Arrays.asList(line.changedAt()), "a.changedAt"),
    START(LocalDate::parse, line -> Arrays.asList(line.startsOn()), "a.startsOn"),
    END(LocalDate::parse, line -> Arrays.asList(line.endsOn()), "a.endsOn"),
    REFERENCE(Function.identity(), line -> Arrays.asList(line.reference()), "a.numbering.reference"),
    EMPLOYEE_AR(
            Function.identity(),
            line -> List.of(line.employeeName().lastAr(), line.employeeName().firstAr()),
            "e.name.lastAr",
            "e.name.firstAr"),
    EMPLOYEE_FR(
            Function.identity(),
            line -> List.of(line.employeeName().lastFr(), line.employeeName().firstFr()),
            "e.name.lastFr",
            "e.name.firstFr");

    private final Function<String, ? extends Comparable<?>> reader;
    private final Function<AgreementLine, List<? extends Comparable<?>>> values;
    private final List<String> columns;

    AgreementSort(
            Function<String, ? extends Comparable<?>> reader,
            Function<AgreementLine, List<? extends Comparable<?>>> values,
            String... columns) {
        this.reader = reader;
        this.values = values;
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    /** What a line is placed by; null where it has no value. */
    List<? extends Comparable<?>> values(AgreementLine line) {
        return values.apply(line);
    }

    /** Whether every line has a value. */
    boolean isComplete() {
        return this == CHANGED || this == EMPLOYEE_AR || this == EMPLOYEE_FR;
    }

    /** A value from the words it was written in. */
    Comparable<?> read(String text) {
        return reader.apply(text);
    }
}
