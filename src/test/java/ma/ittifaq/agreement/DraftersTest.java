package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The search for somebody to draft for offers exactly those for whom the law lets the person draft. */
class DraftersTest {

    @RegisterExtension
    static final TestOffice office = TestOffice.shared();

    @BeforeAll
    static void open() {
        office.in(() -> {
            office.delegation("tservice", "deputy", Delegation.Scope.REVIEW);
            return null;
        });
    }

    private static Set<UUID> offered(String by, String text) {
        return office.in(() -> office.get(Drafters.class).others(text, 100, office.actor(by)).stream()
                .map(Employee::id)
                .collect(Collectors.toSet()));
    }

    private static boolean accepted(String by, UUID employee) {
        try {
            UUID draft = office.in(() -> office.get(Drafting.class)
                    .create(employee, Kind.INITIAL, Optional.empty(), Terms.EMPTY, office.actor(by)));
            office.move(draft, Action.WITHDRAW, by);
            return true;
        } catch (RuleBroken.NotVisible refused) {
            return false;
        }
    }

    @Test
    void whoIsOfferedIsWhoCanBeDraftedFor() {
        for (String by : office.people().keySet()) {
            Set<UUID> accepted = office.people().values().stream()
                    .filter(employee -> !employee.equals(office.id(by)))
                    .filter(employee -> accepted(by, employee))
                    .collect(Collectors.toSet());
            assertEquals(accepted, offered(by, ""), by);
            assertTrue(
                    accepted.isEmpty()
                            || office.in(() -> office.get(Drafters.class).hasOthers(office.actor(by))),
                    by);
        }
        assertEquals(Set.of(office.id("salma"), office.id("omar")), offered("service", ""));
        assertTrue(offered("deputy", "").contains(office.id("imane")));
        assertEquals(office.people().size() - 1, offered("hr", "").size());
        assertTrue(offered("hr2", "").contains(office.id("salma")), "of a unit below");
        assertFalse(offered("hr2", "").contains(office.id("rssi")), "of a unit that is not theirs");
    }

    @Test
    void theyAreFoundByNameInEitherScript() {
        assertEquals(Set.of(office.id("omar")), offered("service", "alaoui OMAR"));
        assertEquals(Set.of(office.id("omar"), office.id("salma")), offered("service", "العلوي"));
        assertEquals(Set.of(), offered("service", "imane"));
    }

    /** A number is found by who has it whole, and by nobody who has only a name to look for. */
    @Test
    void aPartOfANumberFindsNobody() {
        String ppr = office.in(
                () -> office.get(Directory.class).require(office.id("tservice")).ppr());
        assertEquals(Set.of(office.id("tservice")), offered("hr", ppr));
        assertEquals(Set.of(office.id("director")), offered("hr", "P1"), "and not those of P10 and on");
        assertEquals(List.of(), found("P1"));
        assertEquals(List.of(office.id("tservice")), found("alaoui tservice"));
    }

    private static List<UUID> found(String text) {
        return office.in(() -> office.get(Directory.class).search(text, 0, 100).stream()
                .map(Employee::id)
                .toList());
    }

    @Test
    void whoLeadsNobodyHasNobody() {
        assertEquals(false, office.in(() -> office.get(Drafters.class).hasOthers(office.actor("salma"))));
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.in(() -> office.get(Drafting.class)
                        .create(
                                office.id("omar"),
                                Kind.INITIAL,
                                Optional.empty(),
                                Terms.EMPTY,
                                office.actor("salma"))));
    }
}
