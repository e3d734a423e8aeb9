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
import ma.ittifaq.archive.disposal.DisposalDesk;
import ma.ittifaq.archive.disposal.Disposals;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** Lists of records to be eliminated: proposed, reviewed, approved by a second person, agreed to, carried out. */
@ApplicationScoped
@Path("v1/archive/disposals")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DisposalsResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Disposals disposals;

    @Inject
    private DisposalDesk desk;

    @GET
    @Performs(Operation.READ_DISPOSALS)
    public Items<DisposalBody> lists(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        int offset = Paging.offset(cursor);
        int most = Paging.limit(limit);
        return Items.page(disposals.lists(offset, most, viewer.actor()), DisposalBody::of, offset, most);
    }

    @POST
    @Once
    @Performs(Operation.DISPOSE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(byte[] json) {
        Body body = Body.read(json, "q", "unit", "year", "state", "note");
        UUID list = desk.propose(Filters.records(body), body.text("note").orElse(null), viewer.actor());
        return Response.created(URI.create("v1/archive/disposals/" + list))
                .entity(DisposalBody.of(disposals.open(list, viewer.actor())))
                .build();
    }

    @GET
    @Path("{id}")
    @Performs(Operation.READ_DISPOSALS)
    public DisposalBody read(@PathParam("id") String id) {
        return DisposalBody.of(disposals.open(Ids.require(id), viewer.actor()));
    }

    @GET
    @Path("{id}/lines")
    @Performs(Operation.READ_DISPOSALS)
    public Items<DisposalLineBody> lines(
            @PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        int offset = Paging.offset(cursor);
        int most = Paging.limit(limit);
        return Items.page(
                disposals.lines(Ids.require(id), offset, most, viewer.actor()), DisposalLineBody::of, offset, most);
    }

    @POST
    @Path("{id}/removals")
    @Performs(Operation.REVIEW_DISPOSAL)
    @Consumes(MediaType.APPLICATION_JSON)
    public void takeOut(@PathParam("id") String id, byte[] json) {
        Body body = Body.read(json, "record", "reason");
        UUID record = body.id("record").orElseThrow(() -> BodyInvalid.required("record"));
        desk.takeOut(Ids.require(id), record, body.text("reason").orElse(null), viewer.actor());
    }

    @POST
    @Path("{id}/approval")
    @Performs(Operation.REVIEW_DISPOSAL)
    @Consumes(MediaType.APPLICATION_JSON)
    public void approve(@PathParam("id") String id, byte[] json) {
        decide(id, true, json);
    }

    @POST
    @Path("{id}/rejection")
    @Performs(Operation.REVIEW_DISPOSAL)
    @Consumes(MediaType.APPLICATION_JSON)
    public void reject(@PathParam("id") String id, byte[] json) {
        decide(id, false, json);
    }

    private void decide(String id, boolean approved, byte[] json) {
        String note = Body.read(json, "note").text("note").orElse(null);
        desk.decide(Ids.require(id), approved, note, viewer.actor());
    }

    /** The agreement of Archives du Maroc. */
    @POST
    @Path("{id}/agreement")
    @Performs(Operation.DISPOSE)
    @Consumes(MediaType.APPLICATION_JSON)
    public void agree(@PathParam("id") String id, byte[] json) {
        Body body = Body.read(json, "reference", "on");
        desk.agree(
                Ids.require(id),
                body.text("reference").orElse(null),
                body.day("on").orElse(null),
                viewer.actor());
    }

    @POST
    @Path("{id}/execution")
    @Performs(Operation.DISPOSE)
    public Response start(@PathParam("id") String id) {
        desk.start(Ids.require(id), viewer.actor());
        return Response.accepted().build();
    }

    @POST
    @Path("{id}/abandonment")
    @Performs(Operation.DISPOSE)
    @Consumes(MediaType.APPLICATION_JSON)
    public void abandon(@PathParam("id") String id, byte[] json) {
        String reason = Body.read(json, "reason").text("reason").orElse(null);
        desk.abandon(Ids.require(id), reason, viewer.actor());
    }

    @GET
    @Path("{id}/certificate.pdf")
    @Performs(Operation.READ_DISPOSALS)
    @Produces({"application/pdf", Problem.MEDIA_TYPE})
    public Response certificate(@PathParam("id") String id) {
        return Attachment.of(disposals.certificate(Ids.require(id), viewer.actor()));
    }
}
