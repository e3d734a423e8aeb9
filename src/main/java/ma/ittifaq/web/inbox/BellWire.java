package ma.ittifaq.web.inbox;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** One page in sight that hears how many messages its person has not read. Compared by identity. */
final class BellWire {

    /** More pages than anybody has in sight: a session that opens wires without end must not use up the node. */
    static final int MOST = 30;

    private static final String NONE_YET = null;

    private final UUID person;
    private final UUID session;
    private final AsyncContext page;
    private final Instant until;
    private String told = NONE_YET;

    BellWire(UUID person, UUID session, AsyncContext page, Instant until) {
        this.person = person;
        this.session = session;
        this.page = page;
        this.until = until;
    }

    /** The oldest of the session's, which make room for one more. */
    static List<BellWire> crowd(Collection<BellWire> wires, UUID session) {
        return wires.stream()
                .filter(wire -> wire.session.equals(session))
                .sorted(Comparator.comparing((BellWire wire) -> wire.until).reversed())
                .skip(MOST - 1L)
                .toList();
    }

    UUID person() {
        return person;
    }

    UUID session() {
        return session;
    }

    boolean isOver(Instant now) {
        return now.isAfter(until);
    }

    /** Tells the number when it is another; otherwise a comment, by which a page that is gone is found out. */
    synchronized void tell(String number) throws IOException {
        String line = number.equals(told) ? ":\n\n" : "data: " + number + "\n\n";
        page.getResponse().getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
        page.getResponse().flushBuffer();
        told = number;
    }

    synchronized void cut() {
        page.complete();
    }
}
