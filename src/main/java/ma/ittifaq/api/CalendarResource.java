package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import ma.ittifaq.calendar.CalendarDesk;
import ma.ittifaq.calendar.DayKind;
import ma.ittifaq.calendar.DayRequest;
import ma.ittifaq.calendar.SpecialDay;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** The week that is worked, public holidays and Ramadan. */
@ApplicationScoped
@Path("v1/calendar")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CalendarResource {

    @Inject
    private Viewer viewer;

    @Inject
    private CalendarDesk desk;

    @GET
    @Performs(Operation.READ_CALENDAR)
    @Path("days")
    public Items<SpecialDayBody> days() {
        return Items.all(desk.days().stream().map(SpecialDayBody::of).toList());
    }

    @POST
    @Performs(Operation.SET_CALENDAR)
    @Path("days")
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(byte[] json) {
        desk.requireSetter(viewer.actor());
        SpecialDay added = desk.add(asked(json), viewer.actor());
        return Response.created(URI.create("v1/calendar/days/" + added.id()))
                .tag(Versions.tag(added.version()))
                .entity(SpecialDayBody.of(added))
                .build();
    }

    @PUT
    @Performs(Operation.SET_CALENDAR)
    @Path("days/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] json) {
        desk.requireSetter(viewer.actor());
        SpecialDay changed = desk.change(Ids.require(id), asked(json), Versions.seen(ifMatch), viewer.actor());
        return Response.ok(SpecialDayBody.of(changed))
                .tag(Versions.tag(changed.version()))
                .build();
    }

    @DELETE
    @Performs(Operation.SET_CALENDAR)
    @Path("days/{id}")
    public void remove(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        desk.remove(Ids.require(id), Versions.seen(ifMatch), viewer.actor());
    }

    @GET
    @Performs(Operation.READ_CALENDAR)
    @Path("weeks")
    public Items<WorkingWeekBody> weeks() {
        return Items.all(desk.weeks().stream().map(WorkingWeekBody::of).toList());
    }

    @POST
    @Performs(Operation.SET_CALENDAR)
    @Path("weeks")
    @Consumes(MediaType.APPLICATION_JSON)
    public Items<WorkingWeekBody> setWeek(byte[] json) {
        desk.requireSetter(viewer.actor());
        Body body = Body.read(json, "from", "days", "source");
        desk.setWeek(
                body.day("from").orElse(null),
                body.constants("days", DayOfWeek.class),
                body.text("source").orElse(null),
                viewer.actor());
        return weeks();
    }

    private static DayRequest asked(byte[] json) {
        Body body = Body.read(json, "kind", "nameAr", "nameFr", "first", "last", "source");
        return new DayRequest(
                body.constant("kind", DayKind.class).orElse(null),
                body.text("nameAr").orElse(null),
                body.text("nameFr").orElse(null),
                body.day("first").orElse(null),
                body.day("last").orElse(null),
                body.text("source").orElse(null));
    }
}
