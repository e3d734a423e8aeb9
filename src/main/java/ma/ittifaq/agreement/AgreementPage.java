package ma.ittifaq.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of a list, in the order of the last change, newest first.
 *
 * @param next where the next page begins; empty on the last one
 */
public record AgreementPage(List<AgreementLine> lines, Optional<Cursor> next) {

    public AgreementPage {
        lines = List.copyOf(lines);
    }

    /** A place in the list, between two lines; it stays where it is when others change. */
    public record Cursor(Instant changedAt, UUID id) {

        static Cursor behind(AgreementLine line) {
            return new Cursor(line.changedAt(), line.id());
        }

        /** The form that travels in an address. */
        public String text() {
            String plain = changedAt + "_" + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }

        /** Reads {@link #text}; empty for anything else. */
        public static Optional<Cursor> of(String text) {
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("_", 2);
                return parts.length < 2
                        ? Optional.empty()
                        : Optional.of(new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1])));
            } catch (IllegalArgumentException | java.time.DateTimeException broken) {
                return Optional.empty();
            }
        }
    }
}
