package ma.ittifaq.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import ma.ittifaq.regulation.Change.Piece;
import ma.ittifaq.regulation.Change.Piece.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Put together, what stayed and went is the old text, and what stayed and came the new one. */
class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "le même texte, le même texte, 0",
                "'', tout est nouveau, 1",
                "tout est ancien, '', 1",
                "dans un délai de {recall} jours, dans un délai de {notice} jours, 2",
                "لا تنسخ ولا تحفظ بمقر السكن, لا تنسخ مطلقا ولا تحفظ بمقر السكن, 1",
                "a b c d, a x c y, 4",
                "'a\nb  c', 'a b c', 2",
            })
    void thePiecesAreTheTexts(String before, String after, int changed) {
        List<Piece> pieces = WordDiff.of(before, after);
        assertEquals(before, joined(pieces, Mark.ADDED));
        assertEquals(after, joined(pieces, Mark.REMOVED));
        assertEquals(changed, pieces.stream().filter(p -> p.mark() != Mark.KEPT).count(), pieces::toString);
    }

    private static String joined(List<Piece> pieces, Mark without) {
        return pieces.stream()
                .filter(p -> p.mark() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
