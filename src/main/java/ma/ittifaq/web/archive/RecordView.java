package ma.ittifaq.web.archive;

import java.time.Instant;
import java.util.List;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.backlog.DigitisedCopy;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.signing.Today;
import ma.ittifaq.web.Happening;

/**
 * One record as its page shows it.
 *
 * @param scan null where its papers were signed here
 * @param journal the newest lines about it, newest first
 */
public record RecordView(
        ArchiveRecord description,
        List<Paper> papers,
        List<Happening> history,
        DigitisedCopy scan,
        List<Told> journal) {

    /**
     * An act of the file.
     *
     * @param kind constant of the kind of act
     * @param standing false when it was given up
     * @param href where its bytes are
     * @param picture where its first page is drawn
     * @param report where the report of its full validation is
     * @param checked what the full validation said
     * @param today what can be said of its signatures now
     */
    public record Paper(
            String kind,
            String reference,
            boolean standing,
            String href,
            String picture,
            String report,
            String sha256,
            String code,
            Instant createdAt,
            List<Signature> signatures,
            Checked checked,
            Today today) {}

    /**
     * A signature of an act.
     *
     * @param behalf in whose place; empty for nobody's
     * @param legal what it is in law; null for the seal
     * @param today the {@link Today.Result} of it
     * @param why what does not hold today, by {@link ma.ittifaq.signing.Finding.Kind}
     * @param said the indication of the full validation; empty before there is one
     */
    public record Signature(
            String step,
            String who,
            String behalf,
            Instant at,
            String level,
            SignatureLevel legal,
            String today,
            List<String> why,
            String said) {}

    /** A line of the journal in the viewer's words: what, who, and how it ended. */
    public record Told(long sequence, Instant at, String what, String who, String outcome) {}

    /** The full validation made with the seal: {@code NONE}, {@code PASSED} or {@code FAILED}, and when. */
    public record Checked(String result, Instant at) {}

    public List<String> references() {
        return List.of(description.legalReferences().split("\\s*,\\s*"));
    }
}
