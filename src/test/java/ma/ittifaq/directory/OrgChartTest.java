package ma.ittifaq.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.OrgChart.Deputy;
import ma.ittifaq.directory.OrgChart.Office;
import ma.ittifaq.directory.OrgChart.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds a step: the rules of DESIGN section 4 as one table. */
class OrgChartTest {

    /** Root G over D over V over S; T under V has no head. */
    private static final List<String> TREE = List.of("G,,chief", "D,G,director", "V,D,division", "S,V,service", "T,V,");

    private static final List<Office> OFFICES = List.of(
            new Office(id("chief"), Role.AUTHORITY, id("G")),
            new Office(id("second"), Role.AUTHORITY, id("G")),
            new Office(id("hr"), Role.HR_OFFICER, id("G")),
            new Office(id("hrD"), Role.HR_OFFICER, id("D")),
            new Office(id("hrD2"), Role.HR_OFFICER, id("D")),
            new Office(id("rssi"), Role.SECURITY_OFFICER, id("G")));

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }

    private static final Map<UUID, String> NAMES = java.util.stream.Stream.of(
                    "chief",
                    "second",
                    "director",
                    "division",
                    "service",
                    "salma",
                    "hr",
                    "hrD",
                    "hrD2",
                    "rssi",
                    "deputy",
                    "other",
                    "G",
                    "D",
                    "V",
                    "S",
                    "T")
            .collect(Collectors.toMap(OrgChartTest::id, n -> n));

    private static OrgChart chart(List<Office> offices, Deputy... deputies) {
        List<Unit> units = new ArrayList<>();
        for (String row : TREE) {
            String[] u = row.split(",", -1);
            units.add(new Unit(id(u[0]), u[0], u[1].isEmpty() ? null : id(u[1]), u[2].isEmpty() ? null : id(u[2])));
        }
        return new OrgChart(units, offices, List.of(deputies));
    }

    private static String names(Set<Holder> holders) {
        return holders.stream()
                .map(h -> NAMES.get(h.person())
                        + h.onBehalfOf().map(b -> "(" + NAMES.get(b) + ")").orElse(""))
                .collect(Collectors.toCollection(TreeSet::new))
                .toString();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "salma, S, [service]", // the head of the unit
        "service, S, [division]", // the head himself: the parent's
        "salma, T, [division]", // vacant: the parent's
        "division, T, [director]", // vacant, and the parent's head is the employee
        "director, D, [chief]",
        "chief, G, [second]", // the top head's superior is the authority, never himself
        "salma, X, []" // a unit that is not there: HR must reassign
    })
    void theManager(String employee, String unit, String expected) {
        assertEquals(expected, names(chart(OFFICES).managers(id(employee), id(unit), Scope.REVIEW)));
    }

    @ParameterizedTest(name = "{0} for {1} in {2}: {3}")
    @CsvSource({
        "HR_OFFICER, salma, S, '[hrD, hrD2]'", // several holders: any one of them
        "HR_OFFICER, hrD, D, [hrD2]", // one of them is the employee
        "HR_OFFICER, salma, G, [hr]",
        "HR_OFFICER, hr, G, []", // the only one is the employee and nothing is above
        "SECURITY_OFFICER, salma, S, [rssi]",
        "SECURITY_OFFICER, rssi, S, []",
        "AUTHORITY, salma, T, '[chief, second]'",
        "ARCHIVIST, salma, S, []"
    })
    void theOfficer(Role role, String employee, String unit, String expected) {
        assertEquals(expected, names(chart(OFFICES).officers(role, id(employee), id(unit), Scope.REVIEW)));
    }

    @Test
    void theOnlyHolderBeingTheEmployeeTheNextUnitAboveAnswers() {
        List<Office> one = List.of(
                new Office(id("hrD"), Role.HR_OFFICER, id("D")), new Office(id("hr"), Role.HR_OFFICER, id("G")));
        assertEquals("[hr]", names(chart(one).officers(Role.HR_OFFICER, id("hrD"), id("S"), Scope.REVIEW)));
        assertEquals("[]", names(chart(List.of()).managers(id("chief"), id("G"), Scope.REVIEW)), "no authority");
    }

    @Test
    void deputiesActWithinTheirScopeAndNeverOnTheirOwnAgreement() {
        OrgChart chart = chart(
                OFFICES,
                new Deputy(id("service"), id("deputy"), Scope.REVIEW),
                new Deputy(id("service"), id("other"), Scope.BOTH),
                new Deputy(id("hrD"), id("hrD2"), Scope.BOTH));
        assertEquals(
                "[deputy(service), other(service), service]",
                names(chart.managers(id("salma"), id("S"), Scope.REVIEW)));
        assertEquals("[other(service), service]", names(chart.managers(id("salma"), id("S"), Scope.SIGN)));
        assertEquals("[other(service), service]", names(chart.managers(id("deputy"), id("S"), Scope.REVIEW)));
        assertEquals(
                "[hrD, hrD2]", names(chart.officers(Role.HR_OFFICER, id("salma"), id("S"), Scope.SIGN)), "in person");
        assertEquals(Set.of(id("service")), holdersFor(chart, "deputy", Scope.REVIEW));
        assertEquals(Set.of(), holdersFor(chart, "deputy", Scope.SIGN));
        assertEquals(Set.of(id("service")), holdersFor(chart, "other", Scope.SIGN));
    }

    @Test
    void whomAStepIsGivenToHasDeputiesTooButNobodyActsOnTheirOwn() {
        OrgChart chart = chart(OFFICES, new Deputy(id("service"), id("deputy"), Scope.BOTH));
        assertEquals(
                "[deputy(service), service]", names(chart.standIns(id("service"), id("salma"), id("S"), Scope.SIGN)));
        assertEquals("[service]", names(chart.standIns(id("service"), id("deputy"), id("S"), Scope.SIGN)));
        assertEquals("[]", names(chart.standIns(id("service"), id("service"), id("S"), Scope.SIGN)));
    }

    @Test
    void rolesAndLinesAndTrees() {
        OrgChart chart = chart(OFFICES);
        assertTrue(chart.has(id("hr"), Role.HR_OFFICER));
        assertTrue(!chart.has(id("hr"), Role.AUTHORITY));
        assertEquals(Set.of(Role.AUTHORITY), chart.roles(id("chief")));
        assertEquals(Set.of(id("chief"), id("second")), chart.holders(Role.AUTHORITY));
        assertEquals(Set.of(id("V"), id("S"), id("T")), chart.inLineOf(id("division")));
        assertEquals(Set.of(), chart.inLineOf(id("salma")));
        assertEquals(Set.of(id("V"), id("S"), id("T")), chart.below(id("V")));
        assertEquals(Optional.empty(), chart.unit(id("X")));
        assertEquals("T", chart.unit(id("T")).orElseThrow().code());
        assertEquals(5, chart.units().size());
    }

    @Test
    void aTreeBentIntoACircleEnds() {
        OrgChart bent = new OrgChart(
                List.of(new Unit(id("A"), "A", id("B"), null), new Unit(id("B"), "B", id("A"), null)),
                List.of(),
                List.of());
        assertTrue(bent.upwards(id("A")).size() <= 3);
        assertEquals("[]", names(bent.managers(id("salma"), id("A"), Scope.REVIEW)));
    }

    /** The act was signed as head of S; head of T and the role of authority came later. */
    @Test
    void aDeputyStandsInForThePostsThatTheHolderHadWhenSigning() {
        Deputy signed = new Deputy(
                id("service"), id("deputy"), Scope.BOTH, null, Matter.all(), Optional.of(Set.of(Held.head(id("S")))));
        OrgChart then = chart(OFFICES, signed);
        assertEquals(Set.of(Held.head(id("S"))), then.posts(id("service")));
        assertEquals("[deputy(service), service]", names(then.managers(id("salma"), id("S"), Scope.SIGN)));
        OrgChart later = new OrgChart(
                List.of(new Unit(id("S"), "S", id("T"), id("service")), new Unit(id("T"), "T", null, id("service"))),
                List.of(new Office(id("service"), Role.AUTHORITY, id("T"))),
                List.of(signed));
        assertEquals("[deputy(service), service]", names(later.managers(id("salma"), id("S"), Scope.SIGN)));
        assertEquals("[service]", names(later.managers(id("salma"), id("T"), Scope.SIGN)));
        assertEquals("[service]", names(later.officers(Role.AUTHORITY, id("salma"), id("S"), Scope.SIGN)));
        assertEquals(
                Set.of(Held.head(id("S")), Held.head(id("T")), new Held(Role.AUTHORITY, id("T"))),
                Held.read(Held.text(later.posts(id("service")))));
        assertEquals(Set.of(), Held.read(""), "who had nothing gave nothing");
    }

    private static Set<UUID> holdersFor(OrgChart chart, String deputy, Scope scope) {
        return chart.deputising(id(deputy), scope).stream().map(Deputy::holder).collect(Collectors.toSet());
    }

    @Test
    void aDelegationOfOneUnitReachesItAndWhatIsBelow() {
        OrgChart chart = chart(OFFICES, new Deputy(id("hrD"), id("deputy"), Scope.REVIEW, id("V"), Matter.all()));
        assertEquals(
                "[deputy(hrD), hrD, hrD2]", names(chart.officers(Role.HR_OFFICER, id("salma"), id("S"), Scope.REVIEW)));
        assertEquals("[hrD, hrD2]", names(chart.officers(Role.HR_OFFICER, id("salma"), id("D"), Scope.REVIEW)));
    }
}
