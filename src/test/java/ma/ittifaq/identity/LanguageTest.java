package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void readsTagsWithAndWithoutARegion() {
        assertEquals(Optional.of(Language.FR), Language.of("fr-CA"));
        assertEquals(Optional.of(Language.AR), Language.of("ar"));
        assertEquals(Optional.empty(), Language.of("zgh"));
        assertEquals(Optional.empty(), Language.of("../x"));
    }

    /** The administration writes Western digits and «يناير», not «٢٠٢٦» nor «جانفي». */
    @Test
    void arabicIsMoroccan() {
        assertEquals(
                "2026",
                NumberFormat.getIntegerInstance(Language.AR.locale())
                        .format(2026)
                        .replace(".", ""));
        assertEquals(
                "يناير",
                DateTimeFormatter.ofPattern("MMMM", Language.AR.locale()).format(LocalDate.of(2026, 1, 5)));
    }
}
