package ma.ittifaq.regulation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.regulation.ClauseValue.Window;

/**
 * Dates, durations, days and hours in words, as Moroccan acts write them: «فاتح أبريل 2020», «3 أشهر», « 1er avril 2020
 * ». Counted nouns are in the genitive, so texts place them after a preposition.
 */
public final class Phrases {
    private static final Phrases ARABIC = new Phrases(Locale.forLanguageTag("ar-MA"));
    private static final Phrases FRENCH = new Phrases(Locale.forLanguageTag("fr-MA"));

    private final Locale locale;
    private final Properties words = new Properties();

    private Phrases(Locale locale) {
        this.locale = locale;
        String name = "words_" + locale.getLanguage() + ".properties";
        try (Reader in = new InputStreamReader(Phrases.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public static Bilingual date(LocalDate date) {
        return both(phrases -> phrases.dateText(date));
    }

    public static Bilingual days(int count) {
        return both(phrases -> phrases.counted("day", count));
    }

    public static Bilingual months(int count) {
        return both(phrases -> phrases.counted("month", count));
    }

    public static Bilingual weekdays(List<DayOfWeek> days) {
        return both(
                phrases -> phrases.joined(days.stream().map(phrases::weekday).toList()));
    }

    public static Bilingual weekday(DayOfWeek day, TextStyle style) {
        return both(phrases -> day.getDisplayName(style, phrases.locale));
    }

    public static Bilingual windows(List<Window> windows) {
        return both(
                phrases -> phrases.joined(windows.stream().map(phrases::window).toList()));
    }

    private static Bilingual both(Function<Phrases, String> phrase) {
        return new Bilingual(phrase.apply(ARABIC), phrase.apply(FRENCH));
    }

    private String dateText(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? words.getProperty("first") : String.valueOf(date.getDayOfMonth());
        return day + ' ' + date.getMonth().getDisplayName(TextStyle.FULL, locale) + ' ' + date.getYear();
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    private String window(Window window) {
        return MessageFormat.format(words.getProperty("window"), window.from(), window.to());
    }

    private String joined(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String head =
                parts.subList(0, parts.size() - 1).stream().collect(Collectors.joining(words.getProperty("comma")));
        return head + words.getProperty("and") + parts.getLast();
    }

    /** Arabic counts by one, two, three to ten, eleven to ninety-nine, hundreds; French by one and more. */
    private String counted(String noun, int count) {
        int rest = count % 100;
        String form = count == 1
                ? "one"
                : count == 2 ? "two" : rest >= 3 && rest <= 10 ? "few" : rest > 10 ? "many" : "hundred";
        return words.getProperty(noun + '.' + form).replace("#", String.valueOf(count));
    }
}
