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
import ma.ittifaq.signing.Signed;
import ma.ittifaq.signing.Signing;

/** Signing with the key that the server holds for the caller, identity proved once more. */
@ApplicationScoped
@Path("v1/agreements/{id}/signatures")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SignaturesResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Desk desk;

    @Inject
    private Proofs proofs;

    @Inject
    private Signing signing;

    @POST
    @Performs(Operation.MOVE_AGREEMENT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sign(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] json) {
        Body body = Body.read(json, "password", "otp");
        UUID agreement = Ids.require(id);
        Actor actor = viewer.actor();
        // Before the password is counted: an agreement that is not theirs to see does not exist.
        desk.read(agreement, actor, Agreement::version);
        IdentityProof proof = proofs.of(body, actor);
        Signed signed = signing.sign(agreement, Versions.seen(ifMatch), actor, proof);
        return Response.created(URI.create("v1/agreements/" + agreement + "/document.pdf"))
                .entity(SignatureBody.of(signed))
                .build();
    }
}
