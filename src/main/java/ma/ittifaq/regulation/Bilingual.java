package ma.ittifaq.regulation;

import java.util.function.UnaryOperator;

/** One text in its two languages; the Arabic side is the authoritative one. */
public record Bilingual(String ar, String fr) {
    public Bilingual {
        if (ar == null || fr == null) {
            throw new IllegalArgumentException("A bilingual text needs both sides");
        }
    }

    /** The same characters on both sides: a number, an address, a name known in one script only. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public boolean isBlank() {
        return ar.isBlank() && fr.isBlank();
    }

    public Bilingual map(UnaryOperator<String> change) {
        return new Bilingual(change.apply(ar), change.apply(fr));
    }
}
