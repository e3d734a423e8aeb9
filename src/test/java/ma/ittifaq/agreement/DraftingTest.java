package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.SampleTerms.END;
import static ma.ittifaq.agreement.SampleTerms.START;
import static ma.ittifaq.agreement.SampleTerms.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The boundary of the draft and what Moving does for all boundaries, on real rows. */
class DraftingTest {

    private static final LocalDate LAST = TODAY.plusMonths(12).minusDays(1);

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    private Drafting drafting() {
        return office.get(Drafting.class);
    }

    private UUID create(String employee, Kind kind, UUID predecessor, Terms terms, String by) {
        return office.in(() -> drafting()
                .create(office.id(employee), kind, Optional.ofNullable(predecessor), terms, office.actor(by)));
    }

    @Test
    void aDraftIsKeptWithItsTermsSealed() {
        UUID id = office.draft("salma", SampleTerms.complete());
        Agreement kept = office.in(() -> {
            Agreement a = office.get(Moving.class).require(id, office.actor("salma"));
            a.history().size();
            return a;
        });
        assertEquals(SampleTerms.complete(), kept.terms());
        assertEquals(AgreementState.DRAFT, kept.state());
        assertEquals(office.unit("S"), kept.unit());
        assertEquals(Party.EMPLOYEE, kept.history().getFirst().party());
        Moved moved = (Moved) office.beans().fired().getFirst();
        assertEquals(Action.CREATE, moved.move().action());
        byte[] sealed = (byte[]) office.in(() -> office.beans()
                .entities()
                .createNativeQuery("select terms from agreement_terms", byte[].class)
                .getSingleResult());
        assertTrue(!new String(sealed, java.nio.charset.StandardCharsets.UTF_8).contains("الرباط"));
    }

