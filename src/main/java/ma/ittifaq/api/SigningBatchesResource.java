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
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.Batch;
import ma.ittifaq.signing.BatchRefused;
import ma.ittifaq.signing.BatchSigning;

/** Many signed under one proof of identity, in the background; the caller comes back to read what became of each. */
@ApplicationScoped
@Path("v1/signing-batches")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SigningBatchesResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Proofs proofs;

    @Inject
    private BatchSigning batches;

    @POST
    @Once
    @Performs(Operation.SIGN_MANY)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sign(byte[] json) {
        Body body = Body.read(json, "agreements", "password", "otp");
        Actor actor = viewer.actor();
        // Before the password is counted: what is wrong with the list is said first.
        UUID listed = batches.list(body.ids("agreements"), actor);
        Batch batch = batches.mandate(listed, actor, proof(body, actor));
        return Response.created(URI.create("v1/signing-batches/" + batch.id()))
                .entity(BatchBody.of(batch, viewer.getLocale()))
                .build();
    }

    @GET
    @Performs(Operation.SIGN_MANY)
    public Items<BatchBody> recent() {
        return Items.all(
                batches.recent(viewer.actor()).stream().map(BatchBody::summary).toList());
    }

    @GET
    @Path("{id}")
    @Performs(Operation.SIGN_MANY)
    public BatchBody read(@PathParam("id") String id) {
        return body(batches.find(id(id), viewer.actor()));
    }

    /** Another proof, when the first one's time is over and documents are left. */
    @POST
    @Path("{id}/mandate")
    @Performs(Operation.SIGN_MANY)
    @Consumes(MediaType.APPLICATION_JSON)
    public BatchBody mandate(@PathParam("id") String id, byte[] json) {
        Body body = Body.read(json, "password", "otp");
        Actor actor = viewer.actor();
        UUID batch = batches.find(id(id), actor).id();
        return body(batches.mandate(batch, actor, proof(body, actor)));
    }

    @POST
    @Path("{id}/stop")
    @Performs(Operation.SIGN_MANY)
    public BatchBody stop(@PathParam("id") String id) {
        return body(batches.stop(id(id), viewer.actor()));
    }

    private IdentityProof proof(Body body, Actor actor) {
        return proofs.of(body, actor);
    }

    private BatchBody body(Batch batch) {
        return BatchBody.of(batch, viewer.getLocale());
    }

    private static UUID id(String text) {
        return Ids.parse(text).orElseThrow(BatchRefused::unknown);
    }
}
