package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.ittifaq.document.Glyphs.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, the glyphs drawn for it say exactly that to whoever searches or copies. */
class SpellingTest {
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءئؤأإآةپچڤگ";
    private static final String MARKS = "ًٌٍَُِّْ";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCÉÈÊàçëïôœŒÆñß0123456789.,-'()/";

    @ParameterizedTest
    @ValueSource(strings = {"الله", "لأنها", "الإلكترونية", "مُحَمَّد", "كلثوم", "وتحين", "للكلام", "بحجم", "ﷺ"})
    void arabicWords(String word) {
        says(word, true);
    }

    @Test
    void anyArabicWord() {
        Random random = new Random(20_200_415);
        for (int i = 0; i < 2_000; i++) {
            says(word(random, ARABIC), true);
            says(vowelled(random), true);
        }
    }

    @Test
    void anyLatinWord() {
        Random random = new Random(20_200_316);
        for (int i = 0; i < 2_000; i++) {
            says(word(random, LATIN), false);
        }
    }

    private static void says(String word, boolean fromRight) {
        for (Face face : List.of(Face.REGULAR, Face.BOLD)) {
            List<Cluster> clusters = new ArrayList<>(face.shape(word, fromRight).clusters());
            List<Cluster> logical = fromRight ? clusters.reversed() : clusters;
            assertEquals(word, logical.stream().map(Cluster::text).collect(Collectors.joining()));
            logical.stream().filter(Cluster::spelled).forEach(cluster -> spelled(cluster, fromRight));
        }
    }

    private static void spelled(Cluster cluster, boolean fromRight) {
        String letters = cluster.marks().isEmpty() ? cluster.text() : Spelling.withoutMarks(cluster.text());
        int[] typed = letters.codePoints().sorted().toArray();
        int[] drawn = cluster.glyphs().stream()
                .flatMapToInt(glyph -> Arrays.stream(glyph.text()))
                .sorted()
                .toArray();
        if (typed.length != 1 || !fromRight || Character.isLetter(typed[0])) {
            assertArrayEquals(typed, drawn, cluster.text());
        }
    }

    private static String word(Random random, String alphabet) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                .collect(Collectors.joining());
    }

    private static String vowelled(Random random) {
        return word(random, ARABIC)
                .chars()
                .mapToObj(letter -> (char) letter
                        + (random.nextBoolean() ? word(random, MARKS).substring(0, 1) : ""))
                .collect(Collectors.joining());
    }
}
