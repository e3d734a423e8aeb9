package ma.ittifaq.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Dates and hours as Moroccan administrations write them, in Western digits: «16 ماي 2026», « 16 mai 2026 », "16 May
 * 2026". Instants are shown in the administration's zone.
 */
public final class Dates {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private Dates() {}

    public static String date(LocalDate date, Locale locale) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, ours(locale)) + " "
                + date.getYear();
    }

    public static String month(YearMonth month, Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, ours(locale)) + " " + month.getYear();
    }

    /** The month alone, as short as its language has it. */
    public static String shortMonth(YearMonth month, Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, ours(locale));
    }

    /** With the day of the week in front. */
    public static String longDate(LocalDate date, Locale locale) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, ours(locale)) + " " + date(date, locale);
    }

    /** Day, month and year in figures, to be held left to right: {@code 16/05/2026}. */
    public static String numeric(LocalDate date) {
        return NUMERIC.format(date);
    }

    public static String time(LocalTime time) {
        return HOUR.format(time);
    }

    /** Day and hour in the administration's zone. */
    public static String instant(Instant instant, Locale locale) {
        ZonedDateTime there = instant.atZone(ApplicationClock.ZONE);
        return Messages.text(locale, "platform", "instant", there.toLocalDate(), there.toLocalTime());
    }

    private static Locale ours(Locale locale) {
        return Locales.of(locale).orElse(Locales.DEFAULT);
    }
}
