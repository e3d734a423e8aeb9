package ma.ittifaq.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.regulation.Bilingual;

/**
 * What the archive tells of a transfer that it packed. It names officers and files, never the persons of the files: those
 * are in the finding aids of the packages.
 *
 * @param transfer its number among the transfers of the administration
 * @param unit whose letterhead and numbers the slip has
 * @param recipient the archive that takes the records
 * @param proposed who proposed it, and when
 * @param approved who approved it, another person, and when
 * @param first the earliest day of the records
 * @param last the latest day of the records
 * @param records how many there are
 * @param packages the bags that hold them
 * @param lots the records of one unit and series in one package
 * @param heldBack what the transfer named and something kept out
 */
public record TransferList(
        int transfer,
        UUID unit,
        Bilingual recipient,
        Signatory proposed,
        Signatory approved,
        LocalDate first,
        LocalDate last,
        int records,
        List<Package> packages,
        List<Lot> lots,
        List<HeldBack> heldBack) {

    public TransferList {
        packages = List.copyOf(packages);
        lots = List.copyOf(lots);
        heldBack = List.copyOf(heldBack);
    }

    /** Who did something, and when. */
    public record Signatory(Bilingual by, LocalDate on) {}

    /** A bag by its number, its size in kilobytes (1000 bytes, rounded up) and the SHA-256 of its ZIP. */
    public record Package(int number, int records, int kilobytes, String sha256) {}

    /** The series by the name of its constant. */
    public record Lot(int parcel, String series, Bilingual unit, LocalDate first, LocalDate last, int records) {}

    /** A file that stays, and why, by the name of the constant. */
    public record HeldBack(UUID file, Optional<String> reference, String hindrance) {}
}
