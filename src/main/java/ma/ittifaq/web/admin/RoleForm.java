package ma.ittifaq.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Role;
import ma.ittifaq.identity.Appointments;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the form by which a person is given a role, and of the buttons that withdraw one. */
@Named
@RequestScoped
public class RoleForm {

    @Inject
    private PersonBacking page;

    @Inject
    private Appointments appointments;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private String role;
    private String unit;
    private String until;
    private Map<UUID, OrgUnit> units;

    public void grant() {
        appointments.grant(
                page.getPerson().id(),
                Constants.of(Role.class, role).orElse(null),
                Ids.of(unit).orElse(null),
                day(),
                viewer.accountId());
        Faces.redirect(page.address("granted"));
    }

    /** The line is named by what was clicked, not by its place in a list that may have changed. */
    public void withdraw() {
        Ids.of(request.getParameter("assignment"))
                .ifPresent(assignment -> appointments.withdraw(assignment, viewer.accountId()));
        Faces.redirect(page.address("withdrawn"));
    }

    private LocalDate day() {
        try {
            return until == null ? null : LocalDate.parse(until);
        } catch (DateTimeParseException notADay) {
            return LocalDate.MIN;
        }
    }

    public Role[] getChoices() {
        return Role.values();
    }

    public List<OrgUnit> getUnits() {
        return List.copyOf(all().values());
    }

    public OrgUnit unitOf(UUID id) {
        return all().get(id);
    }

    private Map<UUID, OrgUnit> all() {
        if (units == null) {
            units = directory.units().stream()
                    .collect(Collectors.toMap(
                            OrgUnit::id, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
        }
        return units;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
