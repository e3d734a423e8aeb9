package ma.ittifaq.archive;

import java.util.Set;
import java.util.TreeSet;

/** Words that are one slip of the pen apart: a letter too many, one too few, another one, or two that changed places. */
final class NearWords {
    /** Shorter ones are near to half of all others. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 30;
    /** From here on two slips are forgiven, where what remains still tells the word. */
    private static final int LONG = 8;

    private NearWords() {}

    /** Whether slips in the word are forgiven: letters only, for a number that is another number is another thing. */
    static boolean isSpelled(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(Character::isLetter);
    }

    /** The word, and what is left of it when one letter is dropped; two words one slip apart have one in common. */
    static Set<String> variants(String word) {
        Set<String> variants = new TreeSet<>(Set.of(word));
        for (int i = 0; i < word.length(); i++) {
            variants.add(word.substring(0, i) + word.substring(i + 1));
        }
        return variants;
    }

    static boolean near(String one, String other) {
        return slips(one, other) <= (Math.min(one.length(), other.length()) >= LONG ? 2 : 1);
    }

    /** The distance of Damerau and Levenshtein, without a second change of what was transposed. */
    private static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : least(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int least(int[][] d, String a, String b, int i, int j) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + other);
        boolean transposed = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return transposed ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
