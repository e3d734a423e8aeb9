package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ma.ittifaq.archive.transfer.Intake;
import ma.ittifaq.archive.transfer.WaitingPackage;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/** Packages of records that wait in the data directory: looked at first, then taken in whole or not at all. */
@ApplicationScoped
@Path("v1/archive/intake")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class IntakeResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Intake intake;

    @GET
    @Performs(Operation.TAKE_IN)
    public Items<WaitingPackage> waiting() {
        return Items.all(intake.waiting(viewer.actor()));
    }

    /** Dry run: nothing is written. */
    @GET
    @Path("{code}")
    @Performs(Operation.TAKE_IN)
    public IntakeBody look(@PathParam("code") String name) {
        return IntakeBody.of(intake.look(name, viewer.actor()));
    }

    @POST
    @Path("{code}")
    @Performs(Operation.TAKE_IN)
    public IntakeBody takeIn(@PathParam("code") String name) {
        return IntakeBody.of(intake.takeIn(name, viewer.actor()));
    }
}
