package ma.ittifaq.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** What the full validation said when the act was sealed, or stamped later, with its XML report (ETSI TS 119 102-2). */
@Entity
@Table(name = "act_validation")
public class ActValidation {

    /** Ten times what the longest of ours has. */
    private static final int LONGEST = 16 * 1024 * 1024;

    /** Far enough for any database. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @Id
    @Column(name = "act_id")
    private UUID act;

    private String sha256;

    @Column(name = "validated_at")
    private Instant at;

    private boolean passed;

    private String summary;

    /** Compressed: fifty kilobytes of XML become five. */
    private byte[] report;

    @Column(name = "stamp_at")
    private Instant stampAt;

    @Column(name = "renew_at")
    private Instant renewAt;

    protected ActValidation() {}

    ActValidation(UUID act, String sha256, ValidationReport report, Instant at) {
        this.act = act;
        this.sha256 = sha256;
        this.at = at;
        this.passed = report.passed();
        this.summary = report.summary();
        this.report = compressed(report.xml());
    }

    /** Notes until when the last time stamp protects the act; one without any is never due. */
    ActValidation stamped(Optional<StampLife> life) {
        this.stampAt = life.map(StampLife::at).orElse(null);
        this.renewAt = life.map(StampLife::renewal).orElse(NEVER);
        return this;
    }

    public String sha256() {
        return sha256;
    }

    public Instant at() {
        return at;
    }

    UUID act() {
        return act;
    }

    public boolean passed() {
        return passed;
    }

    /** One line for each signature: field, indication, level. */
    public String summary() {
        return summary;
    }

    public String xml() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(report))) {
            byte[] xml = in.readNBytes(LONGEST + 1);
            if (xml.length > LONGEST) {
                throw new IllegalStateException("the report of act " + act + " is no report: it grows without end");
            }
            return new String(xml, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compressed(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
