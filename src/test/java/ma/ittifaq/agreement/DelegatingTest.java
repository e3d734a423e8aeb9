package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.DelegationRefused;
import ma.ittifaq.directory.DelegationRequest;
import ma.ittifaq.directory.Delegations;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Acts of delegation: who may grant what, and that the law heeds them, to the day. */
class DelegatingTest {

    private static final LocalDate TODAY = SampleTerms.TODAY;

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @Test
    void theDeputyActsFromTheFirstDayToTheLast() {
        grant("service", request("deputy", Scope.REVIEW, null, TODAY.plusDays(1), TODAY.plusDays(3)));
        assertEquals(Set.of("service"), managers("S", Scope.REVIEW));
        office.beans().setDay(TODAY.plusDays(1));
        assertEquals(Set.of("service", "deputy for service"), managers("S", Scope.REVIEW));
        assertEquals(Set.of("service"), managers("S", Scope.SIGN), "what was not given is refused");
        office.beans().setDay(TODAY.plusDays(4));
        assertEquals(Set.of("service"), managers("S", Scope.REVIEW));
    }

    @Test
    void takenBackItIsWorthNothingAtOnce() {
        UUID id = grant("service", request("deputy", Scope.BOTH, null, TODAY, TODAY));
        assertEquals(Set.of("service", "deputy for service"), managers("S", Scope.SIGN));
        assertEquals("delegation.unknown", refusal(() -> revoke(id, "salma")), "not theirs");
        assertEquals("delegation.unknown", refusal(() -> revoke(id, "deputy")), "a deputy does not");
        revoke(id, "service");
        assertEquals(Set.of("service"), managers("S", Scope.SIGN));
        assertEquals("delegation.over", refusal(() -> revoke(id, "service")));
        assertEquals(List.of("delegation.granted", "delegation.revoked"), facts());
    }

    /** Nobody gave it for the posts that the holder came to have afterwards. */
    @Test
    void anActIsForThePostsThatTheHolderHadWhenSigningIt() {
        grant("service", request("deputy", Scope.BOTH, null, TODAY, TODAY.plusDays(9)));
        office.in(() -> {
            office.head("T", "service");
            office.role("service", Role.HR_OFFICER, "V1");
            return null;
        });
        try {
            assertEquals(Set.of("service", "deputy for service"), managers("S", Scope.SIGN));
            assertEquals(Set.of("service"), managers("T", Scope.SIGN));
            UUID initial = office.draft("salma", SampleTerms.complete());
            office.move(initial, Action.SUBMIT, "salma");
            office.move(initial, Action.APPROVE, "deputy");
            assertThrows(RuleBroken.NotVisible.class, () -> office.move(initial, Action.ENDORSE, "deputy"));
        } finally {
            office.in(() -> {
                office.head("T", "tservice");
                return office.beans()
                        .entities()
                        .createNativeQuery("delete from role_assignment where role = 'HR_OFFICER' and person_id = ?1")
                        .setParameter(1, office.id("service"))
                        .executeUpdate();
            });
        }
    }

    @Test
    void hrOverseesItsPeopleAndTakesBackWhatRunsOn() {
        UUID id = grant("service", request("deputy", Scope.SIGN, null, TODAY, TODAY.plusDays(9)));
        assertEquals(1, overseen("hr2").size(), "service S is under direction D");
        assertEquals("delegation.unknown", refusal(() -> overseen("salma")), "for others there is no such list");
        revoke(id, "hr2");
        assertEquals(Set.of("service"), managers("S", Scope.SIGN));
    }

    @Test
    void nobodyDelegatesWhatTheyDoNotHold() {
        assertEquals("delegation.nothing_held", refused("salma", request("omar", Scope.REVIEW)));
        assertEquals("delegation.nothing_held", refused("archivist", request("omar", Scope.REVIEW)));
        assertEquals("delegation.signature_not_held", refused("hr", request("omar", Scope.SIGN)));
        assertEquals("delegation.signature_not_held", refused("rssi", request("omar", Scope.BOTH)));
        assertEquals("delegation.unit_not_held", refused("service", request("omar", Scope.SIGN, "T", TODAY, TODAY)));
        assertEquals("delegation.unit_not_held", refused("hr2", request("omar", Scope.REVIEW, "GD", TODAY, TODAY)));
        grant("hr2", request("omar", Scope.REVIEW, "T", TODAY, TODAY));
        grant("chief", request("omar", Scope.BOTH));
        assertEquals(6, attempts(), "each refusal is journalled");
    }