    @Test
    void managersAndHrDraftForOthersAndNobodyElseDoes() {
        create("salma", Kind.INITIAL, null, Terms.EMPTY, "service");
        create("omar", Kind.INITIAL, null, Terms.EMPTY, "hr");
        for (String stranger : List.of("imane", "rssi", "tservice", "archivist")) {
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> create(
                            "imane".equals(stranger) ? "salma" : "imane",
                            Kind.INITIAL,
                            null,
                            Terms.EMPTY,
                            "tservice".equals(stranger) ? "admin" : stranger));
        }
        office.in(() -> {
            office.delegation("tservice", "deputy", Delegation.Scope.REVIEW);
            return null;
        });
        UUID byDeputy = create("imane", Kind.INITIAL, null, Terms.EMPTY, "deputy");
        Move created = office.in(() -> office.get(Moving.class)
                .require(byDeputy, Actor.SYSTEM)
                .history()
                .getFirst());
        assertEquals(Party.MANAGER, created.party());
        assertEquals(Optional.of(office.id("tservice")), created.onBehalfOf());
    }

    @Test
    void oneOpenDraftPerEmployeeAndKind() {
        UUID first = office.draft("salma", Terms.EMPTY);
        RuleBroken.DraftExists refusal = assertThrows(
                RuleBroken.DraftExists.class, () -> create("salma", Kind.INITIAL, null, Terms.EMPTY, "salma"));
        assertEquals(List.of(first), refusal.arguments());
        RuleBroken unnamed = assertThrows(
                RuleBroken.IllegalMove.class, () -> create("salma", Kind.INITIAL, null, Terms.EMPTY, "hr"));
        assertEquals("agreement.draft_elsewhere", unnamed.key(), "a draft is its author's, and not to be named");
        assertFalse(unnamed.arguments().contains(first));
        office.move(first, Action.WITHDRAW, "salma");
        office.draft("salma", Terms.EMPTY);
    }

    @Test
    void whoDoesNotExistOrHasLeftGetsNoAgreement() {
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.in(() -> drafting()
                        .create(UUID.randomUUID(), Kind.INITIAL, Optional.empty(), Terms.EMPTY, office.actor("hr"))));
        office.in(() -> {
            office.person("gone", "S");
            office.get(Directory.class).require(office.id("gone")).leave(TODAY);
            return null;
        });
        assertThrows(RuleBroken.IllegalMove.class, () -> create("gone", Kind.INITIAL, null, Terms.EMPTY, "hr"));
    }

    @Test
    void uncleanTextIsRefusedAndNothingKept() {
        UUID id = office.draft("salma", SampleTerms.complete());
        Terms endless = SampleTerms.with(
                new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.OTHER, "x".repeat(10_000), null));
        assertThrows(
                RuleBroken.TermsInvalid.class,
                () -> office.in(() -> drafting().revise(id, endless, Optional.empty(), office.actor("salma"))));
        assertEquals(SampleTerms.complete(), office.in(() -> office.get(Moving.class)
                .require(id, Actor.SYSTEM)
                .terms()));
    }

    @Test
    void anotherVersionThanTheOneSeenIsNotOverwritten() {
        UUID id = office.draft("salma", Terms.EMPTY);
        long second =
                office.in(() -> drafting().revise(id, SampleTerms.complete(), Optional.of(0L), office.actor("salma")));
        assertEquals(1, second);
        assertThrows(
                RuleBroken.Stale.class,
                () -> office.in(() -> drafting().revise(id, Terms.EMPTY, Optional.of(0L), office.actor("salma"))));
        assertThrows(
                RuleBroken.Stale.class,
                () -> office.in(() ->
                        drafting().move(id, Action.SUBMIT, MoveDetails.NONE, Optional.of(0L), office.actor("salma"))));
        Move submitted = office.in(
                () -> drafting().move(id, Action.SUBMIT, MoveDetails.NONE, Optional.of(1L), office.actor("salma")));
        assertEquals(AgreementState.IN_REVIEW, submitted.to());
    }

    @Test
    void twoWhoLoadedTheSameVersionDoNotBothWrite() {
        UUID id = office.draft("salma", SampleTerms.complete());
        assertThrows(
                RuleBroken.Stale.class,
                () -> office.in(() -> {
                    Agreement mine = office.get(Moving.class).require(id, office.actor("salma"));
                    office.database().inTransaction(other -> other.createNativeQuery(
                                    "update agreement set version = version + 1")
                            .executeUpdate());
                    return office.get(Moving.class).move(mine, Action.SUBMIT, office.actor("salma"), MoveDetails.NONE);
                }));
        assertEquals(AgreementState.DRAFT, office.state(id));
    }

    @Test
    void aMoveThatIsAlreadyInTheHistoryIsStale() {
        UUID id = office.draft("salma", SampleTerms.complete());
        assertThrows(
                RuleBroken.Stale.class,
                () -> office.in(() -> {
                    Agreement mine = office.get(Moving.class).require(id, office.actor("salma"));
                    mine.history().size();
                    office.database().inTransaction(other -> other.createNativeQuery(
                                    "insert into agreement_move (id, agreement_id, sequence, action, party, to_state,"
                                        + " made_at) select random_uuid(), id, 2, 'SUBMIT', 'INITIATOR', 'IN_REVIEW',"
                                        + " current_timestamp from agreement")
                            .executeUpdate());
                    return office.get(Moving.class).move(mine, Action.SUBMIT, office.actor("salma"), MoveDetails.NONE);
                }));
    }

    @Test
    void othersMovesAreNotMadeHere() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        assertThrows(
                RuleBroken.IllegalMove.class,
                () -> office.in(() -> drafting()
                        .move(id, Action.APPROVE, MoveDetails.NONE, Optional.empty(), office.actor("service"))));
        assertEquals(AgreementState.IN_REVIEW, office.state(id));
    }

    @Test
    void aForeignAgreementDoesNotExist() {
        UUID id = office.draft("salma", SampleTerms.complete());
        for (String stranger : List.of("omar", "service", "hr", "auditor", "admin")) {
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> office.in(() -> drafting()
                            .move(id, Action.WITHDRAW, MoveDetails.NONE, Optional.empty(), office.actor(stranger))));
        }
        Moving moving = office.get(Moving.class);
        assertEquals(Reading.METADATA, office.in(() -> moving.reading(id, office.actor("auditor"))));
        assertEquals(Reading.NOTHING, office.in(() -> moving.reading(UUID.randomUUID(), office.actor("auditor"))));
    }

    @Test
    void overlappingAgreementsAreFoundByTheirDays() {
        UUID first = office.draft("salma", SampleTerms.complete());
        office.move(first, Action.SUBMIT, "salma");
        UUID second = office.draft("salma", SampleTerms.on(END, END.plusMonths(2)));
        assertThrows(RuleBroken.Overlap.class, () -> office.move(second, Action.SUBMIT, "salma"));
        office.in(() -> drafting()
                .revise(
                        second,
                        SampleTerms.on(END.plusDays(1), END.plusMonths(2)),
                        Optional.empty(),
                        office.actor("salma")));
        assertEquals(AgreementState.IN_REVIEW, office.move(second, Action.SUBMIT, "salma"));
        UUID others = office.draft("omar", SampleTerms.complete());
        assertEquals(AgreementState.IN_REVIEW, office.move(others, Action.SUBMIT, "omar"));
    }

    @Test
    void anAmendmentMayOverlapOnlyWhatItAmends() {
        UUID first = office.signed(office.draft("salma", SampleTerms.on(TODAY, LAST)), "salma", "service");
        assertEquals(AgreementState.ACTIVE, office.move(first, Action.TAKE_EFFECT, null));
        UUID amendment = create("salma", Kind.AMENDMENT, first, SampleTerms.on(START, LAST), "salma");
        assertEquals(AgreementState.IN_REVIEW, office.move(amendment, Action.SUBMIT, "salma"));
        UUID again = create("salma", Kind.AMENDMENT, first, SampleTerms.on(START, LAST), "salma");
        assertThrows(RuleBroken.Overlap.class, () -> office.move(again, Action.SUBMIT, "salma"));
    }

    @Test
    void aFollowerNamesItsPredecessorAndAFirstAgreementNone() {
        UUID first = office.signed(office.draft("salma", SampleTerms.on(TODAY, LAST)), "salma", "service");
        office.move(first, Action.TAKE_EFFECT, null);
        Terms none = Terms.EMPTY;
        assertThrows(RuleBroken.TermsInvalid.class, () -> create("salma", Kind.INITIAL, first, none, "salma"));
        assertThrows(RuleBroken.TermsInvalid.class, () -> create("salma", Kind.RENEWAL, null, none, "salma"));
        assertThrows(RuleBroken.TermsInvalid.class, () -> create("omar", Kind.RENEWAL, first, none, "service"));
        assertThrows(RuleBroken.NotVisible.class, () -> create("omar", Kind.RENEWAL, first, none, "omar"));
        LocalDate next = LAST.plusDays(1);
        UUID renewal = create("salma", Kind.RENEWAL, first, SampleTerms.on(next, next.plusMonths(3)), "salma");
        assertEquals(AgreementState.IN_REVIEW, office.move(renewal, Action.SUBMIT, "salma"));
    }

    @Test
    void aStepIsGivenOnlyToSomebodyWhoServes() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        assertEquals(
                "move.holder.unknown",
                assertThrows(
                                RuleBroken.DetailsInvalid.class,
                                () -> office.move(id, Action.REASSIGN, "hr2", ApplyTest.holder(UUID.randomUUID())))
                        .key());
        assertThrows(RuleBroken.DetailsInvalid.class, () -> office.move(id, Action.REASSIGN, "hr2"));
        office.move(id, Action.REASSIGN, "hr2", ApplyTest.holder(office.id("tservice")));
        assertThrows(RuleBroken.NotYourTurn.class, () -> office.move(id, Action.APPROVE, "service"));
        assertEquals(AgreementState.AWAITING_HR_VISA, office.move(id, Action.APPROVE, "tservice"));
    }

    @Test
    void coverageIsAskedWhenTheManagerApproves() {
        office.beans().provide(Coverage.class, List.of((Coverage) agreement -> true));
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        assertThrows(RuleBroken.DetailsInvalid.class, () -> office.move(id, Action.APPROVE, "service"));
        List<PossibleMove> possible = office.in(() -> office.get(Moving.class)
                .possible(office.get(Moving.class).require(id, office.actor("service")), office.actor("service")));
        assertEquals(
                List.of(Action.RETURN, Action.REFUSE, Action.APPROVE),
                possible.stream().map(PossibleMove::action).toList());
    }

    @Test
    void aMoveOpenInTwoCapacitiesIsOfferedOnce() {
        UUID id = office.draft("salma", SampleTerms.complete());
        List<Action> offered = office.in(() -> office
                .get(Moving.class)
                .possible(office.get(Moving.class).require(id, office.actor("salma")), office.actor("salma"))
                .stream()
                .map(PossibleMove::action)
                .toList());
        assertEquals(List.of(Action.SUBMIT, Action.WITHDRAW), offered);
    }
}
