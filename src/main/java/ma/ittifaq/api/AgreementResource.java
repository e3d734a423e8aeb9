package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.TermsJson;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** One agreement: read it, revise its draft. */
@ApplicationScoped
@Path("v1/agreements/{id}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AgreementResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Drafting drafting;

    @Inject
    private AgreementReader reader;

    @GET
    @Performs(Operation.READ_METADATA)
    public Response get(@PathParam("id") String id) {
        return answer(Ids.require(id));
    }

    @PUT
    @Performs(Operation.MOVE_AGREEMENT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] json) {
        Body body = Body.read(json, AgreementBody.FIELDS);
        JsonObject terms = body.object("terms").orElseThrow(() -> BodyInvalid.required("terms"));
        // Without the header, the version inside the representation that is sent back says what was seen.
        Optional<Long> seen = Versions.seen(ifMatch).or(() -> body.number("version"));
        drafting.revise(Ids.require(id), TermsJson.read(terms), seen, viewer.actor());
        return answer(Ids.require(id));
    }

    private Response answer(UUID id) {
        AgreementBody agreement = reader.read(id, viewer.actor());
        return Response.ok(agreement).tag(Versions.tag(agreement.version())).build();
    }
}
