package ma.ittifaq.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Vault;

/** The header Idempotency-Key: the same key with the same request gets the same answer, whatever happened between. */
@Once
@Provider
@Priority(Priorities.USER)
public class OnceFilter implements ContainerRequestFilter, ContainerResponseFilter {

    static final String KEY = "Idempotency-Key";
    private static final String CALL = OnceFilter.class.getName();
    private static final int LONGEST_KEY = 200;

    @Inject
    private RememberedCalls calls;

    @Inject
    private Viewer viewer;

    @Inject
    private Problems problems;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(KEY);
        if (key == null) {
            return;
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            request.abortWith(problems.of(400, "idempotency.key"));
            return;
        }
        String id = Vault.opened().keyedHash(viewer.accountId() + "\n" + key);
        String hash = hash(request);
        Optional<RememberedCall> earlier = calls.find(id);
        if (earlier.isEmpty() && claim(id, hash)) {
            request.setProperty(CALL, id);
            return;
        }
        request.abortWith(again(earlier.or(() -> calls.find(id)), hash));
    }

    private boolean claim(String id, String hash) {
        try {
            calls.begin(id, hash);
            return true;
        } catch (PersistenceException somebodyElseDid) {
            return false;
        }
    }

    private Response again(Optional<RememberedCall> earlier, String hash) {
        if (earlier.isPresent() && !earlier.get().isFor(hash)) {
            return problems.of(422, "idempotency.other_request");
        }
        return earlier.filter(RememberedCall::isAnswered)
                .map(OnceFilter::answer)
                .orElseGet(() -> problems.of(409, "idempotency.in_progress"));
    }

    private static Response answer(RememberedCall call) {
        return Response.status(call.status())
                .header(HttpHeaders.LOCATION, call.location())
                .header(HttpHeaders.ETAG, call.etag())
                .header("Idempotent-Replay", "true")
                .type(MediaType.APPLICATION_JSON)
                .entity(call.plainBody())
                .build();
    }

    private static String hash(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String line =
                request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "\n";
        return Vault.opened().keyedHash(line + Vault.sha256(body));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CALL) instanceof String id)) {
            return;
        }
        if (response.getStatus() / 100 != 2) {
            calls.forget(id);
            return;
        }
        byte[] body = RecordWriter.json((Record) response.getEntity());
        String etag = response.getEntityTag() == null
                ? null
                : '"' + response.getEntityTag().getValue() + '"';
        String location =
                response.getLocation() == null ? null : response.getLocation().toString();
        calls.answered(id, response.getStatus(), location, etag, body);
    }
}
