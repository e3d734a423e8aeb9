package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgChart.Deputy;
import ma.ittifaq.directory.OrgChart.Office;
import ma.ittifaq.directory.OrgChart.Unit;
import ma.ittifaq.directory.Role;
import org.junit.jupiter.api.Test;

/** Who may read what in which state: role by relation by state, as DESIGN section 4 says it under the table. */
class ReadersTest {

    private static final UUID TOP = UUID.nameUUIDFromBytes("top".getBytes());
    private static final UUID CHIEF = UUID.nameUUIDFromBytes("chief of the administration".getBytes());
    private static final UUID ARCHIVIST = UUID.nameUUIDFromBytes("archivist".getBytes());
    private static final UUID AUDITOR = UUID.nameUUIDFromBytes("auditor".getBytes());
    private static final UUID ADMIN = UUID.nameUUIDFromBytes("admin".getBytes());
    private static final UUID STRANGER = UUID.nameUUIDFromBytes("stranger".getBytes());
    private static final UUID REVIEWER = UUID.nameUUIDFromBytes("deputy who reviews".getBytes());
    private static final UUID SIGNER = UUID.nameUUIDFromBytes("deputy who signs".getBytes());

    private static final OrgChart CHART = new OrgChart(
            List.of(new Unit(TOP, "GD", null, CHIEF), new Unit(Path.UNIT, "S", TOP, Path.MANAGER)),
            List.of(
                    new Office(Path.HR, Role.HR_OFFICER, TOP),
                    new Office(Path.SECURITY, Role.SECURITY_OFFICER, TOP),
                    new Office(Path.AUTHORITY, Role.AUTHORITY, TOP),
                    new Office(ARCHIVIST, Role.ARCHIVIST, TOP),
                    new Office(AUDITOR, Role.AUDITOR, TOP),
                    new Office(ADMIN, Role.ADMINISTRATOR, TOP)),
            List.of(new Deputy(Path.MANAGER, REVIEWER, Scope.REVIEW), new Deputy(Path.AUTHORITY, SIGNER, Scope.SIGN)));

    private static final Set<AgreementState> SUBMITTED =
            EnumSet.complementOf(EnumSet.of(AgreementState.DRAFT, AgreementState.WITHDRAWN, AgreementState.LAPSED));
    private static final Set<AgreementState> SIGNED_ONCE =
            EnumSet.range(AgreementState.SIGNED, AgreementState.SUPERSEDED);
    private static final Set<AgreementState> SIGNATURES =
            EnumSet.range(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, AgreementState.AWAITING_AUTHORITY_SIGNATURE);

    private static Set<AgreementState> union(Set<AgreementState> one, AgreementState... more) {
        EnumSet<AgreementState> all = EnumSet.copyOf(one);
        all.addAll(List.of(more));
        return all;
    }

    private static Set<AgreementState> union(Set<AgreementState> one, Set<AgreementState> other) {
        return union(one, other.toArray(AgreementState[]::new));
    }

    /** States, reached by the shortest road, in which each person reads all of it. */
    private static final Map<UUID, Set<AgreementState>> WHOLE = Map.ofEntries(
            Map.entry(Path.EMPLOYEE, EnumSet.allOf(AgreementState.class)),
            Map.entry(Path.MANAGER, SUBMITTED),
            Map.entry(CHIEF, SUBMITTED),
            Map.entry(Path.HR, SUBMITTED),
            Map.entry(Path.SECURITY, union(union(SIGNATURES, SIGNED_ONCE), AgreementState.AWAITING_SECURITY_VISA)),
            Map.entry(Path.AUTHORITY, union(SIGNATURES, SIGNED_ONCE)),
            Map.entry(ARCHIVIST, union(SIGNED_ONCE, AgreementState.ended())),
            Map.entry(AUDITOR, EnumSet.noneOf(AgreementState.class)),
            Map.entry(ADMIN, EnumSet.noneOf(AgreementState.class)),
            Map.entry(STRANGER, EnumSet.noneOf(AgreementState.class)),
            Map.entry(REVIEWER, EnumSet.of(AgreementState.IN_REVIEW, AgreementState.ACTIVE, AgreementState.SUSPENDED)),
            Map.entry(SIGNER, SIGNATURES));

    @Test
    void everyPersonReadsInEveryStateWhatTheRulesSay() {
        assertAll(WHOLE.entrySet().stream().flatMap(e -> Stream.of(AgreementState.values())
                .filter(s -> s != AgreementState.AWAITING_EMPLOYEE_CONSENT)
                .map(state -> () -> {
                    Reading reading = Readers.reading(Path.to(state).agreement(), Actor.of(e.getKey()), CHART);
                    Reading expected = e.getValue().contains(state)
                            ? Reading.WHOLE
                            : e.getKey().equals(AUDITOR) ? Reading.METADATA : Reading.NOTHING;
                    assertEquals(expected, reading, name(e.getKey()) + " " + state);
                })));
    }

    private static String name(UUID person) {
        return Map.of(
                        Path.EMPLOYEE,
                        "employee",
                        Path.MANAGER,
                        "manager",
                        CHIEF,
                        "chief",
                        Path.HR,
                        "hr",
                        Path.SECURITY,
                        "security",
                        Path.AUTHORITY,
                        "authority",
                        ARCHIVIST,
                        "archivist",
                        REVIEWER,
                        "deputy reviewing",
                        SIGNER,
                        "deputy signing",
                        AUDITOR,
                        "auditor")
                .getOrDefault(person, "another");
    }

