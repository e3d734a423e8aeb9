package ma.ittifaq.regulation;

import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.regulation.Change.Piece;
import ma.ittifaq.regulation.Change.Piece.Mark;

/** Cuts two versions of a text where words came and went; the longest common sequence of words is what stayed. */
final class WordDiff {
    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    static List<Piece> of(String before, String after) {
        return new WordDiff(words(before), words(after)).pieces();
    }

    /** Each word with the white space behind it, so that the pieces put together are the text. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                add(pieces, Mark.KEPT, before.get(i++));
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Mark.REMOVED, before.get(i++));
            } else {
                add(pieces, Mark.ADDED, after.get(j++));
            }
        }
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Mark mark, String word) {
        if (!pieces.isEmpty() && pieces.getLast().mark() == mark) {
            pieces.add(new Piece(mark, pieces.removeLast().words() + word));
        } else {
            pieces.add(new Piece(mark, word));
        }
    }
}
