package ma.ittifaq.web.inbox;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.notification.Inbox;
import ma.ittifaq.notification.MessageLine;
import ma.ittifaq.notification.MessageUnknown;
import ma.ittifaq.web.Desk;
import ma.ittifaq.web.Ids;

/** Opens a message: marks it read and leads to the page of which it tells, or where the step that still waits is done. */
@Performs(Operation.OWN_MESSAGES)
@WebServlet("/message")
public class MessageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Inbox inbox;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> way = open(request.getParameter("id"));
        if (way.isPresent()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendRedirect(way.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String way(MessageLine line) {
        if (line.isNotice()) {
            return notice(line);
        }
        return line.stillWaits() ? Desk.way(line.presentState(), line.agreement()) : "/agreements/" + line.agreement();
    }

    /** Of what is no agreement: the very thing on its page, or its page. */
    private static String notice(MessageLine line) {
        String topic = line.topic();
        if ("CRISIS_PREPARED".equals(topic)) {
            return "/orders/" + line.about();
        }
        String page = page(topic);
        return line.about() == null ? page : page + "#" + line.about();
    }

    private static String page(String topic) {
        if (topic.startsWith("DELEGATION") || topic.startsWith("ACTING")) {
            return "/delegations";
        }
        if (topic.startsWith("CAMPAIGN")) {
            return "/invitations";
        }
        if (topic.startsWith("CRISIS")) {
            return "/notices";
        }
        if ("ADDRESS_SHUT".equals(topic)) {
            return "/inbox";
        }
        return topic.startsWith("AUTHORITY") || topic.equals("KEY_WAITS") ? "/admin/certificates" : "/account";
    }

    private Optional<String> open(String id) {
        try {
            MessageLine line = inbox.read(Ids.of(id).orElseThrow(MessageUnknown::new), viewer.actor());
            return Optional.of(way(line));
        } catch (MessageUnknown unknown) {
            return Optional.empty();
        }
    }
}
