package ma.ittifaq.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import ma.ittifaq.platform.Refusal;

/** Everything else. A refusal or a stale version may come wrapped by the transaction that it rolled back. */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

    private static final int DEEPEST = 10;

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < DEEPEST; i++, cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return problems.of(refusal);
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return problems.of(new ma.ittifaq.agreement.RuleBroken.Stale());
            }
        }
        return problems.incident(Incident.log(thrown));
    }
}
