package ma.ittifaq.directory;

import java.util.List;

/**
 * What an import would do, or did.
 *
 * @param applied whether it was done; false for a dry run and whenever there is an error
 * @param errors the first ones, in the order of the files
 * @param errorCount all of them
 * @param ignoredColumns headers that are not of ours, shown so that a misspelt one is noticed
 */
public record ImportReport(
        boolean applied,
        Count units,
        Count employees,
        List<ImportError> errors,
        long errorCount,
        List<String> ignoredColumns) {

    /**
     * Lines by what they do to the directory.
     *
     * @param left people marked as left, by a date in their line or because they are absent; also counted as changed
     *     when they have a line
     */
    public record Count(long created, long changed, long unchanged, long left) {

        static final Count NONE = new Count(0, 0, 0, 0);
    }

    public boolean isAcceptable() {
        return errorCount == 0;
    }

    ImportReport asApplied() {
        return new ImportReport(true, units, employees, errors, errorCount, ignoredColumns);
    }
}
