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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.UUID;
import ma.ittifaq.archive.transfer.Terms;
import ma.ittifaq.archive.transfer.TransferDesk;
import ma.ittifaq.archive.transfer.TransferPackage;
import ma.ittifaq.archive.transfer.Transfers;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Bilingual;

/** Records for another archive: proposed, reviewed, approved by a second person, packed, handed over, received. */
@ApplicationScoped
@Path("v1/archive/transfers")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class TransfersResource {

    private static final MediaType ZIP = MediaType.valueOf("application/zip");

    @Inject
    private Viewer viewer;

    @Inject
    private Transfers transfers;

    @Inject
    private TransferDesk desk;

    @GET
    @Performs(Operation.READ_TRANSFERS)
    public Items<TransferBody> lists(@QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        int offset = Paging.offset(cursor);
        int most = Paging.limit(limit);
        return Items.page(transfers.lists(offset, most, viewer.actor()), TransferBody::of, offset, most);
    }

    @POST
    @Once
    @Performs(Operation.TRANSFER)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response propose(byte[] json) {
        Body body = Body.read(
                json, "q", "unit", "year", "state", "note", "recipientAr", "recipientFr", "records", "megabytes");
        Terms terms = Terms.of(
                new Bilingual(
                        body.text("recipientAr").orElse(""),
                        body.text("recipientFr").orElse("")),
                body.number("records").orElse((long) Terms.RECORDS),
                body.number("megabytes").orElse((long) Terms.MEGABYTES));
        UUID list = desk.propose(Filters.records(body), terms, body.text("note").orElse(null), viewer.actor());
        return Response.created(URI.create("v1/archive/transfers/" + list))
                .entity(TransferBody.of(transfers.open(list, viewer.actor())))
                .build();
    }

    @GET
    @Path("{id}")
    @Performs(Operation.READ_TRANSFERS)
    public TransferBody read(@PathParam("id") String id) {
        return TransferBody.of(transfers.open(Ids.require(id), viewer.actor()));
    }

    @GET
    @Path("{id}/lines")
    @Performs(Operation.READ_TRANSFERS)
    public Items<TransferLineBody> lines(
            @PathParam("id") String id, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        int offset = Paging.offset(cursor);
        int most = Paging.limit(limit);
        return Items.page(
                transfers.lines(Ids.require(id), offset, most, viewer.actor()), TransferLineBody::of, offset, most);
    }

    @POST
    @Path("{id}/removals")
    @Performs(Operation.REVIEW_TRANSFER)
    @Consumes(MediaType.APPLICATION_JSON)
    public void takeOut(@PathParam("id") String id, byte[] json) {
        Body body = Body.read(json, "record", "reason");
        UUID record = body.id("record").orElseThrow(() -> BodyInvalid.required("record"));
        desk.takeOut(Ids.require(id), record, body.text("reason").orElse(null), viewer.actor());
    }

    @POST
    @Path("{id}/approval")
    @Performs(Operation.REVIEW_TRANSFER)
    @Consumes(MediaType.APPLICATION_JSON)
    public void approve(@PathParam("id") String id, byte[] json) {
        decide(id, true, json);
    }

    @POST
    @Path("{id}/rejection")
    @Performs(Operation.REVIEW_TRANSFER)
    @Consumes(MediaType.APPLICATION_JSON)
    public void reject(@PathParam("id") String id, byte[] json) {
        decide(id, false, json);
    }

    private void decide(String id, boolean approved, byte[] json) {
        String note = Body.read(json, "note").text("note").orElse(null);
        desk.decide(Ids.require(id), approved, note, viewer.actor());
    }

    @POST
    @Path("{id}/packing")
    @Performs(Operation.TRANSFER)
    public Response pack(@PathParam("id") String id) {
        desk.start(Ids.require(id), viewer.actor());
        return Response.accepted().build();
    }

    @GET
    @Path("{id}/packages")
    @Performs(Operation.READ_TRANSFERS)
    public Items<TransferPackageBody> packages(@PathParam("id") String id) {
        return new Items<>(
                transfers.packages(Ids.require(id), viewer.actor()).stream()
                        .map(TransferPackageBody::of)
                        .toList(),
                null);
    }

    @GET
    @Path("{id}/packages/{code}.zip")
    @Performs(Operation.TRANSFER)
    @Produces({"application/zip", Problem.MEDIA_TYPE})
    public Response fetch(@PathParam("id") String id, @PathParam("code") String code, @QueryParam("form") String form) {
        TransferPackage parcel = transfers.fetch(Ids.require(id), code, viewer.actor());
        if (TransferPackage.E_ARK.equals(form)) {
            StreamingOutput sip = out -> transfers.writeSip(parcel, out, viewer.actor());
            return Attachment.of(sip, ZIP, parcel.sipFileName()).build();
        }
        StreamingOutput bytes = out -> transfers.write(parcel, out, viewer.actor());
        return Attachment.of(bytes, ZIP, parcel.fileName())
                .header(HttpHeaders.CONTENT_LENGTH, parcel.length())
                .build();
    }

    @POST
    @Path("{id}/handover")
    @Performs(Operation.TRANSFER)
    @Consumes(MediaType.APPLICATION_JSON)
    public void handOver(@PathParam("id") String id, byte[] json) {
        desk.handOver(Ids.require(id), Body.read(json, "on").day("on").orElse(null), viewer.actor());
    }

    @POST
    @Path("{id}/receipt")
    @Performs(Operation.TRANSFER)
    @Consumes(MediaType.APPLICATION_JSON)
    public void receive(@PathParam("id") String id, byte[] json) {
        Body body = Body.read(json, "reference", "on");
        desk.receive(
                Ids.require(id),
                body.text("reference").orElse(null),
                body.day("on").orElse(null),
                viewer.actor());
    }

    @POST
    @Path("{id}/abandonment")
    @Performs(Operation.TRANSFER)
    @Consumes(MediaType.APPLICATION_JSON)
    public void abandon(@PathParam("id") String id, byte[] json) {
        String reason = Body.read(json, "reason").text("reason").orElse(null);
        desk.abandon(Ids.require(id), reason, viewer.actor());
    }

    @GET
    @Path("{id}/slip.pdf")
    @Performs(Operation.READ_TRANSFERS)
    @Produces({"application/pdf", Problem.MEDIA_TYPE})
    public Response slip(@PathParam("id") String id) {
        return Attachment.of(transfers.slip(Ids.require(id), viewer.actor()));
    }
}
