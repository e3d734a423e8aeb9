package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.team.CalendarFeed;
import ma.ittifaq.team.CalendarFeeds;

/** The caller's addresses at which calendars are read. */
@ApplicationScoped
@Path("v1/me/calendars")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CalendarFeedsResource {

    @Inject
    private Viewer viewer;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Settings settings;

    @GET
    @Performs(Operation.OWN_CALENDAR_FEEDS)
    public Items<CalendarFeedBody> feeds() {
        return Items.all(
                feeds.of(viewer.actor()).stream().map(CalendarFeedBody::of).toList());
    }

    @POST
    @Performs(Operation.OWN_CALENDAR_FEEDS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(byte[] json) {
        CalendarFeed.Scope scope = Body.read(json, "scope")
                .constant("scope", CalendarFeed.Scope.class)
                .orElseThrow(() -> BodyInvalid.required("scope"));
        String token = feeds.make(scope, viewer.getLocale(), viewer.actor());
        CalendarFeed made = feeds.of(viewer.actor()).getLast();
        String address = settings.publicUrl() + "/calendar/" + token + ".ics";
        return Response.status(Response.Status.CREATED)
                .entity(new CalendarFeedBody(made.id(), made.scope(), made.createdAt(), address))
                .build();
    }

    @DELETE
    @Performs(Operation.OWN_CALENDAR_FEEDS)
    @Path("{id}")
    public void revoke(@PathParam("id") String id) {
        feeds.revoke(Ids.require(id), viewer.actor());
    }
}
