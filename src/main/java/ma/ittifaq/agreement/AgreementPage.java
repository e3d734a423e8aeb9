package ma.ittifaq.agreement;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A page of a list.
 *
 * @param previous where the page before it ends; empty on the first one
 * @param next where the next page begins; empty on the last one
 */
public record AgreementPage(List<AgreementLine> lines, Optional<Cursor> previous, Optional<Cursor> next) {

    public AgreementPage {
        lines = List.copyOf(lines);
    }

    /**
     * A place in a list, beside a line; it stays where it is when others change.
     *
     * @param order the order in which it is a place
     * @param before whether what comes before it is meant
     * @param values what the line is placed by; null where it has none
     */
    public record Cursor(AgreementOrder order, boolean before, List<? extends Comparable<?>> values, UUID id) {

        private static final String BETWEEN = "\u001f";
        private static final String NONE = "\u001e";

        static Cursor behind(AgreementLine line, AgreementOrder order) {
            return new Cursor(order, false, order.sort().values(line), line.id());
        }

        static Cursor before(AgreementLine line, AgreementOrder order) {
            return new Cursor(order, true, order.sort().values(line), line.id());
        }

        /** The order in which the lines meant are read from the place on. */
        AgreementOrder direction() {
            return before ? order.reversed() : order;
        }

        /** The form that travels in an address. */
        public String text() {
            StringBuilder plain = new StringBuilder(order.text() + BETWEEN + before + BETWEEN + id);
            values.forEach(value -> plain.append(BETWEEN).append(value == null ? NONE : value));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(plain.toString().getBytes(StandardCharsets.UTF_8));
        }

        /** Reads {@link #text}; empty for anything else. */
        public static Optional<Cursor> of(String text) {
            try {
                String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                List<String> parts = List.of(plain.split(BETWEEN, -1));
                return AgreementOrder.of(parts.getFirst()).flatMap(order -> read(order, parts));
            } catch (IllegalArgumentException | DateTimeException broken) {
                return Optional.empty();
            }
        }

        private static Optional<Cursor> read(AgreementOrder order, List<String> parts) {
            if (parts.size() != 3 + order.sort().columns().size()
                    || parts.stream().anyMatch(p -> p.indexOf(0) >= 0)) {
                return Optional.empty();
            }
            Comparable<?>[] values = parts.stream()
                    .skip(3)
                    .map(part -> NONE.equals(part) ? null : order.sort().read(part))
                    .toArray(Comparable<?>[]::new);
            return Optional.of(new Cursor(
                    order,
                    Boolean.parseBoolean(parts.get(1)),
                    Collections.unmodifiableList(Arrays.asList(values)),
                    UUID.fromString(parts.get(2))));
        }
    }
}
