package ma.ittifaq.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Settings;

/** The person that this request serves: the single door of pages and API to identity. */
@Named("viewer")
@RequestScoped
public class Viewer {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Directory directory;

    @Inject
    private ChartShown shown;

    @Inject
    private Settings settings;

    private Optional<Employee> employee;

    public boolean isSignedIn() {
        return caller().isPresent();
    }

    private Optional<Caller> caller() {
        return Caller.of(request);
    }

    private Caller require() {
        return caller().orElseThrow(IdentityRefusal::notSignedIn);
    }

    /**
     * Who acts. An administrator who is not a person of the directory acts under the account's id: the rules then give
     * them no capacity on any agreement.
     */
    public Actor actor() {
        Caller caller = require();
        return Actor.of(caller.employee().orElseGet(caller::account));
    }

    /**
     * Who acts on the installation (imports, settings): an administrator who is no person of the directory acts as the
     * system does; there may be no directory yet.
     */
    public Actor steward() {
        Caller caller = require();
        boolean installer = caller.employee().isEmpty() && hasRole(Role.ADMINISTRATOR.name());
        return installer ? Actor.SYSTEM : actor();
    }

    /** Which of the account's sessions this is; empty for a call with credentials of its own. */
    public Optional<UUID> session() {
        return SessionKey.in(request).map(SessionKey::session);
    }

    /** When that session ends, whoever is still there; empty without one. */
    public Optional<Instant> sessionEnd() {
        return caller().flatMap(Caller::until);
    }

    public UUID accountId() {
        return require().account();
    }

    public String getUsername() {
        return caller().map(Caller::getName).orElse("");
    }

    /** The person of the directory behind the account. */
    public Optional<Employee> employee() {
        if (employee == null) {
            employee = caller().flatMap(Caller::employee).flatMap(directory::find);
        }
        return employee;
    }

    /** The person's name in the language of the page; the user name of an account without a person. */
    public String getName() {
        return employee()
                .map(e ->
                        getLanguage() == Language.AR ? e.name().ar() : e.name().fr())
                .orElseGet(this::getUsername);
    }

    public String getInitials() {
        return Initials.of(getName());
    }

    public String getUnitName() {
        return employee()
                .map(Employee::unit)
                .flatMap(directory::findUnit)
                .map((OrgUnit u) -> getLanguage() == Language.AR ? u.nameAr() : u.nameFr())
                .orElse("");
    }

    public Set<String> getRoles() {
        return caller().map(Caller::roles).orElse(Set.of());
    }

    public boolean hasRole(String role) {
        return getRoles().contains(role);
    }

    /** Whether the operation of an office is the viewer's; what is not is not shown, and refused when asked for. */
    public boolean may(Operation operation) {
        return caller().filter(c -> c.may(operation, operation.who() == Operation.Who.HEADS && isManager()))
                .isPresent();
    }

    /** Heads a unit; that is a fact of the directory, not a role that is given. */
    public boolean isManager() {
        return caller().flatMap(Caller::employee)
                .filter(person -> !shown.chart().inLineOf(person).isEmpty())
                .isPresent();
    }

    public Language getLanguage() {
        return Languages.ofPage(request);
    }

    public Locale getLocale() {
        return getLanguage().locale();
    }

    /** {@code rtl} or {@code ltr}. */
    public String getDir() {
        return getLanguage().dir();
    }

    public boolean isDemo() {
        return settings.demo();
    }
}
