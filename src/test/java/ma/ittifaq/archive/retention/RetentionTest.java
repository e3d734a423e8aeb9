package ma.ittifaq.archive.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Facets;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Question.Keeping;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.Selection;
import ma.ittifaq.archive.retention.RetentionRule.Status;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

class RetentionTest {
    private static final RuleTerms FIVE_AND_TEN =
            new RuleTerms(Series.AGREEMENTS, Trigger.CLOSING, 60, 120, Fate.ELIMINATION, "Décision 12/2026");

    private final Office office = ArchiveOffice.withoutPaper();

    @Test
    void withoutAnApprovedRuleARecordStays() {
        UUID id = ended();
        propose(FIVE_AND_TEN);
        ageOn(Office.TODAY.plusYears(100));
        assertEquals(Optional.empty(), age(id));
    }

    @Test
    void aRuleIsOfUseOnlyOnceASecondPersonApprovedIt() {
        UUID rule = propose(FIVE_AND_TEN);
        assertThrows(ArchiveRefused.class, () -> decide(rule, true, office.amina));
        assertThrows(RuleBroken.NotVisible.class, () -> decide(rule, true, office.nadia));
        decide(rule, true, office.hassan);
        assertEquals(List.of(Status.APPROVED), statuses());
        assertThrows(ArchiveRefused.class, () -> decide(rule, false, office.hassan));
        assertEquals(List.of("archive.rule.proposed", "archive.rule.approved"), told("archive.rule"));
    }

    @Test
    void aLaterEditionReplacesTheOneBeforeOnlyWhenApproved() {
        decide(propose(FIVE_AND_TEN), true, office.hassan);
        UUID second = propose(terms(12, 0, Fate.DEFINITIVE));
        assertThrows(ArchiveRefused.class, () -> propose(FIVE_AND_TEN));
        assertEquals(List.of(Status.PROPOSED, Status.APPROVED), statuses());
        decide(second, true, office.hassan);
        assertEquals(List.of(Status.APPROVED, Status.REPLACED), statuses());
    }

    @Test
    void aSearchNarrowsToWhatIsDueAndToWhatIsHeld() {
        decide(propose(FIVE_AND_TEN), true, office.hassan);
        UUID id = ended();
        ageOn(Office.TODAY);
        LocalDate due = age(id).orElseThrow().fateDueOn();
        assertEquals(List.of(), found(Kept.DUE, due.minusDays(1)));
        assertEquals(List.of(id), found(Kept.DUE, due));
        UUID hold = place("idrissi", "Recours", Office.TODAY.plusDays(30));
        assertEquals(List.of(id), found(Kept.HELD, Office.TODAY.plusDays(30)));
        assertEquals(List.of(), found(Kept.HELD, Office.TODAY.plusDays(31)));
        office.run(() -> {
            holds().lift(hold, "Désistement", office.amina);
            return hold;
        });
        assertEquals(List.of(), found(Kept.HELD, Office.TODAY));
    }

    @Test
    void theScheduleMovesARecordThroughItsAgesOnTheDay() {
        UUID id = ended();
        decide(propose(terms(60, 120, Fate.DEFINITIVE)), true, office.hassan);
        ageOn(Office.TODAY.plusMonths(60).minusDays(1));
        assertEquals(Age.CURRENT, age(id).orElseThrow().age());
        assertEquals(Office.TODAY.plusMonths(180), age(id).orElseThrow().fateDueOn());
        ageOn(Office.TODAY.plusMonths(60));
        assertEquals(Age.INTERMEDIATE, age(id).orElseThrow().age());
        ageOn(Office.TODAY.plusMonths(180));
        assertEquals(Age.DEFINITIVE, age(id).orElseThrow().age());
        assertEquals(List.of("archive.aged", "archive.aged"), told("archive.aged"));
    }

