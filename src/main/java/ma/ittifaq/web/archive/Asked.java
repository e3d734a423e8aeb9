package ma.ittifaq.web.archive;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.archive.Facets;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.document.Act;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Constants;

/**
 * What the archive is asked for. Everything is in the address but an identity number, which stays in the session.
 *
 * @param address what the address says
 * @param text what was typed, from the address or the session
 */
public record Asked(Address address, String text) {

    static final Address.Part KEPT = new Address.Part("kept", "[A-Z]{1,12}");

    /** What is in the file: a kind of act, a text that it cites, its clauses, its period. */
    static final List<Address.Part> FACETS = List.of(
            new Address.Part("act", "[A-Z_]{1,20}"),
            new Address.Part("cited", "[0-9A-Za-z./-]{1,40}"),
            new Address.Part("clauses", "[0-9A-Za-z./-]{1,40}"),
            new Address.Part("first", "\\d{4}-\\d{2}-\\d{2}"),
            new Address.Part("last", "\\d{4}-\\d{2}-\\d{2}"));

    static final List<Address.Part> KNOWN = Stream.concat(
                    FACETS.stream(),
                    Stream.of(
                            Address.TEXT,
                            new Address.Part(TypedNumbers.PART, TypedNumbers.SHAPE),
                            new Address.Part("unit", "[0-9A-Za-z._-]{1,40}"),
                            new Address.Part("year", "\\d{4}"),
                            Address.STATE,
                            KEPT,
                            Address.FROM))
            .toList();

    static Asked of(HttpServletRequest request, TypedNumbers numbers) {
        Address address = Address.of("/archive", request, KNOWN);
        String text = address.get(TypedNumbers.PART).flatMap(numbers::find).orElse(address.text(Address.TEXT.name()));
        return new Asked(address, text);
    }

    /** @param today the day on which a fate is due and a hold stands */
    Question question(LocalDate today) {
        Question asked = Question.of(
                        Optional.of(text),
                        address.get("unit"),
                        address.get("year").map(Integer::valueOf),
                        Stream.of(AgreementState.values())
                                .filter(s -> s.name().equals(address.text("state")))
                                .toList())
                .with(facets());
        return Constants.of(Kept.class, address.text(KEPT.name()))
                .map(kept -> asked.keeping(kept, today))
                .orElse(asked);
    }

    private Facets facets() {
        return new Facets(
                Constants.of(Act.Kind.class, address.text("act")),
                address.get("cited"),
                address.get("clauses"),
                day("first"),
                day("last"));
    }

    /** A day that the calendar does not have is not asked for. */
    private Optional<LocalDate> day(String part) {
        try {
            return address.get(part).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Whether more is asked for than the first row of the form has. */
    public boolean isFaceted() {
        return FACETS.stream().anyMatch(part -> address.asksFor(part.name()));
    }

    /** It refers to a number that the session has forgotten. */
    public boolean isForgotten() {
        return address.asksFor(TypedNumbers.PART) && text.isEmpty();
    }

    public boolean isNarrowed() {
        return !text.isEmpty() || address.asksFor("unit", "year", "state", KEPT.name()) || isFaceted();
    }

    int from() {
        return address.number("from");
    }

    /** The same question, from another line on. */
    String at(int line) {
        return address.with("from", line);
    }
}
