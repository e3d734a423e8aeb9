package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.KeyHolder;
import ma.ittifaq.signing.Revocations;

/** That a signing key of the caller's is not in good hands: nothing is signed with it from then on. */
@ApplicationScoped
@Path("v1/me/lost-keys")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LostKeysResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Revocations revocations;

    @POST
    @Performs(Operation.OWN_ACCOUNT)
    @Consumes(MediaType.APPLICATION_JSON)
    public void report(byte[] json) {
        KeyHolder key =
                Body.read(json, "key").constant("key", KeyHolder.class).orElseThrow(() -> BodyInvalid.required("key"));
        revocations.reportLost(key, viewer.actor());
    }
}