    @Test
    void aDeputyDelegatesNothingOfIt() {
        grant("service", request("omar", Scope.BOTH));
        assertEquals("delegation.nothing_held", refused("omar", request("imane", Scope.REVIEW)));
        grant("division", request("service", Scope.BOTH));
        assertEquals(
                Set.of("division", "service for division"),
                managersOf("salma", "V1", Scope.SIGN),
                "omar deputises for the service, not for those whom the service stands for");
    }

    /** What was not delegated is refused as if there were no delegation: by the law, by lists and by the rows of moves. */
    @Test
    void theDeputyActsInTheMattersThatTheActNames() {
        grant("service", about("deputy", Scope.BOTH, Matter.RENEWAL, Matter.COURSE));
        grant("service", about("imane", Scope.BOTH, Matter.INITIAL));
        UUID initial = office.draft("salma", SampleTerms.complete());
        office.move(initial, Action.SUBMIT, "salma");
        assertThrows(RuleBroken.NotVisible.class, () -> office.move(initial, Action.APPROVE, "deputy"));
        assertEquals(0, waiting("deputy"));
        assertEquals(1, waiting("imane"));
        assertThrows(RuleBroken.NotVisible.class, () -> draftFor("omar", "deputy"));
        draftFor("omar", "imane");
        office.move(initial, Action.APPROVE, "imane");
        office.move(initial, Action.ENDORSE, "hr2");
        office.move(initial, Action.ENDORSE, "rssi");
        for (String signer : List.of("salma", "imane", "chief")) {
            office.move(initial, Action.SIGN, signer);
        }
        office.in(() -> {
            office.get(Moving.class).require(initial, Actor.SYSTEM).markSealed();
            return true;
        });
        office.beans().setDay(SampleTerms.START);
        office.in(() -> office.get(DueMoves.class).make(initial));
        MoveDetails suspension = new MoveDetails(
                null, Reason.SERVICE_NEED, SampleTerms.START, SampleTerms.START.plusDays(5), null, null);
        assertThrows(RuleBroken.NotVisible.class, () -> office.move(initial, Action.SUSPEND, "imane", suspension));
        assertThrows(
                RuleBroken.class,
                () -> office.move(initial, Action.SUSPEND, "deputy", suspension),
                "its days are over");
        UUID again = grant("service", until(SampleTerms.START));
        assertEquals(AgreementState.SUSPENDED, office.move(initial, Action.SUSPEND, "deputy", suspension));
        revoke(again, "service");
        assertThrows(RuleBroken.class, () -> office.move(initial, Action.RESUME, "deputy"), "taken back");
    }

    private static UUID draftFor(String employee, String by) {
        return office.in(() -> office.get(Drafting.class)
                .create(office.id(employee), Kind.INITIAL, Optional.empty(), Terms.EMPTY, office.actor(by)));
    }

    private static int waiting(String who) {
        return office.in(
                () -> office.get(Waiting.class).forMe(office.actor(who)).size());
    }

    private static DelegationRequest until(LocalDate day) {
        DelegationRequest asked = about("deputy", Scope.REVIEW, Matter.COURSE);
        return new DelegationRequest(
                asked.reference(), asked.ppr(), asked.scope(), asked.matters(), Optional.empty(), day, day);
    }

    private static DelegationRequest about(String deputy, Scope scope, Matter... matters) {
        DelegationRequest asked = request(deputy, scope);
        return new DelegationRequest(
                asked.reference(), asked.ppr(), scope, Set.of(matters), Optional.empty(), TODAY, TODAY.plusDays(5));
    }

    @Test
    void whatOneDoesNotDecideIsNotDelegatedAlone() {
        assertEquals("delegation.matter_not_held", refused("rssi", about("omar", Scope.REVIEW, Matter.COURSE)));
        assertEquals("delegation.matter_not_signed", refused("service", about("omar", Scope.SIGN, Matter.COURSE)));
        grant("hr", about("omar", Scope.REVIEW, Matter.COURSE));
        grant("rssi", about("omar", Scope.REVIEW, Matter.COURSE, Matter.INITIAL));
    }

