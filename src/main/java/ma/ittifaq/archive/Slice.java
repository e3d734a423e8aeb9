package ma.ittifaq.archive;

import java.util.List;

/**
 * Some of what a search finds.
 *
 * @param records in the order of the search
 * @param count of all, as far as was asked for; one more stands for more
 */
record Slice(List<ArchiveRecord> records, int count) {}
