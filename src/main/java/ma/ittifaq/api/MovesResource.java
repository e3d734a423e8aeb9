package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Reading;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.desk.Desk;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.identity.Viewer;

/** What may be done with an agreement, doing it, and what was done. */
@ApplicationScoped
@Path("v1/agreements/{id}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MovesResource {

    @Inject
    private Viewer viewer;

    @Inject
    private StepUp stepUp;

    @Inject
    private Desk desk;

    @Inject
    private Names names;

    @Inject
    private Outcomes outcomes;

    @GET
    @Performs(Operation.READ_AGREEMENT)
    @Path("moves")
    public Items<PossibleMoveBody> possible(@PathParam("id") String id) {
        return Items.all(desk.possible(Ids.require(id), viewer.actor()).stream()
                .map(m -> PossibleMoveBody.of(m, m.action() == Action.SIGN && stepUp.isCodeAsked()))
                .collect(Collectors.toMap(PossibleMoveBody::action, m -> m, (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList());
    }

    @POST
    @Performs(Operation.MOVE_AGREEMENT)
    @Once
    @Path("moves")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] json) {
        Body body = Body.read(json, "action", "note", "reason", "from", "until", "effective", "holder");
        Action action = action(body);
        MoveDetails details = new MoveDetails(
                body.text("note").orElse(null),
                body.constant("reason", Reason.class).orElse(null),
                body.day("from").orElse(null),
                body.day("until").orElse(null),
                body.day("effective").orElse(null),
                body.id("holder").orElse(null));
        Move made = desk.move(Ids.require(id), action, details, Versions.seen(ifMatch), viewer.actor());
        return outcomes.of(Ids.require(id), made);
    }

    private static Action action(Body body) {
        String name = body.text("action").orElseThrow(() -> BodyInvalid.required("action"));
        return Action.ofWireName(name)
                .orElseThrow(() -> new BodyInvalid(Finding.of(
                        "action",
                        "terms.json.unknown_value",
                        Stream.of(Action.values()).map(Action::wireName).collect(Collectors.joining(", ")))));
    }

    @GET
    @Performs(Operation.READ_METADATA)
    @Path("history")
    public Items<MoveBody> history(@PathParam("id") String id) {
        List<MoveBody> lines = desk.consult(Ids.require(id), viewer.actor(), (agreement, reading) -> {
            var people = names.around(agreement);
            return agreement.history().stream()
                    .map(move -> MoveBody.of(move, people, reading == Reading.WHOLE))
                    .toList();
        });
        return Items.all(lines);
    }
}
