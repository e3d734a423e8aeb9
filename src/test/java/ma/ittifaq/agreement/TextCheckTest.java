package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {

    private static Optional<String> found(String text, int longest) {
        return TextCheck.finding("field", text, longest)
                .map(f -> f.key() + " " + f.arguments().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rédaction des rapports — 40 %",
                "إعداد التقارير الشهرية (المرجع \u20663/2020\u2069)",
                "ⵜⴰⵎⴰⵣⵉⵖⵜ",
                "a\u2067ب\u2066c\u2069\u2069",
                "\u202Bعربي\u202C",
                "می\u200Cخواهم \u200F!",
                "😀"
            })
    void cleanText(String text) {
        assertEquals(Optional.empty(), found(text, TextCheck.SHORT));
    }

    static Stream<Arguments> unclean() {
        return Stream.of(
                Arguments.of("a\u0000b", "terms.text.control U+0000"),
                Arguments.of("a\u0007b", "terms.text.control U+0007"),
                Arguments.of("a\u009Fb", "terms.text.control U+009F"),
                Arguments.of("a\uD83Db", "terms.text.control U+D83D"),
                Arguments.of("a\uE000b", "terms.text.control U+E000"),
                Arguments.of("a\uFFFFb", "terms.text.control U+FFFF"),
                Arguments.of("a\u2028b", "terms.text.control U+2028"),
                Arguments.of("a\u2029b", "terms.text.control U+2029"),
                Arguments.of("a\u2066b", "terms.text.bidi U+2066"),
                Arguments.of("a\u2069b", "terms.text.bidi U+2069"),
                Arguments.of("a\u202Bb\u2069", "terms.text.bidi U+2069"),
                Arguments.of("a\u2067b\u202C", "terms.text.bidi U+202C"),
                Arguments.of("a\u202C", "terms.text.bidi U+202C"),
                Arguments.of("a\u202Eb\u202C", "terms.text.bidi U+202E"),
                Arguments.of("a\u202Db\u202C", "terms.text.bidi U+202D"),
                Arguments.of("a\u2068\u2066b\u2069", "terms.text.bidi U+2068"));
    }

    @ParameterizedTest
    @MethodSource("unclean")
    void theCharacterIsNamed(String text, String expected) {
        assertEquals(Optional.of(expected), found(text, TextCheck.SHORT));
    }

    @Test
    void linesAreForLongerTextsAndCloseTheirOwnMarks() {
        assertEquals(Optional.of("terms.text.control U+000A"), found("a\nb", TextCheck.SHORT));
        assertEquals(Optional.empty(), found("a\r\n\tb", TextCheck.MEDIUM));
        assertEquals(Optional.of("terms.text.bidi U+2066"), found("a\u2066b\nc\u2069", TextCheck.LONG));
    }

    @Test
    void lengthCountsCharactersAsPeopleDo() {
        assertEquals(Optional.empty(), found("😀".repeat(200), TextCheck.SHORT));
        assertEquals(Optional.of("terms.text.too_long 200"), found("ا".repeat(201), TextCheck.SHORT));
        assertEquals(Optional.empty(), TextCheck.finding("field", null, 1));
    }

    @Test
    void everyTextOfADraftIsLookedAt() {
        String bad = "x".repeat(10_000);
        Terms all = new Terms(
                new Grounds(null, null, bad, bad),
                null,
                null,
                null,
                new Availability(null, null, bad, bad),
                new Workplace(null, bad, bad, false, false, false),
                List.of(new Task(bad, bad, bad)),
                List.of(new Equipment(bad, bad, bad, null)),
                null,
                null);
        RuleBroken.TermsInvalid refusal = assertThrows(RuleBroken.TermsInvalid.class, () -> TextCheck.require(all));
        assertEquals(
                List.of(
                        "grounds.explanation",
                        "grounds.healthGrounds",
                        "availability.phone",
                        "availability.email",
                        "workplace.address",
                        "workplace.city",
                        "tasks[0].title",
                        "tasks[0].deliverable",
                        "tasks[0].indicator",
                        "equipment[0].label",
                        "equipment[0].inventoryNumber",
                        "equipment[0].condition"),
                refusal.findings().stream().map(Finding::field).toList());
    }

    @Test
    void aDraftMayBeEmptyButNotEndless() {
        TextCheck.require(Terms.EMPTY);
        Terms endless = SampleTerms.with(Collections.nCopies(1000, SampleTerms.TASK), List.of());
        assertThrows(RuleBroken.TermsInvalid.class, () -> TextCheck.require(endless));
    }
}
