package ma.ittifaq.directory;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Cleans one cell of what nobody sees, and says what is wrong with the rest. */
final class ImportCell {

    /** What spreadsheets and web pages leave behind: zero-width marks, tatweel in Arabic words. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u061C\\u2060\\uFEFF\\u0640]");

    private static final Pattern SPACES = Pattern.compile("\\p{Zs}+");
    /** Control characters, line breaks, bidi embeddings and isolates, unassigned and private characters. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

    private static final int SHOWN = 80;

    private ImportCell() {}

    static String clean(String raw, ImportForm form) {
        Normalizer.Form normal = form.isArabic() ? Normalizer.Form.NFKC : Normalizer.Form.NFC;
        String seen = UNSEEN.matcher(Normalizer.normalize(raw, normal)).replaceAll("");
        return form.canonical(SPACES.matcher(seen).replaceAll(" ").strip());
    }

    /** Reports what is wrong with a cleaned cell; true when nothing is. */
    static boolean check(ImportColumn column, String raw, String text, ImportErrors errors, long line) {
        String field = column.wireName();
        if (FORBIDDEN.matcher(raw).find()) {
            errors.add(line, field, "import.control_character", raw);
        } else if (raw.indexOf('\uFFFD') >= 0) {
            errors.add(line, field, "import.replacement_character", raw);
        } else if (text.isEmpty()) {
            if (!column.required()) {
                return true;
            }
            errors.add(line, field, "import.required", "");
        } else if (text.length() > column.longest()) {
            errors.add(line, field, "import.too_long", text, column.longest(), text.length());
        } else if (!column.form().accepts(text)) {
            errors.add(line, field, column.form().key(), text);
        } else {
            return true;
        }
        return false;
    }

    /** The value as it can be shown in a report. */
    static String shown(String value) {
        String safe = FORBIDDEN.matcher(value).replaceAll("\uFFFD");
        return safe.codePointCount(0, safe.length()) <= SHOWN
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
