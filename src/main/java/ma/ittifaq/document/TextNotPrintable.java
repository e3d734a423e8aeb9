package ma.ittifaq.document;

import ma.ittifaq.platform.Refusal;

/** The agreement, or somebody's name in the directory, holds a character that no act can print. */
public final class TextNotPrintable extends Refusal {
    private static final long serialVersionUID = 1L;

    TextNotPrintable(String character) {
        super(Kind.INVALID, "document.not_printable", character);
    }
}
