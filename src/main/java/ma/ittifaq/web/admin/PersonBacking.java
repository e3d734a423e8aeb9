package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.identity.AccountDesk;
import ma.ittifaq.identity.AccountState;
import ma.ittifaq.identity.Appointments;
import ma.ittifaq.identity.Doors;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.ShownOnce;
import org.omnifaces.util.Faces;

/** Hands of the page of one person: their account. */
@Named
@RequestScoped
public class PersonBacking {

    private static final Set<String> DONE = Set.of("disabled", "enabled", "granted", "withdrawn", "unfactored");

    @Inject
    private Office office;

    @Inject
    private AccountDesk accounts;

    @Inject
    private Doors doors;

    @Inject
    private Appointments appointments;

    @Inject
    private Directory directory;

    @Inject
    private ShownOnce shown;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Employee person;
    private AccountState account;
    private List<RoleAssignment> roles;
    private String link;

    @PostConstruct
    void open() {
        office.requireAdministrator();
        UUID id = UUID.fromString(request.getParameter("id"));
        person = directory.find(id).orElseThrow(RuleBroken.NotVisible::new);
    }

    public void invite() {
        shown.keep(person.id().toString(), accounts.invite(person.id(), viewer.accountId()));
        Faces.redirect(address("invited"));
    }

    /** Whether there is a password to be set here. */
    public boolean isInvitable() {
        return doors.isOwn() && getAccount().standing() != AccountState.Standing.DISABLED;
    }

    public void disable() {
        accounts.disable(person.id(), viewer.accountId());
        Faces.redirect(address("disabled"));
    }

    public void removeSecondFactor() {
        accounts.removeSecondFactor(person.id(), viewer.accountId());
        Faces.redirect(address("unfactored"));
    }

    public boolean isSecondFactor() {
        return accounts.hasSecondFactor(person.id());
    }

    public void enable() {
        accounts.enable(person.id(), viewer.accountId());
        Faces.redirect(address("enabled"));
    }

    String address(String done) {
        return "/admin/people/" + person.id() + "?done=" + done;
    }

    /** What has just been done, of the few things that can be. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : "";
    }

    /** Nobody changes their own account or roles here. */
    public boolean isOneself() {
        return viewer.employee().filter(e -> e.id().equals(person.id())).isPresent();
    }

    public boolean isGone() {
        return person.isGone(LocalDate.now(clock));
    }

    public Employee getPerson() {
        return person;
    }

    public OrgUnit getUnit() {
        return directory.findUnit(person.unit()).orElseThrow();
    }

    public AccountState getAccount() {
        if (account == null) {
            account = accounts.states(List.of(person.id())).get(person.id());
        }
        return account;
    }

    public List<RoleAssignment> getRoles() {
        if (roles == null) {
            roles = appointments.of(person.id());
        }
        return roles;
    }

    /** The fresh link, on the page that follows the click that made it and never again. */
    public String getLink() {
        if (link == null) {
            link = shown.take(person.id().toString());
        }
        return link;
    }
}
