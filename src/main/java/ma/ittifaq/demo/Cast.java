package ma.ittifaq.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;

/** Who plays which part in a story: whoever the chart names. */
@ApplicationScoped
class Cast {

    private static final int MOST = 1000;

    @Inject
    private Directory directory;

    Employee employee(Story story) {
        return directory.findByPpr(story.ppr()).orElseThrow(() -> new IllegalStateException(story.toString()));
    }

    Actor actor(Story story, Party party) {
        Party part = party == Party.INITIATOR ? story.initiator() : party;
        Employee employee = employee(story);
        OrgChart chart = directory.chart();
        return switch (part) {
            case MANAGER -> first(chart.managers(employee.id(), employee.unit(), Scope.BOTH));
            case HR_OFFICER -> officer(chart, Role.HR_OFFICER, employee);
            case SECURITY_OFFICER -> officer(chart, Role.SECURITY_OFFICER, employee);
            case AUTHORITY -> officer(chart, Role.AUTHORITY, employee);
            default -> Actor.of(employee.id());
        };
    }

    List<Actor> everybody() {
        return directory.search("", 0, MOST).stream().map(e -> Actor.of(e.id())).toList();
    }

    UUID unit(String code) {
        return directory.findUnitByCode(code).orElseThrow().id();
    }

    String unitOf(Employee employee) {
        return directory.findUnit(employee.unit()).orElseThrow().code();
    }

    private static Actor officer(OrgChart chart, Role role, Employee employee) {
        return first(chart.officers(role, employee.id(), employee.unit(), Scope.BOTH));
    }

    private static Actor first(Set<Holder> holders) {
        return Actor.of(holders.iterator().next().person());
    }
}
