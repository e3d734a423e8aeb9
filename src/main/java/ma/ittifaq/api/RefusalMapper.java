package ma.ittifaq.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import ma.ittifaq.platform.Refusal;

/** A refusal by a rule. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.of(refusal);
    }
}
