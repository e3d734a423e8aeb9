package ma.ittifaq.web.archive;

import java.time.Instant;
import java.util.List;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.backlog.DigitisedCopy;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.web.Happening;

/** One record as its page shows it; the scan is null where its papers were signed here. */
public record RecordView(ArchiveRecord description, List<Paper> papers, List<Happening> history, DigitisedCopy scan) {

    /**
     * An act of the file.
     *
     * @param kind constant of the kind of act
     * @param standing false when it was given up
     * @param href where its bytes are
     * @param report where the report of its full validation is
     * @param checked what the full validation said
     */
    public record Paper(
            String kind,
            String reference,
            boolean standing,
            String href,
            String report,
            String sha256,
            String code,
            Instant createdAt,
            List<Signature> signatures,
            Checked checked) {}

    /** A signature of an act: step, who, in whose place (empty: nobody's), when, how strong; in law null for the seal. */
    public record Signature(String step, String who, String behalf, Instant at, String level, SignatureLevel legal) {}

    /** The full validation made with the seal: {@code NONE}, {@code PASSED} or {@code FAILED}, and when. */
    public record Checked(String result, Instant at) {}

    public List<String> references() {
        return List.of(description.legalReferences().split("\\s*,\\s*"));
    }
}
