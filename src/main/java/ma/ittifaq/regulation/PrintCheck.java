package ma.ittifaq.regulation;

import java.util.Optional;

/** Asked of whoever prints acts, since this package may not know them: can the text be printed as it was typed? */
@FunctionalInterface
public interface PrintCheck {
    /** Names the first character that cannot be printed. */
    Optional<String> unprintable(String text);
}
