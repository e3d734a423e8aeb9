package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementFilter;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.TermsJson;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** Agreements: list and create. */
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
    private AgreementReader reader;

    @GET
    @Performs(Operation.LIST_AGREEMENTS)
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
    @Performs(Operation.DRAFT)
    @Once
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] json) {
        Body body = Body.read(json, "kind", "employee", "predecessor", "terms");
        Actor actor = viewer.actor();
        UUID employee = body.id("employee").orElse(actor.person());
        Kind kind = body.constant("kind", Kind.class).orElse(Kind.INITIAL);
        Terms terms = body.object("terms").map(TermsJson::read).orElse(Terms.EMPTY);
        UUID id = drafting.create(employee, kind, body.id("predecessor"), terms, actor);
        AgreementBody created = reader.read(id, actor);
        return Response.created(URI.create("v1/agreements/" + id))
                .tag(Versions.tag(created.version()))
                .entity(created)
                .build();
    }
}
