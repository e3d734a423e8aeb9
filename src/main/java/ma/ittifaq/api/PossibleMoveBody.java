package ma.ittifaq.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Need;
import ma.ittifaq.agreement.PossibleMove;

/** Something that the caller may do now. {@code sign} is done at {@code …/signatures}, with a password and what else it needs. */
public record PossibleMoveBody(String action, String as, boolean note, boolean reason, List<String> needs) {

    /** With whether it asks for the second factor's code. */
    static PossibleMoveBody of(PossibleMove move, boolean code) {
        return new PossibleMoveBody(
                move.action().wireName(),
                move.as().name().toLowerCase(Locale.ROOT),
                move.needs().contains(Need.NOTE),
                move.needs().contains(Need.REASON),
                Stream.concat(
                                move.needs().stream().sorted().map(need -> need.name()
                                        .toLowerCase(Locale.ROOT)),
                                code ? Stream.of("otp") : Stream.empty())
                        .toList());
    }
}
