package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Question;
import ma.ittifaq.desk.SavedViews;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Act;
import ma.ittifaq.identity.Viewer;

/** The caller's own saved searches of the archive, the same as its page shows. */
@ApplicationScoped
@Path("v1/archive/searches")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class SavedSearchesResource {

    @Inject
    private Viewer viewer;

    @Inject
    private SavedViews views;

    @GET
    @Performs(Operation.SEARCH_ARCHIVE)
    public Items<SavedSearchBody> saved() {
        return Items.all(views.of(SavedViews.Of.ARCHIVE, viewer.actor()).stream()
                .map(SavedSearchBody::of)
                .toList());
    }

    /** Under a name that is taken it takes the place of the one before. */
    @POST
    @Performs(Operation.SEARCH_ARCHIVE)
    @Consumes(MediaType.APPLICATION_JSON)
    public void save(byte[] json) {
        Body body = Body.read(json, "name", "q", "unit", "year", "state", "act", "cited", "clauses", "from", "until");
        String name = body.text("name").orElseThrow(() -> BodyInvalid.required("name"));
        views.save(SavedViews.Of.ARCHIVE, name, address(asked(body)), viewer.actor());
    }

    /** By the names that the page's address has. */
    private static Map<String, String> asked(Body body) {
        if (body.text("q").filter(Question::mayBeCnie).isPresent()) {
            throw ArchiveRefused.invalid("archive.search.number");
        }
        Map<String, String> asked = new LinkedHashMap<>();
        body.text("q").ifPresent(text -> asked.put("q", text));
        body.text("unit").ifPresent(unit -> asked.put("unit", unit));
        body.number("year")
                .flatMap(year -> Filters.year(year.toString()))
                .ifPresent(year -> asked.put("year", year.toString()));
        body.constant("state", AgreementState.class).ifPresent(state -> asked.put("state", state.name()));
        body.constant("act", Act.Kind.class).ifPresent(act -> asked.put("act", act.name()));
        body.text("cited").ifPresent(text -> asked.put("cited", text));
        body.text("clauses").ifPresent(clauses -> asked.put("clauses", clauses));
        body.day("from").ifPresent(day -> asked.put("since", day.toString()));
        body.day("until").ifPresent(day -> asked.put("until", day.toString()));
        return asked;
    }

    private static String address(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/archive?", ""));
    }

    @DELETE
    @Path("{id}")
    @Performs(Operation.SEARCH_ARCHIVE)
    public void forget(@PathParam("id") String id) {
        views.forget(Ids.require(id), viewer.actor());
    }
}
