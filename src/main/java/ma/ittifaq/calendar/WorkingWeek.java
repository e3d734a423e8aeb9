package ma.ittifaq.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The days of the week that the administration works, from a day until that of the next. Never changed. */
@Entity
@Table(name = "working_week")
public class WorkingWeek {

    @Id
    @Column(name = "effective_from")
    private LocalDate from;

    private int days;

    private String source;

    protected WorkingWeek() {}

    WorkingWeek(LocalDate from, Collection<DayOfWeek> days, String source) {
        this.from = from;
        this.days = days.stream().mapToInt(WorkingWeek::bit).sum();
        this.source = source;
    }

    private static int bit(DayOfWeek day) {
        return 1 << day.getValue() - 1;
    }

    public LocalDate from() {
        return from;
    }

    public Set<DayOfWeek> days() {
        Set<DayOfWeek> set = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((days & bit(day)) != 0) {
                set.add(day);
            }
        }
        return set;
    }

    /** Where it is laid down; may be null. */
    public String source() {
        return source;
    }
}
