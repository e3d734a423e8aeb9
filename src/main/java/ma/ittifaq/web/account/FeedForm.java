package ma.ittifaq.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.team.CalendarFeed;
import ma.ittifaq.team.CalendarFeeds;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.ShownOnce;
import org.omnifaces.util.Faces;

/** Hands of the part of one's account that makes and revokes addresses of calendars. */
@Named
@RequestScoped
public class FeedForm {

    private static final String SECRET = "calendar";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private ShownOnce shown;

    @Inject
    private Settings settings;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private List<CalendarFeed> made;
    private String address;

    public void make(String scope) {
        String token = feeds.make(CalendarFeed.Scope.valueOf(scope), viewer.getLocale(), viewer.actor());
        shown.keep(SECRET, settings.publicUrl() + "/calendar/" + token + ".ics");
        Faces.redirect("/account?done=calendar#calendars");
    }

    /** The address is named by what was clicked, not by its place in a list that may have changed. */
    public void revoke() {
        Ids.of(request.getParameter("feed")).ifPresent(feed -> feeds.revoke(feed, viewer.actor()));
        Faces.redirect("/account?done=uncalendar");
    }

    public boolean isOffered() {
        return viewer.employee().isPresent();
    }

    public boolean isTeam() {
        return feeds.mayReadTeam(viewer.actor());
    }

    public List<CalendarFeed> getMade() {
        if (made == null) {
            made = feeds.of(viewer.actor());
        }
        return made;
    }

    /** The fresh address, on the page that follows the click that made it and never again. */
    public String getAddress() {
        if (address == null) {
            address = shown.take(SECRET);
        }
        return address;
    }
}
