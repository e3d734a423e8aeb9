package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.notification.Inbox;

/** How many messages the viewer has not read, for the head of every page. */
@Named
@RequestScoped
public class Bell {

    private static final int MOST_SHOWN = 99;

    @Inject
    private Inbox inbox;

    @Inject
    private Viewer viewer;

    private Long unread;

    public long getUnread() {
        if (unread == null) {
            unread = viewer.employee().isPresent() ? inbox.unread(viewer.actor()) : 0;
        }
        return unread;
    }

    /** The number as the badge has room for it; empty when there is none. */
    public String getShown() {
        return shown(getUnread());
    }

    public static String shown(long unread) {
        return unread == 0 ? "" : unread > MOST_SHOWN ? MOST_SHOWN + "+" : Long.toString(unread);
    }
}
