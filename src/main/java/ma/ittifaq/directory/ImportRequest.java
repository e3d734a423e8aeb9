package ma.ittifaq.directory;

import java.util.List;

/**
 * What to import.
 *
 * @param files units, employees, or both, in any order
 * @param absentHaveLeft whether active people without a line are marked as left today; only when asked, because a file
 *     may hold one unit only
 */
public record ImportRequest(List<CsvSource> files, boolean absentHaveLeft) {

    public ImportRequest {
        files = List.copyOf(files);
    }
}
