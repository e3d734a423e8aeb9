package ma.ittifaq.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 400 for what cannot be read. */
@Provider
public class MalformedMapper implements ExceptionMapper<Malformed> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Malformed malformed) {
        return problems.of(Response.Status.BAD_REQUEST.getStatusCode(), "malformed");
    }
}
