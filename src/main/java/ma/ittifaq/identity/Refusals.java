package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;

/** Tells the journal what somebody who is signed in asked for and was not given, whichever door it was. */
@ApplicationScoped
public class Refusals {

    private static final System.Logger LOG = System.getLogger(Refusals.class.getName());

    /** Where a page that stays as it is, with what was typed, notes that it said no. */
    private static final String NOTED = Refusals.class.getName();

    /** Not yours to see, not yours to do, not now; a form filled wrongly is none of these. */
    private static final Set<Integer> STATUSES = Set.of(403, 404, 409, 429);

    /** What went wrong with us. */
    private static final Set<Integer> FAILURES = Set.of(500, 503);

    private static final Pattern AGREEMENT = Pattern.compile(
            "/(?:agreements|review|sign|archive)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?$");

    @Inject
    private Event<Attempt> attempts;

    /** A refusal that the page will tell by itself, whatever the status of its answer. */
    public static void note(HttpServletRequest request, String key) {
        request.setAttribute(NOTED, key);
    }

    /** Writes the entry when the request was answered with a refusal. */
    void tell(HttpServletRequest request, int status, Caller caller) {
        Optional<String> noted =
                Optional.ofNullable(request.getAttribute(NOTED)).map(Object::toString);
        boolean failed = FAILURES.contains(status);
        if (noted.isEmpty() && !failed && !STATUSES.contains(status)) {
            return;
        }
        String path = PublicPaths.of(request);
        Map<String, String> details =
                Map.of("status", String.valueOf(status), "key", noted.orElse(""), "account", caller.getName());
        String kind = failed ? "access.failed" : "access.refused";
        tell(new Fact(kind, request.getMethod() + ' ' + path, caller.employee(), details).ofAgreement(agreement(path)));
    }

    /** Writes that a call was refused before anybody was let in: a token that is none, or may not do that. */
    void tell(HttpServletRequest request, Knock knock) {
        if (knock instanceof Knock.BadToken || knock instanceof Knock.OutOfScope || knock instanceof Knock.NeedsToken) {
            Map<String, String> details = Map.of("key", knock.getClass().getSimpleName());
            String asked = request.getMethod() + ' ' + PublicPaths.of(request);
            tell(new Fact("access.refused", asked, Optional.empty(), details));
        }
    }

    private void tell(Fact fact) {
        try {
            attempts.fire(new Attempt(fact));
        } catch (RuntimeException unwritten) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "A refusal could not be written into the journal: " + fact.subject(),
                    unwritten);
        }
    }

    private static UUID agreement(String path) {
        Matcher named = AGREEMENT.matcher(path);
        return named.find() ? UUID.fromString(named.group(1)) : null;
    }
}
