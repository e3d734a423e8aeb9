package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import ma.ittifaq.archive.retention.HoldRegister;
import ma.ittifaq.archive.retention.LegalHolds;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** Legal holds: all of them, placed over what a search finds, and lifted. */
@ApplicationScoped
@Path("v1/archive/holds")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HoldsResource {

    @Inject
    private Viewer viewer;

    @Inject
    private HoldRegister register;

    @Inject
    private LegalHolds holds;

    @GET
    @Performs(Operation.HOLD_RECORDS)
    public Items<HoldBody> all(
            @QueryParam("ended") String ended, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        int offset = Paging.offset(cursor);
        int most = Paging.limit(limit);
        return Items.page(
                register.all(!"true".equals(ended), offset, most, viewer.actor()), HoldBody::of, offset, most);
    }

    @POST
    @Once
    @Performs(Operation.HOLD_RECORDS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response place(byte[] json) {
        Body body = Body.read(json, "q", "unit", "year", "state", "reason", "until");
        UUID hold = holds.place(
                Filters.records(body),
                body.text("reason").orElse(null),
                body.day("until").orElse(null),
                viewer.actor());
        return Response.created(URI.create("v1/archive/holds/" + hold))
                .entity(HoldBody.of(register.open(hold, viewer.actor())))
                .build();
    }

    @GET
    @Path("{id}")
    @Performs(Operation.HOLD_RECORDS)
    public HoldBody read(@PathParam("id") String id) {
        return HoldBody.of(register.open(Ids.require(id), viewer.actor()));
    }

    @POST
    @Path("{id}/lifting")
    @Performs(Operation.HOLD_RECORDS)
    @Consumes(MediaType.APPLICATION_JSON)
    public void lift(@PathParam("id") String id, byte[] json) {
        String reason = Body.read(json, "reason").text("reason").orElse(null);
        holds.lift(Ids.require(id), reason, viewer.actor());
    }
}
