package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ma.ittifaq.audit.Export;
import ma.ittifaq.audit.Filter;
import ma.ittifaq.audit.Journal;
import ma.ittifaq.audit.Outcome;
import ma.ittifaq.audit.Place;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** The journal, for auditors: entries newest first, and the whole of it to be verified elsewhere. */
@ApplicationScoped
@Path("v1/audit")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AuditResource {

    private static final int MOST = 199;
    private static final String JSON_LINES = "application/x-ndjson";

    @Inject
    private Viewer viewer;

    @Inject
    private Journal journal;

    @Inject
    private Export export;

    /** The whole journal, first entry first, as the verifier of {@code deploy/journal} reads it. */
    @GET
    @Performs(Operation.READ_JOURNAL)
    @Path("journal.jsonl")
    @Produces({JSON_LINES, Problem.MEDIA_TYPE})
    public Response journal() {
        long last = export.begin(viewer.actor());
        StreamingOutput lines = out -> {
            for (long at = 0; at < last; at = Export.next(at, last)) {
                out.write(export.after(at, last).getBytes(StandardCharsets.UTF_8));
            }
        };
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"journal.jsonl\"")
                .build();
    }

    @GET
    @Performs(Operation.READ_JOURNAL)
    @Path("entries")
    public Items<EntryBody> entries(
            @QueryParam("kind") String kind,
            @QueryParam("subject") String subject,
            @QueryParam("actor") String actor,
            @QueryParam("person") String person,
            @QueryParam("agreement") String agreement,
            @QueryParam("outcome") String outcome,
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor) {
        Filter filter = Filter.ALL
                .ofKind(given(kind))
                .ofSubject(given(subject))
                .ofActor(Filters.id("actor", actor))
                .ofPerson(Filters.id("person", person))
                .ofAgreement(Filters.id("agreement", agreement))
                .ending(Filters.constant(Outcome.class, "outcome", outcome))
                .between(Filters.instant("from", from), Filters.instant("until", until));
        Journal.Page page = journal.before(before(cursor), filter, Math.min(MOST, Paging.limit(limit)), viewer.actor());
        return new Items<>(
                page.lines().stream().map(EntryBody::of).toList(),
                page.older().map(Place::text).orElse(null));
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(t -> !t.isBlank());
    }

    private static Optional<Place> before(String cursor) {
        return given(cursor).map(text -> Place.of(text).orElseThrow(Malformed::new));
    }
}
