package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.DelegationRequest;
import ma.ittifaq.directory.Delegations;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.DelegationActs;
import ma.ittifaq.document.PaperFile;
import ma.ittifaq.identity.Viewer;

/** Acts of delegation: the caller's own and, for HR, those of the people whom it looks after. */
@ApplicationScoped
@Path("v1/delegations")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DelegationsResource {

    private static final String PDF = "application/pdf";

    @Inject
    private DelegationActs acts;

    @Inject
    private Viewer viewer;

    @Inject
    private Proofs proofs;

    @Inject
    private Delegations delegations;

    @Inject
    private Names names;

    @Inject
    private Clock clock;

    @GET
    @Performs(Operation.OWN_DELEGATIONS)
    public Items<DelegationBody> mine() {
        return Items.all(bodies(delegations.mine(viewer.actor())));
    }

    @GET
    @Path("overseen")
    @Performs(Operation.OVERSEE_DELEGATIONS)
    public Items<DelegationBody> overseen() {
        return Items.all(bodies(delegations.overseen(viewer.actor())));
    }

    @POST
    @Performs(Operation.OWN_DELEGATIONS)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response grant(byte[] json) {
        Body body =
                Body.read(json, "reference", "deputy", "scope", "matters", "unit", "from", "until", "password", "otp");
        DelegationRequest asked = new DelegationRequest(
                body.text("reference").orElse(null),
                body.text("deputy").orElse(null),
                body.constant("scope", Delegation.Scope.class).orElse(null),
                body.constants("matters", Matter.class),
                body.id("unit"),
                body.day("from").orElse(null),
                body.day("until").orElse(null));
        IdentityProof proof = proofs.of(body, viewer.actor());
        UUID id = delegations.grant(asked, viewer.actor(), proof);
        return Response.created(URI.create("v1/delegations/" + id))
                .entity(read(id))
                .build();
    }

    @GET
    @Path("{id}")
    @Performs(Operation.OWN_DELEGATIONS)
    public DelegationBody read(@PathParam("id") String id) {
        return read(Ids.require(id));
    }

    private DelegationBody read(UUID id) {
        return bodies(List.of(delegations.read(id, viewer.actor()))).getFirst();
    }

    /** The act on paper, sealed by the administration. */
    @GET
    @Path("{id}/act.pdf")
    @Produces({PDF, Problem.MEDIA_TYPE})
    @Performs(Operation.OWN_DELEGATIONS)
    public Response paper(@PathParam("id") String id) {
        PaperFile.Paper paper = acts.read(Ids.require(id), viewer.actor()).orElseThrow(RuleBroken.NotVisible::new);
        return Response.ok(paper.bytes(), PDF)
                .header("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"")
                .build();
    }

    @POST
    @Path("{id}/revocation")
    @Performs(Operation.OWN_DELEGATIONS)
    public void revoke(@PathParam("id") String id) {
        delegations.revoke(Ids.require(id), viewer.actor());
    }

    private List<DelegationBody> bodies(List<Delegation> acts) {
        Map<UUID, PersonRef> people = names.of(acts.stream().flatMap(d -> Stream.of(d.holder(), d.deputy())));
        LocalDate today = LocalDate.now(clock);
        return acts.stream().map(d -> DelegationBody.of(d, people, today)).toList();
    }
}
