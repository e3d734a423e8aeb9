package ma.ittifaq.api;

import java.util.Optional;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.agreement.Finding;

/** The parameters {@code limit} and {@code cursor} of every list. */
final class Paging {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private Paging() {}

    static int limit(String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return USUAL;
        }
        if (!wanted.matches("\\d{1,3}") || Integer.parseInt(wanted) < 1 || Integer.parseInt(wanted) > MOST) {
            throw new BodyInvalid(Finding.of("limit", "terms.number.out_of_range", 1, MOST));
        }
        return Integer.parseInt(wanted);
    }

    static Optional<Cursor> cursor(String text) {
        return text == null || text.isBlank()
                ? Optional.empty()
                : Optional.of(Cursor.of(text).orElseThrow(Malformed::new));
    }

    /** The offset that a cursor of an offset list holds; 0 without one. */
    static int offset(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return 0;
        }
        if (!cursor.matches("\\d{1,5}")) {
            throw new Malformed();
        }
        return Integer.parseInt(cursor);
    }
}
