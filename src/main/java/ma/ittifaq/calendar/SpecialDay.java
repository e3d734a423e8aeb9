package ma.ittifaq.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.UUID;

/** Days that are not like the others, under one name. */
@Entity
@Table(name = "special_day")
public class SpecialDay {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    @Column(name = "name_ar")
    private String nameAr;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "first_on")
    private LocalDate first;

    @Column(name = "last_on")
    private LocalDate last;

    private String source;

    protected SpecialDay() {}

    SpecialDay(DayRequest asked) {
        this.id = UUID.randomUUID();
        become(asked);
    }

    void become(DayRequest asked) {
        kind = asked.kind();
        nameAr = asked.nameAr();
        nameFr = asked.nameFr();
        first = asked.first();
        last = asked.last();
        source = asked.source();
    }

    /** Whether the day is one of them. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first)
                && (last == null || !day.isAfter(last))
                && (!kind.isYearly() || MonthDay.from(first).equals(MonthDay.from(day)));
    }

    /** Its first day in the year; empty when it has none there. */
    public Optional<LocalDate> in(int year) {
        LocalDate day = kind.isYearly() ? anniversary(year) : first;
        return Optional.of(day).filter(d -> d.getYear() == year && covers(d));
    }

    private LocalDate anniversary(int year) {
        try {
            return MonthDay.from(first).atYear(year);
        } catch (DateTimeException outOfRange) {
            return first;
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DayKind kind() {
        return kind;
    }

    public String nameAr() {
        return nameAr;
    }

    public String nameFr() {
        return nameFr;
    }

    /** Of a yearly holiday, the day on which it was observed first. */
    public LocalDate first() {
        return first;
    }

    /** Of a yearly holiday, the last day that it is observed; empty while it is. Of others never empty. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** Where it is laid down: a decree, a circular; empty when nobody said. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }
}
