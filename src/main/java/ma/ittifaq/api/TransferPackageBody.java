package ma.ittifaq.api;

import java.time.Instant;
import ma.ittifaq.archive.transfer.TransferPackage;

/** A package of a transfer, by what can be checked of it. */
public record TransferPackageBody(int number, int records, long length, String sha256, Instant madeAt) {

    static TransferPackageBody of(TransferPackage made) {
        return new TransferPackageBody(made.number(), made.records(), made.length(), made.sha256(), made.madeAt());
    }
}
