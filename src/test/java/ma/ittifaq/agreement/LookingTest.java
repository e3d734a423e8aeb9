package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Terms are shown as far as they are needed, and each look at what is sensitive is told with whom it concerns and why. */
class LookingTest {

    private static final Set<SensitiveField> FILLED = Set.of(SensitiveField.HOME_ADDRESS, SensitiveField.PHONE);

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    private static UUID submitted() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        office.beans().fired().clear();
        return id;
    }

    private static Looking.Seen seen(UUID id, Actor actor) {
        return office.in(() -> office.get(Looking.class).terms(agreement(id), actor));
    }

    private static Agreement agreement(UUID id) {
        return office.get(Moving.class).require(id, Actor.SYSTEM);
    }

    private static List<Fact> told() {
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
    }

    @Test
    void whoDecidesSeesWhereAndHowToReachThemAndTheJournalIsTold() {
        UUID id = submitted();
        assertEquals(new Looking.Seen(SampleTerms.complete(), Set.of()), seen(id, office.actor("service")));
        Fact look = new Fact("privacy.looked", "HOME_ADDRESS PHONE", office.id("service"));
        assertEquals(List.of(look.ofAgreement(id).concerning(office.id("salma")).purposed("DECIDING")), told());
    }

    @Test
    void oneOwnDataAreNoLookToTell() {
        UUID id = submitted();
        assertEquals(Set.of(), seen(id, office.actor("salma")).hidden());
        assertEquals(List.of(), told());
    }

    @Test
    void whoNeedsNothingSeesThatThereIsSomethingAndNoLookIsTold() {
        UUID id = submitted();
        Looking.Seen seen = seen(id, office.actor("hr2"));
        assertEquals(FILLED, seen.hidden());
        assertEquals(SampleTerms.complete().without(FILLED), seen.terms());
        assertEquals(List.of(), told());
    }

    @Test
    void theSystemItselfSeesAllAndTellsNobody() {
        UUID id = submitted();
        assertEquals(new Looking.Seen(SampleTerms.complete(), Set.of()), seen(id, Actor.SYSTEM));
        assertEquals(SampleTerms.complete(), masked(id, Actor.SYSTEM));
        assertEquals(List.of(), told());
    }

    @Test
    void termsShownBesideOthersHideTheSame() {
        UUID id = submitted();
        for (String reader : List.of("salma", "service", "hr2", "division", "auditor", "omar")) {
            assertEquals(seen(id, office.actor(reader)).terms(), masked(id, office.actor(reader)), reader);
        }
    }

    private static Terms masked(UUID id, Actor actor) {
        return office.in(() -> office.get(Looking.class)
                .mask(agreement(id), actor, office.get(Directory.class).chart())
                .apply(SampleTerms.complete()));
    }

    @Test
    void aPaperIsReadForWhatTheStepAsksOrToConsultIt() {
        UUID id = submitted();
        office.move(id, Action.APPROVE, "service");
        Fact read = new Fact("document.read", "DSI/2026/0001", office.id("hr2"));
        assertEquals(Optional.of("ENDORSING"), purpose(read, id, office.actor("hr2")));
        assertEquals(Optional.of("CONSULTING"), purpose(read, id, office.actor("division")));
        assertEquals(Optional.empty(), purpose(read, id, Actor.SYSTEM));
    }

    /** By the delegation that lets them look; whoever may without it looks in their own right. */
    @Test
    void whoLooksInSomebodysPlaceIsToldWithWhose() {
        UUID id = submitted();
        delegated("service", "deputy");
        delegated("service", "hr2");
        seen(id, office.actor("deputy"));
        seen(id, office.actor("service"));
        assertEquals(
                List.of(Optional.of(office.id("service")), Optional.empty()),
                told().stream().map(fact -> fact.concern().behalf()).toList());
        Fact read = new Fact("document.read", "DSI/2026/0001", office.id("deputy"));
        assertEquals(Optional.of(office.id("service")), behalf(read, id, "deputy"));
        assertEquals(Optional.of(office.id("service")), behalf(read, id, "hr2"), "as superior, not as human resources");
        assertEquals(Optional.empty(), behalf(read, id, "salma"));
        assertEquals(Optional.empty(), behalf(read, id, "division"), "in line");
        office.move(id, Action.APPROVE, "service");
        delegated("hr2", "omar");
        assertEquals(Optional.of(office.id("hr2")), behalf(read, id, "omar"));
        assertEquals(Optional.empty(), behalf(read, id, "hr2"), "in their own right");
        office.in(() -> {
            office.role("imane", Role.HR_OFFICER, "T");
            return true;
        });
        delegated("hr2", "imane");
        assertEquals(Optional.of(office.id("hr2")), behalf(read, id, "imane"), "their role is over other units");
    }

    private static void delegated(String holder, String deputy) {
        office.in(() -> {
            office.delegation(holder, deputy, Scope.REVIEW);
            return deputy;
        });
    }

    private static Optional<UUID> behalf(Fact read, UUID id, String reader) {
        return office.in(() -> office.get(Looking.class).ofPaper(read, agreement(id), office.actor(reader)))
                .concern()
                .behalf();
    }

    private static Optional<String> purpose(Fact read, UUID id, Actor actor) {
        Fact told = office.in(() -> office.get(Looking.class).ofPaper(read, agreement(id), actor));
        assertEquals(Optional.of(id), told.concern().agreement());
        assertEquals(Optional.of(office.id("salma")), told.concern().person());
        return told.concern().purpose();
    }

    /** A draft may lack any part; what is blank is nothing that could be hidden. */
    @Test
    void whatIsNotFilledInIsNotHidden() {
        Set<SensitiveField> all = Set.of(SensitiveField.values());
        assertEquals(Set.of(), Terms.EMPTY.sensitive());
        assertEquals(Terms.EMPTY, Terms.EMPTY.without(all));
        Terms blank = SampleTerms.with(new Availability(null, null, " ", null));
        assertEquals(Set.of(SensitiveField.HOME_ADDRESS), blank.sensitive());
        Terms nowhere = SampleTerms.with(new Workplace(Workplace.Place.HOME, null, null, true, true, true));
        assertEquals(Set.of(SensitiveField.PHONE), nowhere.sensitive());
        Terms ill = SampleTerms.with(
                new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.HEALTH, "علاج مستمر", "شهادة طبية"));
        assertEquals(
                Set.of(SensitiveField.HOME_ADDRESS, SensitiveField.PHONE, SensitiveField.HEALTH_GROUNDS),
                ill.sensitive());
        assertEquals(Set.of(), ill.without(all).sensitive());
    }

    /** That somebody is ill is told by the motive, by what is written beside it, and by being the one that is hidden. */
    @Test
    void personalGroundsAreHiddenWholeAndAlike() {
        Set<SensitiveField> grounds = Set.of(SensitiveField.HEALTH_GROUNDS);
        Grounds hidden = new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, null, null, null);
        for (Grounds.Motive motive : Grounds.Motive.values()) {
            Terms terms = SampleTerms.with(new Grounds(hidden.initiative(), motive, "علاج مستمر", null));
            boolean personal = motive == Grounds.Motive.HEALTH || motive == Grounds.Motive.FAMILY;
            assertEquals(personal, terms.sensitive().contains(SensitiveField.HEALTH_GROUNDS), motive.name());
            assertEquals(
                    personal ? hidden : terms.grounds(), terms.without(grounds).grounds(), motive.name());
        }
        Terms draft = SampleTerms.with(new Grounds(hidden.initiative(), null, null, "شهادة طبية"));
        assertEquals(hidden, draft.without(grounds).grounds());
        Terms begun = SampleTerms.with(new Grounds(hidden.initiative(), null, null, " "));
        assertEquals(begun, begun.without(grounds));
    }

    @Test
    void whoDecidesDoesNotReadThatSomebodyIsIll() {
        Grounds ill = new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.HEALTH, "علاج مستمر", null);
        UUID id = office.draft("salma", SampleTerms.with(ill));
        office.move(id, Action.SUBMIT, "salma");
        Looking.Seen manager = seen(id, office.actor("service"));
        assertEquals(Set.of(SensitiveField.HEALTH_GROUNDS), manager.hidden());
        assertEquals(null, manager.terms().grounds().motive());
        office.move(id, Action.APPROVE, "service");
        office.beans().fired().clear();
        assertEquals(ill, seen(id, office.actor("hr2")).terms().grounds());
        assertEquals("HOME_ADDRESS PHONE HEALTH_GROUNDS", told().getFirst().subject());
    }

    @Test
    void aLineSaysWhatHappensNextToIt() {
        LocalDate resumes = SampleTerms.START.plusDays(10);
        LocalDate ends = SampleTerms.START.plusDays(60);
        for (AgreementState state : AgreementState.values()) {
            LocalDate due =
                    switch (state) {
                        case SUSPENDED -> resumes;
                        case ENDING -> ends;
                        case ACTIVE -> SampleTerms.END;
                        case EXPIRED, TERMINATED, SUPERSEDED, REFUSED, WITHDRAWN, LAPSED -> null;
                        default -> SampleTerms.START;
                    };
            assertEquals(due, line(state, resumes, ends).due(), state.name());
        }
        assertEquals(
                SampleTerms.WEEK.telework(),
                line(AgreementState.ACTIVE, null, null).days());
    }

    private static AgreementLine line(AgreementState state, LocalDate suspendedUntil, LocalDate endsEarlyOn) {
        return new AgreementLine(
                UUID.randomUUID(),
                0,
                "DSI/2026/0001",
                Kind.INITIAL,
                state,
                office.id("salma"),
                null,
                office.unit("S"),
                "مصلحة",
                "Service",
                SampleTerms.START,
                SampleTerms.END,
                SampleTerms.WEEK.mask(),
                suspendedUntil,
                endsEarlyOn,
                null);
    }
}
