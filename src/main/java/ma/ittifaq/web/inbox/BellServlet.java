package ma.ittifaq.web.inbox;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Bell;

/** Tells a page in sight, by server-sent events, how many messages its viewer has not read; anybody else once. */
@Performs(Operation.OWN_MESSAGES)
@WebServlet(urlPatterns = "/inbox/live", asyncSupported = true)
public class BellServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String EVENTS = "text/event-stream";

    /** A session without a request ends then; the page is gone too. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient Bell bell;

    @Inject
    private transient Bells bells;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> session = viewer.session();
        boolean listens = EVENTS.equals(request.getHeader("Accept")) && session.isPresent();
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(listens ? EVENTS : "text/plain");
        response.setCharacterEncoding("UTF-8");
        if (!listens) {
            response.getWriter().write(bell.getShown());
            return;
        }
        // A proxy that collected the events would tell them too late.
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext page = request.startAsync();
        page.setTimeout(0);
        bells.add(new BellWire(
                viewer.actor().person(), session.get(), page, clock.instant().plus(LONGEST)));
    }
}
