package ma.ittifaq.archive;

import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.archive.backlog.DigitisedCopy;
import ma.ittifaq.document.Act;

/**
 * All that the archive holds of one agreement.
 *
 * @param description how it is described
 * @param acts its acts, void ones too, oldest first
 * @param history its moves, oldest first
 * @param scan of a paper that was not signed here
 */
public record RecordFile(ArchiveRecord description, List<Act> acts, List<Move> history, Optional<DigitisedCopy> scan) {
    public RecordFile {
        acts = List.copyOf(acts);
        history = List.copyOf(history);
    }
}
