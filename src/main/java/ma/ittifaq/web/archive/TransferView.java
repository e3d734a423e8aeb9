package ma.ittifaq.web.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.web.archive.DisposalView.Step;

/**
 * A transfer as pages show it; what is not there yet is empty, or null for a day.
 *
 * @param status constant of how far it has come
 * @param troubled when a package could last not be written; null since one could
 * @param own whether the viewer proposed it, and leaves the decision to another
 * @param reference of the slip
 * @param sealed whether the slip bears the seal already
 */
public record TransferView(
        UUID id,
        int number,
        String status,
        String note,
        String recipient,
        Step proposed,
        Step decided,
        Step packed,
        Instant troubled,
        Step handed,
        LocalDate handedOn,
        Step received,
        LocalDate receiptOn,
        Step ended,
        boolean own,
        Counts counts,
        String reference,
        boolean sealed,
        List<Parcel> packages,
        List<Row> rows) {

    /** How many lines there are in all, and of each outcome. */
    public record Counts(long all, long listed, long takenOut, long blocked, long packed, long transferred) {
        public long settled() {
            return all - listed;
        }
    }

    /** A package; the size in megabytes, to one place. */
    public record Parcel(int number, int records, double megabytes, String sha256, Instant at) {}

    /** A line; the hindrance is the name of its constant, or empty. */
    public record Row(
            int place,
            UUID record,
            String reference,
            String series,
            String unit,
            LocalDate closedOn,
            Integer parcel,
            String outcome,
            String hindrance,
            String reason,
            String who) {}

    public TransferView {
        packages = List.copyOf(packages);
        rows = List.copyOf(rows);
    }

    public boolean is(String... statuses) {
        return List.of(statuses).contains(status);
    }

    public boolean isSlipped() {
        return !reference.isEmpty();
    }

    /** Octets as people speak of them: megabytes, to one place. */
    static double megabytes(long octets) {
        return Math.round(octets / 1e5) / 10.0;
    }
}
