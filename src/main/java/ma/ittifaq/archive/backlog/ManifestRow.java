package ma.ittifaq.archive.backlog;

import java.time.LocalDate;
import ma.ittifaq.regulation.Bilingual;

/**
 * A line of a manifest.
 *
 * @param line its number in the file
 * @param file name of the scan beside the manifest
 * @param reference as printed on the paper; empty when it has none
 * @param unit code of a unit of the directory
 * @param texts numbers of the legal texts that it cites, separated by commas
 * @param sha256 of the scan, in hexadecimal; empty when the list does not say
 */
record ManifestRow(
        long line,
        String file,
        String reference,
        String ppr,
        Bilingual name,
        String unit,
        LocalDate start,
        LocalDate end,
        String texts,
        String sha256) {

    /** The same person over the same days is the same agreement. */
    String agreed() {
        return ppr + " " + start + " " + end;
    }
}
