package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        assertEquals(Set.of("el", "fassi", "elfassi", "helene"), Words.of("EL-FASSI Hélène"));
    }

    /** One man and one family, however the clerk wrote them: of each spelling, the words of the others are there. */
    @Test
    void aNameIsFoundInOneWordAndInTwo() {
        assertFound("عبدالله", "عبد الله");
        assertFound("Benjelloun", "Ben Jelloun");
        assertFound("بنجلون", "بن جلون");
        assertFound("أيت الحسين", "أيتالحسين");
        assertFound("Benabdallah", "Ben Abd Allah");
        assertFound("El Alaoui", "Elalaoui");
        assertEquals(Set.of("بنك", "elu"), Words.of("بنك Élu"), "too short to be more");
    }

    private static void assertFound(String one, String other) {
        for (String[] pair : new String[][] {{one, other}, {other, one}}) {
            Set<String> kept = Words.of(pair[0]);
            Words.asked(pair[1])
                    .forEach(asked ->
                            assertTrue(kept.stream().anyMatch(word -> word.startsWith(asked)), asked + " in " + kept));
        }
    }

    @Test
    void aQuestionIsCutToAFewWords() {
        assertEquals(8, Words.asked("a b c d e f g h i j").size());
        assertEquals(List.of(), Words.asked("  ***  "));
        assertEquals(Words.LONGEST, Words.asked("x".repeat(10_000)).getFirst().length());
    }

    @Test
    void whatWasTypedKeepsItsTellingWordsAndNoNumberOfAPerson() {
        assertEquals(
                Set.of("suivi", "2026", "dossiers", "inv", "0042"),
                Words.typed(List.of("Le suivi 2026 de dossiers, 0612345678 et AB123456", "INV-0042")));
        Set<String> words = Words.typed(List.of("معالجة الملفات والتقارير في المكتب، للموظفين"));
        assertTrue(words.containsAll(Set.of("ملفات", "تقارير", "مكتب", "موظفين", "والتقارير")), words::toString);
        assertEquals(List.of("suivi", "dossiers"), Words.asked("le suivi de dossiers"));
    }

    @Test
    void anExcerptBeginsALittleBeforeTheWord() {
        assertEquals(Optional.of("Suivi des dossiers"), Excerpts.excerpt("Suivi des dossiers", List.of("dossier")));
        assertEquals(Optional.empty(), Excerpts.excerpt("Suivi des dossiers", List.of("rapport")));
        String found = Excerpts.excerpt("mot ".repeat(100) + "والتقارير " + "x".repeat(300), List.of("تقارير"))
                .orElseThrow();
        assertTrue(found.startsWith("… mot ") && found.contains("والتقارير") && found.endsWith(" …"), found);
        assertTrue(found.length() < 170, found);
    }

    @Test
    void onlyWhatLooksLikeACnieIsTakenForOne() {
        assertEquals(Optional.of("AB123456"), Question.of(" ab 123456 ").textAsCnie());
        assertEquals(Optional.empty(), Question.of("Alaoui").textAsCnie());
        assertEquals(Optional.empty(), Question.of("1234567").textAsCnie());
        assertEquals(Optional.empty(), Question.of("   ").text());
    }
}
