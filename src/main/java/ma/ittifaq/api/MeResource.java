package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Caller;
import ma.ittifaq.identity.Viewer;

/** Who am I? */
@ApplicationScoped
@Path("v1/me")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class MeResource {

    @Inject
    private Viewer viewer;

    @Inject
    private Names names;

    @GET
    @Performs(Operation.OWN_ACCOUNT)
    public Me me() {
        Optional<Employee> person = viewer.employee();
        List<String> roles = viewer.getRoles().stream()
                .filter(role -> !role.equals(Caller.USER))
                .sorted()
                .toList();
        return new Me(
                viewer.getUsername(),
                person.map(PersonRef::of).orElse(null),
                person.map(Employee::ppr).orElse(null),
                person.map(p -> names.unit(p.unit())).orElse(null),
                roles,
                viewer.isManager(),
                viewer.getLanguage().tag());
    }
}
