package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void anArabicNameIsFoundWithAndWithoutItsArticle() {
        assertEquals(Set.of("سلمي", "الادريسي", "ادريسي"), Words.of("سلمى الإدريسي"));
    }

    @Test
    void referencesAndNumbersAreWordsToo() {
        assertEquals(Set.of("dsi", "2026", "0147", "1234567"), Words.of("DSI/2026/0147", "1234567"));
    }

    @Test
    void accentsHyphensAndCaseDoNotMatter() {
        assertEquals(Set.of("el", "fassi", "helene"), Words.of("EL-FASSI Hélène"));
    }

    @Test
    void aQuestionIsCutToAFewWords() {
        assertEquals(8, Words.asked("a b c d e f g h i j").size());
        assertEquals(List.of(), Words.asked("  ***  "));
        assertEquals(Words.LONGEST, Words.asked("x".repeat(10_000)).getFirst().length());
    }

    @Test
    void onlyWhatLooksLikeACnieIsTakenForOne() {
        assertEquals(Optional.of("AB123456"), Question.of(" ab 123456 ").textAsCnie());
        assertEquals(Optional.empty(), Question.of("Alaoui").textAsCnie());
        assertEquals(Optional.empty(), Question.of("1234567").textAsCnie());
        assertEquals(Optional.empty(), Question.of("   ").text());
    }
}
