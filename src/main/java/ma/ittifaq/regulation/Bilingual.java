package ma.ittifaq.regulation;

import jakarta.persistence.Embeddable;
import java.util.function.UnaryOperator;

/** One text in its two languages; the Arabic side is the authoritative one. */
@Embeddable
public record Bilingual(String ar, String fr) {
    public static final Bilingual EMPTY = new Bilingual("", "");

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

    /** As acts print it: the numbers inside the Arabic side held left to right. */
    public Bilingual held() {
        return new Bilingual(LeftToRight.isolate(ar), fr);
    }
}
