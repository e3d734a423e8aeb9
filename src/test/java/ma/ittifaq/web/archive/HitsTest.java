package ma.ittifaq.web.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HitsTest {
    @ParameterizedTest
    @CsvSource({
        "Amina El Alaoui,alaoui,Amina El [Alaoui]",
        "Salma Idrissi,idri,Salma [Idrissi]",
        "آمنة العَلَوي,علوي,آمنة [العَلَوي]",
        "آمنة العلوي,امنه,[آمنة] العلوي",
        "DSI/2026/0147,2026,DSI/[2026]/0147",
        "Salma Idrissi,rissi,Salma Idrissi",
        "متابعة الملفات والتقارير,تقارير,متابعة الملفات [والتقارير]",
        "<b>Ali</b>,ali,<b>[Ali]</b>"
    })
    void wholeWordsAreHit(String text, String word, String told) {
        assertEquals(
                told,
                Hits.in(text, List.of(word)).stream()
                        .map(s -> s.hit() ? "[" + s.text() + "]" : s.text())
                        .collect(Collectors.joining()));
    }
}
