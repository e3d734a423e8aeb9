package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalesTest {

    @Test
    void arabicIsTheDefault() {
        assertEquals(Locales.ARABIC, Locales.accepted(null));
        assertEquals(Locales.ARABIC, Locales.accepted("  "));
        assertEquals(Locales.ARABIC, Locales.accepted("de-DE,ja;q=0.5"));
        assertEquals(Locales.ARABIC, Locales.accepted(";;q=banana,,"));
    }

    @Test
    void theHeaderIsReadByWeight() {
        assertEquals(Locales.FRENCH, Locales.accepted("en;q=0.4, fr-FR;q=0.9, de"));
        assertEquals(Locales.ENGLISH, Locales.accepted("en-US,fr;q=0.5"));
        assertEquals(Locales.FRENCH, Locales.accepted("en;q=0, fr;q=0.1"));
    }

    @Test
    void aCookieHoldsOneOfThree() {
        assertEquals(Optional.of(Locales.FRENCH), Locales.of("fr"));
        assertEquals(Optional.of(Locales.ARABIC), Locales.of("ar_MA"));
        assertEquals(Optional.empty(), Locales.of("zz"));
        assertEquals(Optional.empty(), Locales.of("<script>"));
        assertEquals(Optional.empty(), Locales.of((String) null));
        assertEquals(Optional.empty(), Locales.of("fr".repeat(1000)));
    }

    @Test
    void onlyArabicRunsRightToLeft() {
        assertEquals("rtl", Locales.direction(Locales.ARABIC));
        assertEquals("ltr", Locales.direction(Locales.FRENCH));
    }
}
