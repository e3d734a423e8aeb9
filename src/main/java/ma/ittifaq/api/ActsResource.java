package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.desk.Paper;
import ma.ittifaq.desk.Papers;
import ma.ittifaq.desk.Report;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Certificates;
import ma.ittifaq.identity.Viewer;

/** The papers of an agreement. */
@ApplicationScoped
@Path("v1/agreements/{id}")
public class ActsResource {

    private static final String PDF = "application/pdf";

    @Inject
    private Viewer viewer;

    @Inject
    private Papers papers;

    @Inject
    private Certificates certificates;

    @GET
    @Performs(Operation.READ_METADATA)
    @Path("acts")
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    public Items<ActBody> list(@PathParam("id") String id) {
        UUID agreement = Ids.require(id);
        return Items.all(papers.list(agreement, viewer.actor(), (act, reading) -> ActBody.of(agreement, act, reading)));
    }

    @GET
    @Performs(Operation.READ_AGREEMENT)
    @Path("acts/{kind:[a-z_]+}.pdf")
    @Produces({PDF, Problem.MEDIA_TYPE})
    public Response act(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @QueryParam("reference") String reference,
            @Context Request request) {
        Optional<Paper> paper = Act.Kind.ofWireName(kind)
                .flatMap(k -> papers.act(Ids.require(id), k, Optional.ofNullable(reference), viewer.actor()));
        return answer(paper, request);
    }

    /** What the full validation said when the act was sealed, or stamped anew. */
    @GET
    @Performs(Operation.READ_AGREEMENT)
    @Path("acts/{kind}/validation.xml")
    @Produces({MediaType.APPLICATION_XML, Problem.MEDIA_TYPE})
    public Response validation(
            @PathParam("id") String id, @PathParam("kind") String kind, @QueryParam("reference") String reference) {
        Report report = Act.Kind.ofWireName(kind)
                .flatMap(k -> papers.report(Ids.require(id), k, Optional.ofNullable(reference), viewer.actor()))
                .orElseThrow(ApiRefusal::noSuchAct);
        return Attachment.of(report.xml(), MediaType.APPLICATION_XML_TYPE.withCharset("utf-8"), report.fileName())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Performs(Operation.CERTIFY)
    @Path("acts/certificate")
    @Produces(Problem.MEDIA_TYPE)
    public Response certify(@PathParam("id") String id, @Context UriInfo uri) {
        String reference = certificates.ask(Ids.require(id), viewer.actor());
        return Response.created(UriBuilder.fromUri(uri.getRequestUri() + ".pdf")
                        .queryParam("reference", reference)
                        .build())
                .build();
    }

    @GET
    @Performs(Operation.READ_AGREEMENT)
    @Path("document.pdf")
    @Produces({PDF, Problem.MEDIA_TYPE})
    public Response document(@PathParam("id") String id, @Context Request request) {
        return answer(papers.agreement(Ids.require(id), viewer.actor()), request);
    }

    /** Kept by nothing in between; who asks whether it is still the same is journalled as a reader. */
    private static Response answer(Optional<Paper> found, Request request) {
        Paper paper = found.orElseThrow(ApiRefusal::noSuchAct);
        EntityTag tag = new EntityTag(paper.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(paper.bytes(), PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paper.fileName() + "\"");
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
