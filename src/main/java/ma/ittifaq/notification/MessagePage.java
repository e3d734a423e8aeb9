package ma.ittifaq.notification;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of messages, newest first.
 *
 * @param previous where the page of newer ones ends; empty on the first page
 * @param next where the page of older ones begins; empty on the last one
 */
public record MessagePage(List<MessageLine> lines, Optional<Place> previous, Optional<Place> next) {

    public MessagePage {
        lines = List.copyOf(lines);
    }

    /**
     * A place beside a message; it stays where it is when others come.
     *
     * @param newer whether what is newer is meant
     */
    public record Place(boolean newer, Instant at, UUID id) {

        private static final String BETWEEN = " ";

        static Place beside(MessageLine line, boolean newer) {
            return new Place(newer, line.at(), line.id());
        }

        /** The form that travels in an address. */
        public String text() {
            String plain = newer + BETWEEN + at + BETWEEN + id;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        }

        /** Reads {@link #text}; empty for anything else. */
        public static Optional<Place> of(String text) {
            try {
                String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                String[] parts = plain.split(BETWEEN, -1);
                return parts.length != 3
                        ? Optional.empty()
                        : Optional.of(new Place(
                                Boolean.parseBoolean(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2])));
            } catch (IllegalArgumentException | DateTimeException broken) {
                return Optional.empty();
            }
        }
    }
}