    @Test
    void theScheduleNeverEliminatesAndNeverMakesYounger() {
        UUID id = ended();
        decide(propose(FIVE_AND_TEN), true, office.hassan);
        ageOn(Office.TODAY.plusYears(90));
        assertEquals(Age.INTERMEDIATE, age(id).orElseThrow().age());
        decide(propose(terms(1200, 0, Fate.ELIMINATION)), true, office.hassan);
        ageOn(Office.TODAY.plusYears(91));
        assertEquals(Age.INTERMEDIATE, age(id).orElseThrow().age());
    }

    @Test
    void whatIsInForceHasNoAgeAndAnotherSeriesHasItsOwnRule() {
        UUID inForce = office.signed();
        decide(propose(FIVE_AND_TEN), true, office.hassan);
        ageOn(Office.TODAY.plusYears(20));
        assertEquals(Optional.empty(), age(inForce));
    }

    @Test
    void thePeriodsEndCountsWhereItIsLater() {
        UUID id = ended();
        decide(
                propose(new RuleTerms(Series.AGREEMENTS, Trigger.PERIOD_END, 1, 0, Fate.ELIMINATION, "x")),
                true,
                office.hassan);
        ageOn(Office.TODAY);
        assertEquals(Office.TODAY.plusMonths(8), age(id).orElseThrow().fateDueOn());
    }

    /** A search whose only criterion was lost would hold the whole archive. */
    @Test
    void noHoldIsPlacedOnEverything() {
        UUID id = ended();
        assertThrows(ArchiveRefused.class, () -> place(" ", "Recours", null));
        assertEquals(List.of(), standing(id));
    }

    @Test
    void aHoldHasAReasonAndAnEndAndHoldsWhatTheQuestionFinds() {
        UUID id = ended();
        UUID hold = place("idrissi", "Recours devant le tribunal administratif", Office.TODAY.plusDays(30));
        assertEquals(1, standing(id).size());
        office.beans().setDay(Office.TODAY.plusDays(31));
        assertEquals(List.of(), standing(id));
        office.beans().setDay(Office.TODAY);
        office.run(() -> {
            holds().lift(hold, "Désistement", office.amina);
            return hold;
        });
        assertEquals(List.of(), standing(id));
        assertEquals(List.of("archive.hold.placed", "archive.hold.lifted"), told("archive.hold"));
        assertThrows(
                ArchiveRefused.class,
                () -> office.run(() -> {
                    holds().lift(hold, "encore", office.amina);
                    return hold;
                }));
    }