    @Test
    void whatIsWrittenWrongIsTold() {
        assertEquals("delegation.deputy", refused("service", ppr("nobody")));
        assertEquals("delegation.deputy", refused("service", ppr(null)));
        assertEquals("delegation.oneself", refused("service", request("service", Scope.SIGN)));
        assertEquals("delegation.dates", refused("service", request("omar", Scope.SIGN, null, TODAY, null)));
        assertEquals(
                "delegation.dates", refused("service", request("omar", Scope.SIGN, null, TODAY.minusDays(1), TODAY)));
        assertEquals(
                "delegation.dates", refused("service", request("omar", Scope.SIGN, null, TODAY.plusDays(1), TODAY)));
        assertEquals(
                "delegation.too_long",
                refused("service", request("omar", Scope.SIGN, null, TODAY, TODAY.plusYears(1))));
        assertEquals("delegation.scope", refused("service", request("omar", null)));
        assertEquals(
                "delegation.reference",
                refused(
                        "service",
                        new DelegationRequest(" ", "P1", Scope.SIGN, Set.of(), Optional.empty(), TODAY, TODAY)));
    }

    @Test
    void withoutAFreshProofOfOnesOwnNothingIsGranted() {
        IdentityProof others = new IdentityProof(office.id("omar"), "password", clock().instant());
        IdentityProof old = new IdentityProof(
                office.id("service"), "password", clock().instant().minusSeconds(121));
        for (IdentityProof proof : List.of(others, old)) {
            assertEquals(
                    "delegation.proof",
                    refusal(() -> office.in(() -> office.get(Delegations.class)
                            .grant(request("omar", Scope.SIGN), Actor.of(office.id("service")), proof))));
        }
    }

    private static DelegationRequest request(String deputy, Scope scope) {
        return request(deputy, scope, null, TODAY, TODAY.plusDays(5));
    }

    private static DelegationRequest request(String deputy, Scope scope, String unit, LocalDate from, LocalDate to) {
        String ppr = office.in(
                () -> office.get(Directory.class).require(office.id(deputy)).ppr());
        return new DelegationRequest(
                "DRH/D/12", ppr, scope, Set.of(), Optional.ofNullable(unit).map(office::unit), from, to);
    }

    private static DelegationRequest ppr(String ppr) {
        return new DelegationRequest("DRH/D/12", ppr, Scope.SIGN, Set.of(), Optional.empty(), TODAY, TODAY);
    }

    private static UUID grant(String holder, DelegationRequest request) {
        UUID person = office.id(holder);
        return office.in(() -> office.get(Delegations.class)
                .grant(request, Actor.of(person), new IdentityProof(person, "password", clock().instant())));
    }

    private static void revoke(UUID id, String who) {
        office.in(() -> {
            office.get(Delegations.class).revoke(id, Actor.of(office.id(who)));
            return true;
        });
    }

    private static List<Delegation> overseen(String who) {
        return office.in(() -> office.get(Delegations.class).overseen(Actor.of(office.id(who))));
    }

    private static String refused(String holder, DelegationRequest request) {
        return refusal(() -> grant(holder, request));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable what) {
        return assertThrows(DelegationRefused.class, what).key();
    }

    private static Set<String> managers(String unit, Scope scope) {
        return managersOf("salma", unit, scope);
    }

    private static Set<String> managersOf(String employee, String unit, Scope scope) {
        Set<Holder> holders = office.in(
                () -> office.get(Directory.class).chart().managers(office.id(employee), office.unit(unit), scope));
        assertTrue(holders.stream().noneMatch(h -> h.person().equals(office.id(employee))));
        return holders.stream()
                .map(h -> name(h.person())
                        + h.onBehalfOf().map(b -> " for " + name(b)).orElse(""))
                .collect(Collectors.toSet());
    }

    private static String name(UUID person) {
        return office.people().entrySet().stream()
                .filter(e -> e.getValue().equals(person))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Clock clock() {
        return office.get(Clock.class);
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
