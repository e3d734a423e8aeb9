package ma.ittifaq.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** A request that is wrong as HTTP: unknown address, method, media type, malformed or oversized body. */
@Provider
public class HttpMapper implements ExceptionMapper<WebApplicationException> {

    private static final Map<Integer, String> KEYS = Map.of(
            400, "malformed",
            403, "forbidden",
            404, "unknown_address",
            405, "method",
            406, "not_acceptable",
            413, "too_large",
            415, "media_type");

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        if (!KEYS.containsKey(status)) {
            return status < 500 ? problems.of(400, "malformed") : problems.incident(Incident.log(exception));
        }
        Response.ResponseBuilder answer = Response.fromResponse(problems.of(status, KEYS.get(status)));
        String allow = exception.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }
}
