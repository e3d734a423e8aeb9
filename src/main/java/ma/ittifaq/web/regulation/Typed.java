package ma.ittifaq.web.regulation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;

/** What is typed into the form of a clause or a reference, and the dates of it that cannot be read. */
final class Typed {

    private final Map<String, Object> values = new HashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    Typed with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Typed with(String name, Bilingual pair) {
        return with(name + "Ar", pair.ar()).with(name + "Fr", pair.fr());
    }

    /** Line ends as acts have them, and nothing around. */
    String text(String name) {
        return Optional.ofNullable(values.get(name))
                .map(value -> value.toString().replaceAll("\\R", "\n").strip())
                .orElse("");
    }

    Bilingual pair(String name) {
        return new Bilingual(text(name + "Ar"), text(name + "Fr"));
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    Optional<LocalDate> day(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeException wrong) {
            unreadable.add(name);
            return Optional.empty();
        }
    }

    /** A day that must be there. */
    LocalDate requiredDay(String name, LocalDate otherwise) {
        if (text(name).isEmpty()) {
            unreadable.add(name);
        }
        return day(name).orElse(otherwise);
    }

    List<String> unreadable() {
        return unreadable;
    }

    Map<String, Object> values() {
        return values;
    }
}
