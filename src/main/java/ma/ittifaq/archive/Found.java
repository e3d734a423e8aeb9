package ma.ittifaq.archive;

import java.util.List;

/**
 * A page of answers, newest record first.
 *
 * @param records the records of the page
 * @param count how many there are in all; {@link Retrieval#MOST_COUNTED} + 1 stands for more
 * @param offset where the page begins
 */
public record Found(List<ArchiveRecord> records, int count, int offset) {
    public Found {
        records = List.copyOf(records);
    }

    public boolean isCapped() {
        return count > Retrieval.MOST_COUNTED;
    }
}
