package ma.ittifaq.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import ma.ittifaq.platform.Refusal;

/** Everything else. A refusal may come wrapped by the transaction that it rolled back. */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        return Refusal.in(thrown).map(problems::of).orElseGet(() -> problems.incident(Incident.log(thrown)));
    }
}
