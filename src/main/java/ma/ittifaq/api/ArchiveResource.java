package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.Facets;
import ma.ittifaq.archive.Found;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.archive.transfer.Packing;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** The archive, for archivists. */
@ApplicationScoped
@Path("v1/archive/records")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ArchiveResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Retrieval retrieval;

    @Inject
    private Packing packing;

    @GET
    @Performs(Operation.SEARCH_ARCHIVE)
    public Items<RecordBody> search(
            @QueryParam("q") String text,
            @QueryParam("unit") String unit,
            @QueryParam("year") String year,
            @QueryParam("state") List<String> states,
            @QueryParam("act") String act,
            @QueryParam("cited") String cited,
            @QueryParam("clauses") String clauses,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Question question = Question.of(
                        Optional.ofNullable(text),
                        Optional.ofNullable(unit),
                        Filters.year(year),
                        Filters.states(states))
                .with(new Facets(
                        Filters.act(act),
                        Filters.text(cited),
                        Filters.text(clauses),
                        Filters.day("from", from),
                        Filters.day("until", until)));
        int first = Paging.offset(cursor);
        Found found = retrieval.search(question, first, Paging.limit(limit), viewer.actor());
        int next = first + found.records().size();
        boolean more = next < found.count() && !found.records().isEmpty();
        return new Items<>(found.records().stream().map(RecordBody::of).toList(), more ? Integer.toString(next) : null);
    }

    @GET
    @Performs(Operation.OPEN_RECORD)
    @Path("{id}")
    public RecordBody record(@PathParam("id") String id) {
        return RecordBody.of(retrieval.open(Ids.require(id), viewer.actor()).description());
    }

    /** All that is kept of a record, as a bag (BagIt 1.0), to be kept elsewhere. */
    @GET
    @Performs(Operation.OPEN_RECORD)
    @Path("{id}/package")
    @Produces({"application/zip", Problem.MEDIA_TYPE})
    public Response transfer(@PathParam("id") String id) {
        UUID agreement = Ids.require(id);
        return Attachment.of(
                        packing.pack(agreement, viewer.actor()),
                        MediaType.valueOf("application/zip"),
                        agreement + ".zip")
                .build();
    }
}
