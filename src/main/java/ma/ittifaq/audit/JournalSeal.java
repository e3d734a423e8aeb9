package ma.ittifaq.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.ittifaq.platform.HeadSeal;
import ma.ittifaq.platform.Vault;

/**
 * The head of the chain on one day under the administration's seal: whoever makes the journal anew needs its key too.
 * The text that is signed is five lines, each ended by a line feed: {@code ittifaq-journal-seal 1}, the day, the instant,
 * the number of the last entry, its hash.
 */
@Entity
@Table(name = "journal_seal")
class JournalSeal {

    private static final String FORMAT = "ittifaq-journal-seal 1";
    private static final String BETWEEN = ",";

    @Id
    @Column(name = "sealed_on")
    private LocalDate day;

    @Column(name = "sealed_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private long sequence;

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private String algorithm;

    /** Base64. */
    @Column(updatable = false)
    private String signature;

    /** Base64 of each, with commas between. */
    @Column(updatable = false)
    private String certificates;

    protected JournalSeal() {}

    JournalSeal(LocalDate day, Instant at, long sequence, String hash) {
        this.day = day;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
        this.sequence = sequence;
        this.hash = hash;
    }

    /** What the seal signs. */
    byte[] text() {
        return String.join("\n", FORMAT, day.toString(), at.toString(), Long.toString(sequence), hash, "")
                .getBytes(StandardCharsets.UTF_8);
    }

    void signed(HeadSeal.Signed signed) {
        this.algorithm = signed.algorithm();
        this.signature = Base64.getEncoder().encodeToString(signed.value());
        this.certificates = signed.certificates().stream()
                .map(Base64.getEncoder()::encodeToString)
                .collect(Collectors.joining(BETWEEN));
    }

    /** SHA-256 of the signature: what the time stamp covers. */
    byte[] imprint() {
        return HexFormat.of().parseHex(Vault.sha256(Base64.getDecoder().decode(signature)));
    }

    LocalDate day() {
        return day;
    }

    Instant at() {
        return at;
    }

    long sequence() {
        return sequence;
    }

    /** As an export has it, behind the entry whose hash it signs. */
    String line(Optional<String> token) {
        List<String> chain = List.of(certificates.split(BETWEEN));
        return "{\"seal\":\"%s\",\"at\":\"%s\",\"sequence\":%d,\"hash\":\"%s\",\"algorithm\":\"%s\",\"signature\":\"%s\","
                        .formatted(day, at, sequence, hash, algorithm, signature)
                + "\"certificates\":[\"" + String.join("\",\"", chain) + "\"]"
                + token.map(stamp -> ",\"stamp\":\"" + stamp + "\"").orElse("") + "}\n";
    }
}
