package ma.ittifaq.directory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.ittifaq.platform.Fold;

/** What a cell may look like; the lower-case name is the key of the refusal. */
enum ImportForm {
    CODE("[A-Z0-9][A-Z0-9._-]*"),
    KIND(".*"),
    ARABIC_NAME("[\\p{IsArabic}&&[\\p{L}]][\\p{IsArabic}\\p{M} '’.-]*"),
    LATIN_NAME("[\\p{IsLatin}][\\p{IsLatin}\\p{M} '’.-]*"),
    ARABIC_TEXT(".*[\\p{IsArabic}&&[\\p{L}]].*"),
    LATIN_TEXT(".*\\p{IsLatin}.*"),
    PPR("[A-Z0-9][A-Z0-9/-]*"),
    CNIE("[A-Z]{1,3}[0-9]{1,7}"),
    EMAIL("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}"),
    PHONE("(?=(?:[^0-9]*[0-9]){6,15}[^0-9]*$)\\+?[0-9(][0-9 .()/-]*"),
    NUMBER("[0-9]{1,4}"),
    DATE(".*");

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Pattern pattern;

    ImportForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Arabic is often pasted in presentation forms, which no search would find again. */
    boolean isArabic() {
        return this == ARABIC_NAME || this == ARABIC_TEXT;
    }

    /** Identifiers are compared, so their case and spaces cannot be left to whoever typed them. */
    String canonical(String text) {
        return switch (this) {
            case CODE, PPR, CNIE -> Digits.western(text).replace(" ", "").toUpperCase(Locale.ROOT);
            case NUMBER, PHONE, DATE -> Digits.western(text);
            case EMAIL -> text.toLowerCase(Locale.ROOT);
            default -> text;
        };
    }

    boolean accepts(String text) {
        return switch (this) {
            case KIND -> kind(text).isPresent();
            case DATE -> date(text).isPresent();
            default -> pattern.matcher(text).matches();
        };
    }

    String key() {
        return "import.form." + name().toLowerCase(Locale.ROOT);
    }

    /** The kind by its name in any of the three languages. */
    static Optional<UnitKind> kind(String text) {
        return Optional.ofNullable(
                switch (Fold.fold(text)) {
                    case "administration", "اداره", "الاداره" -> UnitKind.ADMINISTRATION;
                    case "direction", "directorate", "مديريه" -> UnitKind.DIRECTION;
                    case "division", "قسم" -> UnitKind.DIVISION;
                    case "service", "مصلحه" -> UnitKind.SERVICE;
                    default -> null;
                });
    }

    /** {@code 2026-03-01} or {@code 01/03/2026}. */
    static Optional<LocalDate> date(String text) {
        DateTimeFormatter format = text.indexOf('/') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : FRENCH;
        try {
            return Optional.of(LocalDate.parse(text, format)).filter(d -> d.getYear() >= 1900 && d.getYear() <= 2199);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }
}
