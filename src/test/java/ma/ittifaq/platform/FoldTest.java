package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    /** Two spellings of what people take for the same word. */
    @ParameterizedTest
    @CsvSource({
        "العَلَوي, العلوى",
        "إدريسي, ادريسي",
        "فاطمة, فاطمه",
        "محمـــد, محمد",
        "سؤال, سوال",
        "mise en œuvre, MISE EN OEUVRE",
        "Lætitia, laetitia",
        "Hélène, helene",
        "١٧٠٠٠٠١, 1700001",
        "۱۷۰۰۰۰۱, 1700001",
        "أݣادير, أكادير",
        "أڭادير, اكادير",
        "گنون, كنون",
        "علی, علي",
        "شاکر, شاكر"
    })
    void whatIsReadAsTheSameIsFoundAsTheSame(String one, String other) {
        assertEquals(Fold.fold(other), Fold.fold(one));
    }
}
