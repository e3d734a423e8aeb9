package ma.ittifaq.web.inbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.notification.Inbox;
import ma.ittifaq.notification.MessageLine;
import ma.ittifaq.notification.MessagePage;
import ma.ittifaq.notification.MessagePage.Place;
import ma.ittifaq.notification.MessageUnknown;
import ma.ittifaq.notification.Wording;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the viewer's messages. */
@Named
@RequestScoped
public class InboxBacking {

    /** By the family of the topic; what is of none of them is of a certificate. */
    private static final Map<String, String> ICONS =
            Map.of("DELEGATION", "people", "CRISIS", "laptop", "CAMPAIGN", "send");

    private static final int LINES = 20;
    private static final Address.Part UNREAD = new Address.Part("unread", "true");
    private static final Address.Part AT = new Address.Part("at", "[0-9A-Za-z_-]{1,200}");

    @Inject
    private Inbox inbox;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private MessagePage page;
    private List<InboxLine> lines;

    @PostConstruct
    void read() {
        asked = Address.of("/inbox", request, List.of(UNREAD, AT));
        page = inbox.page(viewer.actor(), isUnreadOnly(), asked.get("at").flatMap(Place::of), LINES);
        lines = page.lines().stream().map(this::line).toList();
    }

    private InboxLine line(MessageLine line) {
        return new InboxLine(
                line.id(),
                line.at(),
                line.unread(),
                line.stillWaits(),
                icon(line),
                line.isNotice() ? "" : words.name(line.employeeName()),
                line.reference(),
                Wording.of(line, viewer.actor().person(), viewer.getLocale()));
    }

    private String icon(MessageLine line) {
        if (line.isNotice()) {
            return icon(line.topic());
        }
        return line.isReminder() ? "clock" : words.look(line.state()).icon();
    }

    private static String icon(String topic) {
        return ICONS.getOrDefault(topic.split("_")[0], "key");
    }

    /** The message is named by what was clicked, not by its place in a list that may have changed. */
    public void markRead() {
        inbox.read(Ids.of(request.getParameter("message")).orElseThrow(MessageUnknown::new), viewer.actor());
        Faces.redirect(asked.toString());
    }

    /** Up to the newest that the page showed: what came while it was looked at stays unread. */
    public void markAllRead() {
        Optional.ofNullable(request.getParameter("until"))
                .flatMap(Place::of)
                .ifPresent(newest -> inbox.readAll(viewer.actor(), newest.at()));
        Faces.redirect("/inbox");
    }

    /** The place of the newest message shown; empty without any. */
    public String getNewest() {
        return page.lines().stream()
                .findFirst()
                .map(line -> new Place(false, line.at(), line.id()).text())
                .orElse("");
    }

    public boolean isUnreadOnly() {
        return asked.asksFor("unread");
    }

    public List<InboxLine> getLines() {
        return lines;
    }

    public String getPrevious() {
        return way(page.previous());
    }

    public String getNext() {
        return way(page.next());
    }

    private String way(Optional<Place> place) {
        return place.map(p -> asked.with("at", p.text())).orElse("");
    }
}
