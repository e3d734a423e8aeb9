package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ma.ittifaq.archive.backlog.Backlog;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** Batches of scans that wait in the data directory: looked at first, then taken in whole or not at all. */
@ApplicationScoped
@Path("v1/archive/backlog")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class BacklogResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Backlog backlog;

    @GET
    @Performs(Operation.TAKE_IN)
    public Items<BacklogBody.Waiting> waiting() {
        return Items.all(backlog.batches(viewer.actor()).stream()
                .map(BacklogBody.Waiting::new)
                .toList());
    }

    /** Dry run: nothing is written. */
    @GET
    @Path("{code}")
    @Performs(Operation.TAKE_IN)
    public BacklogBody look(@PathParam("code") String name) {
        return BacklogBody.of(backlog.look(name, viewer.actor()), viewer.getLocale());
    }

    /** With a fault in it nothing is taken in, and the answer names each. */
    @POST
    @Path("{code}")
    @Performs(Operation.TAKE_IN)
    public BacklogBody takeIn(@PathParam("code") String name) {
        return BacklogBody.of(backlog.takeIn(name, viewer.actor()), viewer.getLocale());
    }
}
