package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.AccountDesk;
import ma.ittifaq.identity.AccountState;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Leaf;

/** Hands of the list of people. */
@Named
@RequestScoped
public class PeopleBacking {

    private static final int LINES = 25;

    @Inject
    private Office office;

    @Inject
    private Directory directory;

    @Inject
    private AccountDesk accounts;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private int from;
    private List<Employee> found;
    private List<PersonLine> lines;

    @PostConstruct
    void search() {
        office.require();
        asked = Address.of("/admin/people", request, List.of(Address.TEXT, Address.FROM));
        from = asked.number("from");
        found = directory.searchNumbered(asked.text("q"), Optional.empty(), from, LINES + 1);
        OrgChart chart = directory.chart();
        Map<UUID, OrgUnit> units =
                directory.units().stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
        Map<UUID, AccountState> states =
                accounts.states(found.stream().map(Employee::id).toList());
        lines = found.stream()
                .limit(LINES)
                .map(e -> line(e, chart, units, states.get(e.id())))
                .toList();
    }

    private static PersonLine line(Employee person, OrgChart chart, Map<UUID, OrgUnit> units, AccountState account) {
        List<OrgUnit> heads = units.values().stream()
                .filter(u -> u.head().filter(person.id()::equals).isPresent())
                .toList();
        return new PersonLine(
                person,
                units.get(person.unit()),
                chart.roles(person.id()).stream().sorted().toList(),
                heads,
                account);
    }

    public Address getAsked() {
        return asked;
    }

    public List<PersonLine> getLines() {
        return lines;
    }

    public Leaf getLeaf() {
        return Leaf.peeked(asked, LINES, found.size());
    }
}
