package ma.ittifaq.archive;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A page of answers, newest record first.
 *
 * @param records the records of the page
 * @param count how many there are in all; {@link Retrieval#MOST_COUNTED} + 1 stands for more
 * @param offset where the page begins
 * @param excerpts of what people typed, where a record was found by that and not by its description
 * @param near words of names that were taken for what was typed, because nothing has that; empty when something has
 */
public record Found(List<ArchiveRecord> records, int count, int offset, Map<UUID, String> excerpts, List<String> near) {
    public Found {
        records = List.copyOf(records);
        excerpts = Map.copyOf(excerpts);
        near = List.copyOf(near);
    }

    public boolean isCapped() {
        return count > Retrieval.MOST_COUNTED;
    }
}
