package ma.ittifaq.archive;

import java.time.LocalDate;

/** What archivists type beside what they do, taken as it is kept or refused in words. */
public final class Entered {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REFERENCE = 100;

    private Entered() {}

    /** Why something is done; refused when it is empty. */
    public static String reason(String text) {
        String said = note(text);
        if (said.isEmpty()) {
            throw ArchiveRefused.invalid("archive.note", LONGEST_NOTE);
        }
        return said;
    }

    /** What somebody adds, or nothing. */
    public static String note(String text) {
        String said = text == null ? "" : text.strip();
        if (said.length() > LONGEST_NOTE) {
            throw ArchiveRefused.invalid("archive.note", LONGEST_NOTE);
        }
        return said;
    }

    /**
     * The reference of another's letter.
     *
     * @param refusal the key, with the most characters as its argument
     */
    public static String reference(String text, String refusal) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty() || given.length() > LONGEST_REFERENCE) {
            throw ArchiveRefused.invalid(refusal, LONGEST_REFERENCE);
        }
        return given;
    }

    /**
     * A day between two, both of them possible.
     *
     * @param refusal the key, with the first possible day as its argument
     */
    public static LocalDate day(LocalDate day, LocalDate first, LocalDate last, String refusal) {
        if (day == null || day.isBefore(first) || day.isAfter(last)) {
            throw ArchiveRefused.invalid(refusal, first);
        }
        return day;
    }
}
