package ma.ittifaq.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Takes the whole body in, up to what an operation can want: a quarter of a megabyte of JSON, a scanned PDF, a CSV. What is
 * lent to strangers has a bound of its own behind it. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final int MOST_JSON = 256 * 1024;
    private static final int MOST_FILE = 21 * 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext call) {
        if (!call.hasEntity()) {
            return;
        }
        MediaType type = call.getMediaType();
        int most = MediaType.APPLICATION_JSON_TYPE.isCompatible(type) ? MOST_JSON : MOST_FILE;
        if (call.getLength() > most) {
            throw tooLarge();
        }
        call.setEntityStream(new ByteArrayInputStream(whole(call, most)));
    }

    private static byte[] whole(ContainerRequestContext call, int most) {
        try {
            byte[] bytes = call.getEntityStream().readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException broken) {
            // Undertow ends a body beyond the listener's own limit with an exception of its own.
            throw call.getLength() > most ? tooLarge() : new UncheckedIOException(broken);
        }
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
