package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.team.Absence;
import ma.ittifaq.team.AbsenceImport;

/** Absences out of the systems that know them. */
@ApplicationScoped
@Path("v1/absences/imports")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class AbsencesResource {

    @Inject
    private Viewer viewer;

    @Inject
    private AbsenceImport absences;

    @POST
    @Performs(Operation.IMPORT_ABSENCES)
    @Path("csv")
    @Consumes("text/csv")
    public AbsenceReportBody csv(byte[] file) {
        return AbsenceReportBody.of(absences.csv(file, viewer.actor()), viewer.getLocale());
    }

    @POST
    @Performs(Operation.IMPORT_ABSENCES)
    @Path("calendar")
    @Consumes("text/calendar")
    public AbsenceReportBody calendar(@QueryParam("ppr") String ppr, byte[] file) {
        return AbsenceReportBody.of(
                absences.calendar(file, ppr, Absence.Kind.LEAVE, viewer.actor()), viewer.getLocale());
    }
}
