package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.desk.Desk;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.Preparation;
import ma.ittifaq.signing.Signed;
import ma.ittifaq.signing.TokenSigning;

/** Signing with a key that the server does not hold: the bytes to sign go out, the value comes back with a proof of identity. */
@ApplicationScoped
@Path("v1/agreements/{id}/signatures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class OwnTokenResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Desk desk;

    @Inject
    private Proofs proofs;

    @Inject
    private TokenSigning tokens;

    @POST
    @Path("prepare")
    @Performs(Operation.MOVE_AGREEMENT)
    public Response prepare(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] json) {
        Body body = Body.read(json, "certificates");
        UUID agreement = readable(id);
        String certificates = body.text("certificates").orElseThrow(() -> BodyInvalid.required("certificates"));
        Preparation preparation =
                tokens.prepare(agreement, Versions.seen(ifMatch), viewer.actor(), Body.bytes(certificates));
        return Response.status(Response.Status.CREATED)
                .entity(PreparationBody.of(preparation))
                .build();
    }

    @POST
    @Path("complete")
    @Performs(Operation.MOVE_AGREEMENT)
    public Response complete(@PathParam("id") String id, byte[] json) {
        Body body = Body.read(json, "id", "signature", "password", "otp");
        UUID agreement = readable(id);
        UUID preparation = body.id("id").orElseThrow(() -> BodyInvalid.required("id"));
        byte[] value = body.base64("signature").orElseThrow(() -> BodyInvalid.required("signature"));
        Actor actor = viewer.actor();
        IdentityProof proof = proofs.of(body, actor);
        Signed signed = tokens.complete(agreement, preparation, value, actor, proof);
        return Response.created(URI.create("v1/agreements/" + agreement + "/document.pdf"))
                .entity(SignatureBody.of(signed))
                .build();
    }

    /** An agreement that is not theirs to see does not exist, whatever else is wrong. */
    private UUID readable(String id) {
        UUID agreement = Ids.require(id);
        desk.read(agreement, viewer.actor(), Agreement::version);
        return agreement;
    }
}
