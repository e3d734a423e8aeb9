package ma.ittifaq.regulation.guidance;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.stream.Stream;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LeftToRight;

/** One text in the three languages of the pages; English may be left out. */
@Embeddable
public record Trilingual(String ar, String fr, String en) {

    public Trilingual {
        if (ar == null || fr == null || en == null) {
            throw new IllegalArgumentException("A text has no side that is null");
        }
    }

    /** For a reader: the French one where there is no English one; numbers in Arabic text are held left to right. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ar" -> LeftToRight.isolate(ar);
            case "en" -> en.isBlank() ? fr : en;
            default -> fr;
        };
    }

    /** As paper has it. */
    public Bilingual pair() {
        return new Bilingual(ar, fr).held();
    }

    boolean lacksASide() {
        return ar.isBlank() || fr.isBlank();
    }

    Stream<String> sides() {
        return Stream.of(ar, fr, en);
    }
}
