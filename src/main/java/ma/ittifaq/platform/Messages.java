package ma.ittifaq.platform;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Texts of the product, from the bundles {@code ma/ittifaq/<bundle>_{ar,fr,en}.properties} (UTF-8, MessageFormat).
 *
 * <p>Arguments are written for the reader: dates and hours by {@link Dates}, constants of an enumeration by the bundle
 * {@code labels}, numbers in Western digits, everything isolated against reordering.
 */
public final class Messages {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String LABELS = "labels";

    private Messages() {}

    /** The text of a key; the key itself between marks where the bundle lacks it, so that a page never breaks. */
    public static String text(Locale locale, String bundle, String key, Object... arguments) {
        return find(locale, bundle, key, arguments).orElse("⟦" + key + "⟧");
    }

    public static Optional<String> find(Locale locale, String bundle, String key, Object... arguments) {
        Locale ours = Locales.of(locale).orElse(Locales.DEFAULT);
        try {
            String pattern = bundle(bundle, ours).getString(key);
            return Optional.of(format(pattern, ours, arguments));
        } catch (MissingResourceException missing) {
            return Optional.empty();
        }
    }

    /** The sentence of a refusal. */
    public static String text(Locale locale, Refusal refusal) {
        return text(locale, "refusals", refusal.key(), refusal.arguments().toArray());
    }

    /** What people call a constant. */
    public static String label(Locale locale, Enum<?> constant) {
        return text(locale, LABELS, labelKey(constant));
    }

    /**
     * The constant's key in the bundle {@code labels}: its type's name without the name of its package, then its own:
     * {@code state.DRAFT} for {@code agreement.AgreementState.DRAFT}, {@code unitKind.DIVISION}.
     */
    public static String labelKey(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String name = type.getSimpleName();
        String feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        if (name.length() > feature.length() && name.toLowerCase(Locale.ROOT).startsWith(feature)) {
            name = name.substring(feature.length());
        }
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) + '.' + constant.name();
    }

    public static ResourceBundle bundle(String bundle, Locale locale) {
        Locale language = Locale.of(locale.getLanguage());
        return ResourceBundle.getBundle("ma.ittifaq." + bundle, language, Messages.class.getClassLoader(), EXACT);
    }

    private static String format(String pattern, Locale locale, Object... arguments) {
        MessageFormat message = new MessageFormat(pattern, locale);
        Format[] formats = message.getFormatsByArgumentIndex();
        Object[] written = arguments.clone();
        for (int i = 0; i < written.length; i++) {
            boolean counted = i < formats.length && formats[i] instanceof ChoiceFormat;
            written[i] = counted ? written[i] : written(written[i], locale);
        }
        return message.format(written);
    }

    private static String written(Object argument, Locale locale) {
        return switch (argument) {
            case null -> "";
            case LocalDate date -> Dates.date(date, locale);
            case LocalTime time -> Isolate.within(locale, Dates.time(time));
            case Instant instant -> Dates.instant(instant, locale);
            case DayOfWeek day -> label(locale, day);
            case Enum<?> constant -> label(locale, constant);
            case Number number ->
                Isolate.within(locale, NumberFormat.getInstance(locale).format(number));
            default -> Isolate.within(locale, argument.toString());
        };
    }
}
