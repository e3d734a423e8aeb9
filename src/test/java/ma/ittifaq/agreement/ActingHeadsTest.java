package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.ActingHeads;
import ma.ittifaq.directory.ActingRefused;
import ma.ittifaq.directory.ActingRequest;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.DelegationRefused;
import ma.ittifaq.directory.DelegationRequest;
import ma.ittifaq.directory.Delegations;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A vacant post and who stands in it: whom HR names, for as long as it is vacant, as what everybody sees. */
class ActingHeadsTest {

    private static final LocalDate TODAY = SampleTerms.TODAY;

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @BeforeEach
    void vacate() {
        office.in(() -> {
            office.head("S", null);
            return office.beans()
                    .entities()
                    .createNativeQuery("delete from acting_head")
                    .executeUpdate();
        });
    }

    @AfterEach
    void fill() {
        office.in(() -> {
            office.get(Directory.class).require(office.id("service")).assign(office.unit("S"), post());
            office.head("S", "service");
            return true;
        });
    }

    private static ma.ittifaq.directory.Post post() {
        return new ma.ittifaq.directory.Post(null, null, null, null, null, null);
    }

    @Test
    void standsInTheVacantPostFromTheFirstDayToTheLast() {
        assertEquals(Set.of(Holder.inPerson(office.id("division"))), managers("salma"));
        name("omar", "S", TODAY.plusDays(1), TODAY.plusDays(3));
        assertEquals(Set.of(Holder.inPerson(office.id("division"))), managers("salma"), "not yet");
        office.beans().setDay(TODAY.plusDays(1));
        assertEquals(Set.of(acting("omar")), managers("salma"));
        assertEquals(Set.of(Holder.inPerson(office.id("division"))), managers("omar"), "never on their own");
        office.beans().setDay(TODAY.plusDays(4));
        assertEquals(Set.of(Holder.inPerson(office.id("division"))), managers("salma"));
    }

    @Test
    void hasNoEffectOnceThePostIsHeldOrTheyLeftOrHrEndedIt() {
        UUID id = name("omar", "S", TODAY, TODAY.plusDays(9));
        office.in(() -> {
            office.head("S", "service");
            return true;
        });
        assertEquals(Set.of(Holder.inPerson(office.id("service"))), managers("salma"));
        office.in(() -> {
            office.get(Directory.class).require(office.id("service")).leave(TODAY);
            return true;
        });
        assertEquals(Set.of(acting("omar")), managers("salma"), "vacant again: its head left");
        assertEquals("acting.unknown", refusal(() -> end(id, "salma")), "not theirs to end");
        end(id, "hr2");
        assertEquals(Set.of(Holder.inPerson(office.id("division"))), managers("salma"));
        assertEquals("acting.over", refusal(() -> end(id, "hr")));
        assertEquals(List.of("acting.named", "acting.ended"), facts());
    }

    @Test
    void actsAsSuchAndTheHistorySaysSo() {
        name("omar", "S", TODAY, TODAY.plusDays(9));
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        assertEquals(
                "agreement",
                assertThrows(RuleBroken.class, () -> office.move(id, Action.APPROVE, "deputy"))
                        .key()
                        .split("\\.")[0]);
        assertEquals(Optional.of(office.unit("S")), looksAs("omar", id));
        office.move(id, Action.APPROVE, "omar");
        Move last = office.in(() -> office.get(Moving.class)
                .require(id, ma.ittifaq.directory.Actor.SYSTEM)
                .history()
                .getLast());
        assertEquals(Optional.of(office.unit("S")), last.actingIn());
        assertEquals(Optional.empty(), last.onBehalfOf());
        assertEquals(Optional.of(office.unit("S")), looksAs("omar", id), "also who only looks, in line");
        assertEquals(Optional.empty(), looksAs("division", id));
    }

    private static Optional<UUID> looksAs(String reader, UUID id) {
        return office.in(() -> {
            Agreement agreement = office.get(Moving.class).require(id, office.actor(reader));
            Fact read = new Fact("document.read", "DSI/2026/0001", office.id(reader));
            return office.get(Looking.class)
                    .ofPaper(read, agreement, office.actor(reader))
                    .concern()
                    .acting();
        });
    }

    /** No chain: what is held for the time being is delegated by nobody. */
    @Test
    void delegatesNothingOfIt() {
        name("omar", "S", TODAY, TODAY.plusDays(9));
        String ppr = ppr("imane");
        DelegationRequest asked =
                new DelegationRequest("D/1", ppr, Scope.BOTH, Set.of(), Optional.empty(), TODAY, TODAY);
        IdentityProof proof = IdentityProof.byPassword(
                office.id("omar"), office.get(java.time.Clock.class).instant());
        assertEquals(
                "delegation.nothing_held",
                assertThrows(
                                DelegationRefused.class,
                                () -> office.in(
                                        () -> office.get(Delegations.class).grant(asked, office.actor("omar"), proof)))
                        .key());
    }

