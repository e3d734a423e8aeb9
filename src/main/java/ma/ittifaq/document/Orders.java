package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.regulation.Bilingual;

/** Puts orders of telework on paper, in the transaction in which they are given, and tells one person after the other. */
@ApplicationScoped
public class Orders {
    private static final List<String> TEXTS = List.of("S1", "W1", "C1", "C3");

    @Inject
    Issuing issuing;

    @Inject
    Parts parts;

    @Inject
    Press press;

    @Inject
    Acts acts;

    @Inject
    Documents documents;

    @Inject
    Directory directory;

    /**
     * An order as whoever gives it says it.
     *
     * @param author who gives it; the letterhead and the number are of their unit
     * @param ordered reference of the order that a return ends
     */
    public record Text(
            OrderSnapshot.Kind kind,
            UUID author,
            Optional<String> ordered,
            LocalDate startsOn,
            Bilingual grounds,
            List<OrderSnapshot.Unit> units,
            List<OrderSnapshot.Kept> kept) {}

    /** The act, which waits for the seal. */
    public Act issue(Text text) {
        Act.Kind kind = text.kind() == OrderSnapshot.Kind.RETURN ? Act.Kind.ORDER_RETURN : Act.Kind.ORDER;
        return issuing.issue(kind, unit(text), heading -> press.print(snapshot(text, heading)));
    }

    /** The words of why somebody stays on site, by the name of the reason. */
    public static Bilingual kept(Enum<?> reason) {
        return Labels.of("order.kept", reason);
    }

    /** Stores the paper of one person and answers its address. */
    public String tell(OrderNotice notice, Text text) {
        Act act = acts.find(notice.order()).orElseThrow();
        OrderSnapshot order = snapshot(text, issuing.of(act, unit(text)));
        return documents.store(press.print(notice, order, parts.person(directory.require(notice.person()))));
    }

    private UUID unit(Text text) {
        return directory.require(text.author()).unit();
    }

    private OrderSnapshot snapshot(Text text, Issuing.Heading heading) {
        Employee author = directory.require(text.author());
        return new OrderSnapshot(
                text.kind(),
                heading.reference(),
                text.ordered(),
                heading.letterhead(),
                parts.name(author.id()),
                new Capacity(ActWords.of(Party.AUTHORITY), parts.unitName(author.unit())),
                heading.day(),
                text.startsOn(),
                text.grounds(),
                text.units(),
                text.kept(),
                TEXTS,
                heading.verification(),
                heading.at());
    }
}
