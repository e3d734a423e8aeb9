package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;

/** The description of this API, open to all. */
@ApplicationScoped
@Path("v1/openapi.json")
public class OpenApiResource {

    @Inject
    private Clock clock;

    @GET
    @Performs(Operation.READ_API_DESCRIPTION)
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] document() {
        return Body.bytes(OpenApi.on(LocalDate.now(clock)));
    }
}