    @Test
    void isNamedByHrOfTheUnitOnlyAndWhereThePostIsVacant() {
        assertEquals("acting.unknown", refused("service", request("omar", "S")), "no officer");
        assertEquals("acting.unit", refused("hr2", request("omar", "GD")), "not in their units");
        assertEquals("acting.unit", refused("hr", new ActingRequest("N/1", ppr("omar"), null, TODAY, TODAY)));
        assertEquals("acting.not_vacant", refused("hr", request("omar", "V1")));
        assertEquals("acting.oneself", refused("hr", request("hr", "S")));
        assertEquals("acting.person", refused("hr", new ActingRequest("N/1", "none", office.unit("S"), TODAY, TODAY)));
        assertEquals("acting.reference", refused("hr", new ActingRequest(" ", "P1", office.unit("S"), TODAY, TODAY)));
        assertEquals("acting.dates", refused("hr", request("omar", "S", TODAY.minusDays(1), TODAY)));
        assertEquals("acting.dates", refused("hr", request("omar", "S", TODAY, null)));
        assertEquals("acting.too_long", refused("hr", request("omar", "S", TODAY, TODAY.plusYears(1))));
        name("omar", "S", TODAY, TODAY.plusDays(9));
        assertEquals("acting.taken", refused("hr", request("imane", "S", TODAY.plusDays(9), TODAY.plusDays(10))));
        assertTrue(attempts() >= 9, "each refusal of an officer is journalled");
        assertEquals(Set.of("S", "V2"), codes("hr2"));
    }

    /** The next superior by rule, by a move that everybody sees; and back to the acting head whom HR names. */
    @Test
    void whatWaitedForAHeadWhoLeftGoesToTheNextSuperiorVisibly() {
        office.in(() -> {
            office.head("S", "service");
            return true;
        });
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        assertEquals(0, due(id));
        office.in(() -> {
            office.get(Directory.class).require(office.id("service")).leave(TODAY);
            return true;
        });
        assertEquals(1, due(id));
        assertEquals(Optional.of(office.id("division")), lastMove(id).givenTo());
        assertEquals(Optional.empty(), lastMove(id).actor(), "the system did");
        assertEquals(0, due(id), "once");
        name("omar", "S", TODAY, TODAY.plusDays(9));
        assertEquals(1, due(id));
        assertEquals(Optional.of(office.id("omar")), lastMove(id).givenTo());
        assertEquals(0, due(id), "once");
        office.move(id, Action.APPROVE, "omar");
        assertEquals(Optional.of(office.unit("S")), lastMove(id).actingIn());
    }

    private static int due(UUID id) {
        DueMoves moves = office.get(DueMoves.class);
        List<UUID> waiting = office.in(() -> moves.after(new UUID(0, 0), 100));
        return (int) waiting.stream()
                .filter(id::equals)
                .filter(due -> office.in(() -> moves.make(due)))
                .count();
    }

    private static Move lastMove(UUID id) {
        return office.in(() -> office.get(Moving.class)
                .require(id, ma.ittifaq.directory.Actor.SYSTEM)
                .history()
                .getLast());
    }

    private static Set<Holder> managers(String employee) {
        return office.in(
                () -> office.get(Directory.class).chart().managers(office.id(employee), office.unit("S"), Scope.SIGN));
    }

    private static Holder acting(String who) {
        return new Holder(office.id(who), office.id(who), Optional.of(office.unit("S")));
    }

    private static Set<String> codes(String officer) {
        return office.in(() -> office.get(ActingHeads.class).vacant(office.actor(officer)).stream()
                .map(ma.ittifaq.directory.OrgUnit::code)
                .collect(java.util.stream.Collectors.toSet()));
    }

    private static String ppr(String who) {
        return office.in(
                () -> office.get(Directory.class).require(office.id(who)).ppr());
    }

    private static ActingRequest request(String who, String unit) {
        return request(who, unit, TODAY, TODAY);
    }

    private static ActingRequest request(String who, String unit, LocalDate from, LocalDate until) {
        return new ActingRequest("DRH/N/7", ppr(who), office.unit(unit), from, until);
    }

    private static UUID name(String who, String unit, LocalDate from, LocalDate until) {
        ActingRequest asked = request(who, unit, from, until);
        return office.in(() -> office.get(ActingHeads.class).name(asked, office.actor("hr2")));
    }

    private static void end(UUID id, String officer) {
        office.in(() -> {
            office.get(ActingHeads.class).end(id, office.actor(officer));
            return true;
        });
    }

    private static String refused(String officer, ActingRequest asked) {
        return refusal(() -> office.in(() -> office.get(ActingHeads.class).name(asked, office.actor(officer))));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable what) {
        return assertThrows(ActingRefused.class, what).key();
    }

    private static List<String> facts() {
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(f -> ((Fact) f).kind())
                .toList();
    }

    private static long attempts() {
        return office.beans().fired().stream().filter(Attempt.class::isInstance).count();
    }
}
