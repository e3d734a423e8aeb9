package ma.ittifaq.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftToRightTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2020",
                "24100304/20",
                "1-58-008",
                "1.58.008",
                "09-08",
                "2020-04-16",
                "08:30-16:30",
                "DSI/2026/0147",
                "PC-2026-0147",
                "+212 537-12-34-56",
                "05 37 12 34 56",
                "salma.idrissi@exemple.ma",
                "95%",
                "3,5 %",
                "7KQ4-M2XD-9HTP",
            })
    void isolatesWhatHasOneOrder(String token) {
        assertEquals("رقم \u2066" + token + "\u2069، ثم", LeftToRight.isolate("رقم " + token + "، ثم"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "60 يوما", "العمل عن بعد", "16 مارس 2020", "سطر. سطر", "\u2066DSI/2026\u2069 هنا"})
    void leavesTheRestAlone(String text) {
        assertEquals(text, LeftToRight.isolate(text));
    }

    @Test
    void hostileLengthsAreRead() {
        LeftToRight.isolate("a-".repeat(50_000));
        LeftToRight.isolate("1 ".repeat(50_000));
        assertEquals("x".repeat(50_000), LeftToRight.isolate("x".repeat(50_000)));
    }

    @Test
    void isolatingTwiceIsIsolatingOnce() {
        String once = LeftToRight.isolate("من 08:30-16:30 إلى 2020-04-16.");
        assertEquals(once, LeftToRight.isolate(once));
    }
}
