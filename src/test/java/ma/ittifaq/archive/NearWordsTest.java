package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {
    @ParameterizedTest
    @CsvSource({
        "alaoui,alaui",
        "alaoui,alaouii",
        "alaoui,aalaoui",
        "alaoui,alauoi",
        "idrissi,idriss",
        "idrissi,edrissi",
        "benjelloun,benjeloune",
        "علوي,عالوي",
        "الادريسي,الادرسي"
    })
    void oneSlipIsNear(String meant, String typed) {
        assertTrue(NearWords.near(meant, typed));
        assertFalse(Collections.disjoint(NearWords.variants(meant), NearWords.variants(typed)));
    }

    @ParameterizedTest
    @CsvSource({"alaoui,alami", "idrissi,drissa", "tazi,fassi", "bennis,bennani"})
    void anotherNameIsNot(String one, String other) {
        assertFalse(NearWords.near(one, other));
    }

    @Test
    void numbersAndShortWordsAreNotSpelled() {
        assertFalse(NearWords.isSpelled("1700001"));
        assertFalse(NearWords.isSpelled("ben"));
        assertFalse(NearWords.isSpelled("2026a"));
        assertTrue(NearWords.isSpelled("علوي"));
        assertEquals(Set.of("abcd", "bcd", "acd", "abd", "abc"), NearWords.variants("abcd"));
    }

    @Property(tries = 200)
    void whateverLetterIsDroppedTheyMeet(
            @ForAll @AlphaChars @StringLength(min = 5, max = 20) String word, @ForAll @IntRange(max = 4) int at) {
        String typed = word.substring(0, at) + word.substring(at + 1);
        assertTrue(NearWords.near(word, typed));
        assertFalse(Collections.disjoint(NearWords.variants(word), NearWords.variants(typed)));
    }
}
