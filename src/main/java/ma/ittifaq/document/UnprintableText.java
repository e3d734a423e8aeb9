package ma.ittifaq.document;

/** A text reached an act although it cannot be printed; names the character. */
public final class UnprintableText extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final int codePoint;

    UnprintableText(int codePoint) {
        super("Cannot print " + Printable.name(codePoint));
        this.codePoint = codePoint;
    }

    public int codePoint() {
        return codePoint;
    }
}
