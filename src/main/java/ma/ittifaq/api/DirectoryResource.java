package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.DirectoryImport;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.ImportProgress;
import ma.ittifaq.directory.ImportReport;
import ma.ittifaq.directory.ImportRequest;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Languages;
import ma.ittifaq.identity.Viewer;

/** People and units, and bringing them in from CSV. */
@ApplicationScoped
@Path("v1/directory")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class DirectoryResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Directory directory;

    @Inject
    private DirectoryImport imports;

    @Inject
    private HttpServletRequest request;

    @GET
    @Performs(Operation.FIND_PEOPLE)
    @Path("employees")
    public Items<EmployeeBody> employees(
            @QueryParam("q") String text, @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
        int first = Paging.offset(cursor);
        int most = Paging.limit(limit);
        boolean numbers = seesNumbers();
        List<Employee> found = numbers
                ? directory.searchNumbered(text, Optional.empty(), first, most + 1)
                : directory.search(text, first, most + 1);
        return new Items<>(
                found.stream().limit(most).map(e -> EmployeeBody.of(e, numbers)).toList(),
                found.size() > most ? Integer.toString(first + most) : null);
    }

    @GET
    @Performs(Operation.FIND_PEOPLE)
    @Path("employees/{id}")
    public EmployeeBody employee(@PathParam("id") String id) {
        return Ids.parse(id)
                .flatMap(directory::find)
                .map(e -> EmployeeBody.of(e, seesNumbers()))
                .orElseThrow(ApiRefusal::noSuchEmployee);
    }

    @GET
    @Performs(Operation.FIND_PEOPLE)
    @Path("units")
    public Items<UnitBody> units() {
        return Items.all(directory.units().stream().map(UnitBody::of).toList());
    }

    /** A dry run answers what is wrong; an import with anything wrong is refused with the same list. */
    @POST
    @Performs(Operation.IMPORT_DIRECTORY)
    @Once
    @Path("imports")
    @Consumes("text/csv")
    public Response load(
            @QueryParam("dryRun") boolean dryRun, @QueryParam("absentHaveLeft") boolean absentHaveLeft, byte[] csv) {
        ImportRequest wanted = new ImportRequest(List.of(() -> new ByteArrayInputStream(csv)), absentHaveLeft);
        ImportReport report = dryRun
                ? imports.check(wanted, viewer.steward(), ImportProgress.UNHEARD)
                : imports.apply(wanted, viewer.steward(), ImportProgress.UNHEARD);
        int status = dryRun || report.isAcceptable() ? 200 : 422;
        return Response.status(status)
                .entity(ImportBody.of(report, Languages.ofCall(request).locale()))
                .build();
    }

    private boolean seesNumbers() {
        return viewer.may(Operation.SEE_IDENTITY_NUMBERS);
    }
}
