package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementFilter;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Reading;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.TermsJson;
import ma.ittifaq.desk.Desk;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.identity.Viewer;

/** Agreements: list, create, read, revise. */
@ApplicationScoped
@Path("v1/agreements")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AgreementsResource {

    @Inject
    private Viewer viewer;

    @Inject
    private AgreementList list;

    @Inject
    private Drafting drafting;

    @Inject
    private Desk desk;

    @Inject
    private Names names;

    @GET
    public Items<AgreementItem> list(
            @QueryParam("mine") boolean mine,
            @QueryParam("state") List<String> states,
            @QueryParam("unit") String unit,
            @QueryParam("q") String text,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        AgreementFilter filter = new AgreementFilter(mine, Filters.states(states), Filters.id("unit", unit), text);
        AgreementPage page = list.page(filter, Paging.cursor(cursor), Paging.limit(limit), viewer.actor());
        return new Items<>(
                page.lines().stream().map(AgreementItem::of).toList(),
                page.next().map(AgreementPage.Cursor::text).orElse(null));
    }

    @POST
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] json) {
        Body body = Body.read(json, "kind", "employee", "predecessor", "terms");
        Actor actor = viewer.actor();
        UUID employee = body.id("employee").orElse(actor.person());
        Kind kind = body.constant("kind", Kind.class).orElse(Kind.INITIAL);
        Terms terms = body.object("terms").map(TermsJson::read).orElse(Terms.EMPTY);
        UUID id = drafting.create(employee, kind, body.id("predecessor"), terms, actor);
        AgreementBody created = read(id, actor);
        return Response.created(URI.create("/api/v1/agreements/" + id))
                .tag(Versions.tag(created.version()))
                .entity(created)
                .build();
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return answer(read(Ids.require(id), viewer.actor()));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response revise(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, byte[] json) {
        Body body = Body.read(json, AgreementBody.FIELDS);
        JsonObject terms = body.object("terms").orElseThrow(() -> BodyInvalid.required("terms"));
        // Without the header, the version inside the representation that is sent back says what was seen.
        Optional<Long> seen = Versions.seen(ifMatch).or(() -> body.number("version"));
        drafting.revise(Ids.require(id), TermsJson.read(terms), seen, viewer.actor());
        return answer(read(Ids.require(id), viewer.actor()));
    }

    private AgreementBody read(UUID id, Actor actor) {
        return desk.consult(id, actor, (a, reading) -> AgreementBody.of(a, names, reading == Reading.WHOLE));
    }

    private static Response answer(AgreementBody agreement) {
        return Response.ok(agreement).tag(Versions.tag(agreement.version())).build();
    }
}