    @Test
    void theSystemReadsEverything() {
        assertEquals(
                Reading.WHOLE, Readers.reading(Path.to(AgreementState.DRAFT).agreement(), Actor.SYSTEM, CHART));
    }

    @Test
    void theInitiatorReadsUntilItIsSigned() {
        Path path = Path.by(STRANGER, Party.HR_OFFICER, Kind.INITIAL);
        assertEquals(Reading.WHOLE, Readers.reading(path.agreement(), Actor.of(STRANGER), CHART));
        assertEquals(Reading.NOTHING, Readers.reading(path.agreement(), Actor.of(Path.HR), CHART), "not his draft");
        path.then(Party.INITIATOR, Action.SUBMIT);
        assertEquals(Reading.WHOLE, Readers.reading(path.agreement(), Actor.of(Path.HR), CHART));
        path.then(Party.EMPLOYEE, Action.ACCEPT)
                .then(Party.MANAGER, Action.APPROVE)
                .then(Party.HR_OFFICER, Action.ENDORSE)
                .then(Party.SECURITY_OFFICER, Action.ENDORSE)
                .then(Party.EMPLOYEE, Action.SIGN)
                .then(Party.MANAGER, Action.SIGN);
        assertEquals(Reading.WHOLE, Readers.reading(path.agreement(), Actor.of(STRANGER), CHART));
        path.then(Party.AUTHORITY, Action.SIGN);
        assertEquals(Reading.NOTHING, Readers.reading(path.agreement(), Actor.of(STRANGER), CHART));
    }

    @Test
    void whomTheStepWasGivenToReadsWhileItIsTheirs() {
        Path path = Path.to(AgreementState.IN_REVIEW)
                .then(Party.HR_OFFICER, Action.REASSIGN, ApplyTest.holder(Path.AUTHORITY), SampleTerms.TODAY);
        assertEquals(Reading.WHOLE, Readers.reading(path.agreement(), Actor.of(Path.AUTHORITY), CHART));
        assertEquals(
                Reading.NOTHING, Readers.reading(path.agreement(), Actor.of(REVIEWER), CHART), "the step moved on");
        path.then(Party.MANAGER, Action.RETURN, MoveDetails.note("تصحيح"), SampleTerms.TODAY);
        assertEquals(Reading.NOTHING, Readers.reading(path.agreement(), Actor.of(Path.AUTHORITY), CHART));
    }

    @Test
    void capacitiesAreThoseOfTheChart() {
        Agreement review = Path.to(AgreementState.IN_REVIEW).agreement();
        assertEquals(
                Set.of(Party.EMPLOYEE, Party.INITIATOR),
                Parties.of(review, Actor.of(Path.EMPLOYEE), CHART).parties());
        assertEquals(
                Set.of(Party.MANAGER),
                Parties.of(review, Actor.of(Path.MANAGER), CHART).parties());
        Acting deputy = Parties.of(review, Actor.of(REVIEWER), CHART);
        assertEquals(Path.MANAGER, deputy.onBehalfOf(Party.MANAGER).orElseThrow());
        assertTrue(deputy.onBehalfOf(Party.AUTHORITY).isEmpty());
        assertEquals(Set.of(), Parties.of(review, Actor.of(STRANGER), CHART).parties());
        assertEquals(
                Set.of(Party.SYSTEM), Parties.of(review, Actor.SYSTEM, CHART).parties());
        Agreement ending = Path.to(AgreementState.ENDING).agreement();
        assertTrue(Parties.of(ending, Actor.of(Path.EMPLOYEE), CHART).parties().contains(Party.NOTICE_GIVER));
    }

    /** The manager is also an authority, as in a small administration. */
    private static OrgChart small(Deputy... deputies) {
        return new OrgChart(
                List.of(new Unit(Path.UNIT, "S", null, Path.MANAGER)),
                List.of(new Office(Path.MANAGER, Role.AUTHORITY, Path.UNIT)),
                List.of(deputies));
    }

    @Test
    void whoDecidedAsManagerDoesNotSignAsAuthorityNorDoesTheirDeputy() {
        OrgChart chart = small(new Deputy(Path.MANAGER, SIGNER, Scope.SIGN));
        Agreement a = Path.to(AgreementState.AWAITING_AUTHORITY_SIGNATURE).agreement();
        for (UUID person : List.of(Path.MANAGER, SIGNER)) {
            assertTrue(!Parties.of(a, Actor.of(person), chart).parties().contains(Party.AUTHORITY));
        }
        assertEquals(List.of(), Parties.appointed(a, Party.AUTHORITY, chart));
        Agreement active = Path.to(AgreementState.ACTIVE).agreement();
        assertTrue(Parties.of(active, Actor.of(Path.MANAGER), chart).parties().contains(Party.AUTHORITY));
    }

    @Test
    void whomHrGaveADraftToBecomesItsAuthor() {
        Path path =
                Path.byManager().then(Party.HR_OFFICER, Action.REASSIGN, ApplyTest.holder(STRANGER), SampleTerms.TODAY);
        assertTrue(Parties.of(path.agreement(), Actor.of(STRANGER), CHART)
                .parties()
                .contains(Party.INITIATOR));
        assertTrue(!Parties.of(path.agreement(), Actor.of(Path.MANAGER), CHART)
                .parties()
                .contains(Party.INITIATOR));
    }
}
