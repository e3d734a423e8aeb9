package ma.ittifaq.api;

import java.util.List;
import java.util.Locale;
import ma.ittifaq.agreement.Need;
import ma.ittifaq.agreement.PossibleMove;

/** Something that the caller may do now. {@code sign} is done at {@code …/signatures}. */
public record PossibleMoveBody(String action, String as, boolean note, boolean reason, List<String> needs) {

    static PossibleMoveBody of(PossibleMove move) {
        return new PossibleMoveBody(
                move.action().wireName(),
                move.as().name().toLowerCase(Locale.ROOT),
                move.needs().contains(Need.NOTE),
                move.needs().contains(Need.REASON),
                move.needs().stream()
                        .sorted()
                        .map(need -> need.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
