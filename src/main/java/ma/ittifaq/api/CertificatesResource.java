package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.CertificateLine;
import ma.ittifaq.signing.CertificateLine.Standing;
import ma.ittifaq.signing.CertificateRegister;
import ma.ittifaq.signing.RevocationReason;
import ma.ittifaq.signing.Revocations;

/** Certificates, for those who look after them. */
@ApplicationScoped
@Path("v1/certificates")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CertificatesResource {

    @Inject
    private Viewer viewer;

    @Inject
    private CertificateRegister register;

    @Inject
    private Revocations revocations;

    @Inject
    private Clock clock;

    @GET
    @Performs(Operation.MANAGE_CERTIFICATES)
    public Items<CertificateBody> people(
            @QueryParam("q") String text,
            @QueryParam("standing") String standing,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        revocations.require(viewer.steward());
        int first = Paging.offset(cursor);
        int most = Paging.limit(limit);
        List<CertificateLine> found = register.people(
                Optional.ofNullable(text).orElse(""), standing(standing), first, most + 1, viewer.steward());
        return new Items<>(
                bodies(found.stream().limit(most)), found.size() > most ? Integer.toString(first + most) : null);
    }

    @GET
    @Performs(Operation.MANAGE_CERTIFICATES)
    @Path("administration")
    public Items<CertificateBody> administration() {
        return Items.all(bodies(register.administration(viewer.steward()).stream()));
    }

    @POST
    @Performs(Operation.MANAGE_CERTIFICATES)
    @Path("{code}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    public void revoke(@PathParam("code") String serial, byte[] json) {
        revocations.require(viewer.steward());
        RevocationReason reason = Body.read(json, "reason")
                .constant("reason", RevocationReason.class)
                .orElseThrow(() -> BodyInvalid.required("reason"));
        revocations.revoke(serial, reason, viewer.steward());
    }

    /** Whose key was held back may have a new one. */
    @POST
    @Performs(Operation.ALLOW_KEYS)
    @Path("holders/{id}/allowance")
    public void allow(@PathParam("id") String person) {
        revocations.requireOfficer(viewer.steward());
        revocations.allowAgain(Ids.require(person), viewer.steward());
    }

    private List<CertificateBody> bodies(Stream<CertificateLine> lines) {
        Instant now = clock.instant();
        return lines.map(line -> CertificateBody.of(line, now)).toList();
    }

    private static Optional<Standing> standing(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Standing.values())
                .filter(standing -> standing.name().equals(text))
                .findFirst()
                .orElseThrow(Malformed::new));
    }
}