    @Test
    void aHoldOnOneRecordIsTheArchivistsAlone() {
        UUID held = ended();
        office.run(() -> holds().placeOn(held, "Recours", null, office.amina));
        assertEquals(1, standing(held).size());
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> holds().placeOn(held, "Recours", null, office.hassan)));
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> holds().placeOn(UUID.randomUUID(), "Recours", null, office.amina)));
    }

    @Test
    void theAgeOfARecordIsForArchivists() {
        UUID id = ended();
        decide(propose(FIVE_AND_TEN), true, office.hassan);
        ageOn(Office.TODAY);
        Fates fates = office.beans().get(Fates.class);
        assertEquals(
                Fate.ELIMINATION,
                office.run(() -> fates.of(id, office.amina)).orElseThrow().fate());
        assertThrows(RuleBroken.NotVisible.class, () -> office.run(() -> fates.of(id, office.hassan)));
    }

    @Test
    void theRegisterHasHoldsThatStandAndThoseThatEnded() {
        UUID id = ended();
        UUID open = place("idrissi", "Recours", null);
        UUID until = place("idrissi", "Contrôle", Office.TODAY.plusDays(30));
        assertEquals(Set.of(open, until), held(true));
        assertEquals(Set.of(), held(false));
        office.beans().setDay(Office.TODAY.plusDays(31));
        assertEquals(Set.of(open), held(true));
        assertEquals(Set.of(until), held(false));
        HoldRegister register = office.beans().get(HoldRegister.class);
        HoldLine line = office.run(() -> register.open(open, office.amina));
        assertEquals(1, line.records());
        assertTrue(line.stands());
        assertEquals(
                List.of(id),
                office.run(() -> register.records(open, 0, 10, office.amina)).stream()
                        .map(ArchiveRecord::agreement)
                        .toList());
        assertThrows(RuleBroken.NotVisible.class, () -> office.run(() -> register.open(open, office.hassan)));
    }

    private Set<UUID> held(boolean standing) {
        return office.run(() -> office.beans().get(HoldRegister.class).all(standing, 0, 10, office.amina)).stream()
                .map(line -> line.hold().id())
                .collect(Collectors.toSet());
    }

    @Test
    void aHoldThatSaysTooLittleIsRefused() {
        ended();
        assertThrows(ArchiveRefused.class, () -> place("idrissi", " ", null));
        assertThrows(ArchiveRefused.class, () -> place("idrissi", "x", Office.TODAY.minusDays(1)));
        assertThrows(ArchiveRefused.class, () -> place("nobody", "x", null));
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> holds().place(Question.of("idrissi"), "x", null, office.hassan)));
    }

    @Test
    void aRuleWithoutDurationOrBasisIsRefused() {
        assertThrows(ArchiveRefused.class, () -> terms(0, 0, Fate.DEFINITIVE));
        assertThrows(ArchiveRefused.class, () -> terms(-1, 5, Fate.DEFINITIVE));
        assertThrows(ArchiveRefused.class, () -> terms(1201, 0, Fate.DEFINITIVE));
        assertThrows(
                ArchiveRefused.class,
                () -> new RuleTerms(Series.AGREEMENTS, Trigger.CLOSING, 1, 1, Fate.DEFINITIVE, " "));
        assertThrows(ArchiveRefused.class, () -> new RuleTerms(null, Trigger.CLOSING, 1, 1, Fate.DEFINITIVE, "x"));
        assertFalse(
                office.run(() -> schedule().editions(office.hassan)).iterator().hasNext());
        assertThrows(
                RuleBroken.NotVisible.class, () -> office.run(() -> schedule().editions(office.karim)));
    }

    private static RuleTerms terms(int current, int intermediate, Fate fate) {
        return new RuleTerms(Series.AGREEMENTS, Trigger.CLOSING, current, intermediate, fate, "Décision 12/2026");
    }

    private UUID ended() {
        UUID id = office.signed();
        office.move(id, Action.RESCIND, office.hassan);
        return id;
    }

    private UUID propose(RuleTerms terms) {
        return office.run(() -> schedule().propose(terms, office.amina));
    }

    private void decide(UUID rule, boolean approved, Actor actor) {
        office.run(() -> {
            schedule().decide(rule, approved, "vu", actor);
            return rule;
        });
    }

    private UUID place(String words, String reason, LocalDate until) {
        return office.run(() -> holds().place(Question.of(words), reason, until, office.amina));
    }

    private List<LegalHold> standing(UUID id) {
        return office.run(() -> holds().on(id, office.amina));
    }

    private void ageOn(LocalDate day) {
        office.beans().setDay(day);
        assertTrue(office.run(() -> office.beans().get(Ageing.class).after(Ageing.BEGINNING))
                .isEmpty());
        office.beans().setDay(Office.TODAY);
    }

    private Optional<RecordAge> age(UUID id) {
        return office.run(() -> Optional.ofNullable(office.beans().entities().find(RecordAge.class, id)));
    }

    private List<Status> statuses() {
        return office.run(() -> schedule().editions(office.amina)).stream()
                .map(RetentionRule::status)
                .toList();
    }

    private List<String> told(String prefix) {
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).kind())
                .filter(kind -> kind.startsWith(prefix))
                .toList();
    }

    private RetentionSchedule schedule() {
        return office.beans().get(RetentionSchedule.class);
    }

    private List<UUID> found(Kept kept, LocalDate day) {
        Question question = new Question(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Keeping(kept, day)),
                Facets.NONE);
        return office.run(() -> office.beans().get(Selection.class).of(question, 10));
    }

    private LegalHolds holds() {
        return office.beans().get(LegalHolds.class);
    }
}
