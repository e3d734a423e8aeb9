package ma.ittifaq.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.calendar.CalendarRefused;
import ma.ittifaq.identity.Languages;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Refusal;

/** Says what went wrong, in the caller's language. */
@RequestScoped
public class Problems {

    private static final String BUNDLE = "api";
    private static final Set<Integer> LATER = Set.of(429, 503);
    private static final int A_MINUTE = 60;

    @Inject
    private HttpServletRequest request;

    /** A refusal of the application: each kind has its status. */
    Response of(Refusal refusal) {
        int status = status(refusal.kind());
        Problem problem = Problem.of(refusal.key(), title(status), status, Messages.text(locale(), refusal));
        return answer(
                problem.withErrors(findings(refusal).stream().map(this::error).toList()));
    }

    /** A request that is wrong as HTTP. */
    Response of(int status, String key) {
        return answer(Problem.of(key, title(status), status, Messages.text(locale(), BUNDLE, "problem." + key)));
    }

    Response incident(String id) {
        int status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
        String detail = Messages.text(locale(), BUNDLE, "problem.internal", id);
        return answer(Problem.of("internal", title(status), status, detail).withIncident(id));
    }

    private Response answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        return LATER.contains(problem.status())
                ? answer.header(HttpHeaders.RETRY_AFTER, A_MINUTE).build()
                : answer.build();
    }

    private Problem.FieldError error(Finding finding) {
        String detail = Messages.text(
                locale(), "refusals", finding.key(), finding.arguments().toArray());
        return new Problem.FieldError(finding.field(), finding.key(), detail);
    }

    private static List<Finding> findings(Refusal refusal) {
        return switch (refusal) {
            case RuleBroken.TermsInvalid invalid -> invalid.findings();
            case RuleBroken.DetailsInvalid invalid -> List.of(invalid.finding());
            case BodyInvalid invalid -> invalid.findings();
            case CalendarRefused refused ->
                refused.faults().stream()
                        .map(fault -> new Finding(fault.field(), fault.key(), fault.arguments()))
                        .toList();
            default -> List.of();
        };
    }

    private String title(int status) {
        return Messages.text(locale(), BUNDLE, "status." + status);
    }

    private Locale locale() {
        return Languages.ofCall(request).locale();
    }

    static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case STALE -> 412;
            case INVALID -> 422;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
            case BUSY -> 503;
        };
    }
}
