package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.ActSchema;

/** What the data attached to acts means, open to all: whoever holds an act may read it by machine. */
@ApplicationScoped
@Path("v1/schemas")
public class SchemasResource {

    @GET
    @Path("{file}")
    @Performs(Operation.READ_API_DESCRIPTION)
    @Produces({"application/schema+json", MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public byte[] schema(@PathParam("file") String file) {
        return ActSchema.named(file).map(ActSchema::bytes).orElseThrow(NotFoundException::new);
    }
}
