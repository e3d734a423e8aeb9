package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import ma.ittifaq.desk.OwnData;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** Everything that is held of the person who asks, and who looked at it. */
@ApplicationScoped
@Path("v1/me")
public class OwnDataResource {

    @Inject
    private Viewer viewer;

    @Inject
    private OwnData data;

    @GET
    @Performs(Operation.OWN_ACCOUNT)
    @Path("data")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public OwnDataBody data() {
        return OwnDataBody.of(data.all(viewer.actor()));
    }

    @GET
    @Performs(Operation.OWN_ACCOUNT)
    @Path("data.pdf")
    @Produces({"application/pdf", Problem.MEDIA_TYPE})
    public Response pdf() {
        return Response.ok(data.pdf(viewer.actor()), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"my-data.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
