package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.directory.ActingHead;
import ma.ittifaq.directory.ActingHeads;
import ma.ittifaq.directory.ActingRequest;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** Acting heads of vacant units, named by HR. */
@ApplicationScoped
@Path("v1/acting-heads")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ActingHeadsResource {

    @Inject
    private Viewer viewer;

    @Inject
    private ActingHeads heads;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    @GET
    @Performs(Operation.NAME_ACTING_HEADS)
    public Items<ActingHeadBody> all() {
        List<ActingHead> all = heads.overseen(viewer.actor());
        Map<UUID, PersonRef> people = names.of(all.stream().map(ActingHead::person));
        LocalDate today = LocalDate.now(clock);
        return Items.all(
                all.stream().map(a -> ActingHeadBody.of(a, people, today)).toList());
    }

    @POST
    @Performs(Operation.NAME_ACTING_HEADS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response name(byte[] json) {
        Body body = Body.read(json, "reference", "person", "unit", "from", "until");
        UUID id = heads.name(
                new ActingRequest(
                        body.text("reference").orElse(null),
                        body.text("person").orElse(null),
                        body.id("unit").orElse(null),
                        body.day("from").orElse(null),
                        body.day("until").orElse(null)),
                viewer.actor());
        return Response.created(URI.create("v1/acting-heads/" + id)).build();
    }

    @POST
    @Path("{id}/end")
    @Performs(Operation.NAME_ACTING_HEADS)
    public void end(@PathParam("id") String id) {
        heads.end(Ids.require(id), viewer.actor());
    }
}
