package ma.ittifaq.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.regulation.Bilingual;

/**
 * What the archive tells of a list that it carried out. It names officers and files, never the persons of the files.
 *
 * @param list its number among the lists of the administration
 * @param unit whose letterhead and numbers the certificate has
 * @param proposed who proposed it, and when
 * @param approved who approved it, another person, and when
 * @param agreement reference and day of the agreement of Archives du Maroc
 * @param first the day of the first elimination
 * @param last the day of the last
 * @param rules by which the records had come to their end
 * @param eliminated the records that are gone, in the order of the list
 * @param kept what the list named and something still held back
 */
public record EliminationList(
        int list,
        UUID unit,
        Step proposed,
        Step approved,
        Accord agreement,
        LocalDate first,
        LocalDate last,
        List<Rule> rules,
        List<Eliminated> eliminated,
        List<KeptBack> kept) {

    public EliminationList {
        rules = List.copyOf(rules);
        eliminated = List.copyOf(eliminated);
        kept = List.copyOf(kept);
    }

    /** Who did something, and when. */
    public record Step(Bilingual by, LocalDate on) {}

    /** The agreement of Archives du Maroc to the list. */
    public record Accord(String reference, LocalDate on) {}

    /** The edition of a rule of the retention schedule; the series by the name of its constant. */
    public record Rule(String series, int edition, String legalBasis) {}

    /** @param reference of the file; absent for one that was closed before it got a number */
    public record Eliminated(
            UUID file,
            Optional<String> reference,
            String series,
            Bilingual unit,
            LocalDate closedOn,
            LocalDate dueOn,
            List<Piece> pieces) {
        public Eliminated {
            pieces = List.copyOf(pieces);
        }
    }

    /** An act of the file by what stays of it. */
    public record Piece(Act.Kind kind, String reference, String sha256) {}

    /** A file that stays, and why, by the name of the constant. */
    public record KeptBack(UUID file, Optional<String> reference, String obstacle) {}
}
