package ma.ittifaq.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The official reference of an agreement, and the number with which it ends (null if none), by which people look for it. */
@Embeddable
record Numbering(
        String reference, @Column(name = "reference_number") Integer number) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}$");

    static Numbering of(String reference) {
        Matcher last = NUMBER.matcher(reference);
        return new Numbering(reference, last.find() ? Integer.valueOf(last.group()) : null);
    }
}
