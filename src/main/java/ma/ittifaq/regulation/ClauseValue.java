package ma.ittifaq.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A value printed inside a clause, with the grammar of both languages. */
public sealed interface ClauseValue {
    Bilingual print();

    record Text(Bilingual text) implements ClauseValue {
        @Override
        public Bilingual print() {
            return text;
        }
    }

    record Day(LocalDate date) implements ClauseValue {
        @Override
        public Bilingual print() {
            return Phrases.date(date);
        }
    }

    record Days(int count) implements ClauseValue {
        @Override
        public Bilingual print() {
            return Phrases.days(count);
        }
    }

    record Months(int count) implements ClauseValue {
        @Override
        public Bilingual print() {
            return Phrases.months(count);
        }
    }

    record Weekdays(List<DayOfWeek> days) implements ClauseValue {
        @Override
        public Bilingual print() {
            return Phrases.weekdays(days);
        }
    }

    record Window(LocalTime from, LocalTime to) {}

    record Windows(List<Window> windows) implements ClauseValue {
        @Override
        public Bilingual print() {
            return Phrases.windows(windows);
        }
    }

    /** One code of the closed list that the parameter declares. */
    record Choice(String code) implements ClauseValue {
        public Choice(Enum<?> choice) {
            this(choice.name());
        }

        @Override
        public Bilingual print() {
            throw new IllegalStateException("The words of a choice belong to its parameter");
        }
    }
}
