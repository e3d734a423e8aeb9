package ma.ittifaq.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures counted by hand: seven requests of unit S, with known days between their steps. */
class InsightTest {

    private static final LocalDate DAY = SampleTerms.TODAY;

    @RegisterExtension
    static final TestOffice office = TestOffice.shared();

    /** Reviews take 1, 2, 3, 4, 5 and 10 days; the seventh is refused after one. Two are in force. */
    @BeforeAll
    static void carryThrough() {
        office.in(() -> {
            for (int i = 0; i < 7; i++) {
                office.person("p" + i, "S");
            }
            return null;
        });
        int[] days = {1, 2, 3, 4, 5, 10};
        for (int i = 0; i < days.length; i++) {
            office.beans().setDay(DAY);
            UUID id = office.draft("p" + i, SampleTerms.complete());
            office.move(id, Action.SUBMIT, "p" + i);
            office.beans().setDay(DAY.plusDays(days[i]));
            office.move(id, Action.APPROVE, "service");
            if (i < 2) {
                onward(id, "p" + i);
            }
        }
        office.beans().setDay(DAY);
        UUID refused = office.draft("p6", SampleTerms.complete());
        office.move(refused, Action.SUBMIT, "p6");
        office.beans().setDay(DAY.plusDays(1));
        office.move(
                refused, Action.REFUSE, "service", new MoveDetails("سبب", Reason.SERVICE_NEED, null, null, null, null));
        office.beans().setDay(SampleTerms.START);
    }

    private static void onward(UUID id, String name) {
        office.move(id, Action.ENDORSE, "hr2");
        office.move(id, Action.ENDORSE, "rssi");
        office.move(id, Action.SIGN, name);
        office.move(id, Action.SIGN, "service");
        office.move(id, Action.SIGN, "chief");
        office.in(() -> {
            office.get(Moving.class).require(id, Actor.SYSTEM).markSealed();
            return null;
        });
        office.beans().setDay(SampleTerms.START);
        office.move(id, Action.TAKE_EFFECT, null);
    }

    private static Figures figures(String unit, LocalDate from, LocalDate until, String actor) {
        return office.in(() -> office.get(Insight.class).of(office.unit(unit), from, until, office.actor(actor)));
    }

    private static Figures all() {
        return figures("GD", DAY, SampleTerms.START, "hr");
    }

    private static OptionalInt count(Figures figures, Action action) {
        return figures.moves().stream()
                .filter(done -> done.action() == action)
                .findFirst()
                .orElseThrow()
                .count();
    }

    @Test
    void movesAreCountedAsTheyWereMade() {
        Figures figures = all();
        assertEquals(OptionalInt.of(7), count(figures, Action.SUBMIT));
        assertEquals(OptionalInt.of(6), count(figures, Action.APPROVE));
        assertEquals(OptionalInt.empty(), count(figures, Action.REFUSE));
        assertEquals(OptionalInt.empty(), count(figures, Action.TAKE_EFFECT));
        assertEquals(OptionalInt.of(0), count(figures, Action.LAPSE));
        assertEquals(OptionalInt.empty(), figures.inForce());
        assertEquals(OptionalInt.of(0), count(figures("GD", DAY.minusDays(9), DAY.minusDays(1), "hr"), Action.SUBMIT));
        assertEquals(OptionalInt.empty(), count(figures("GD", DAY, DAY.plusDays(1), "hr"), Action.REFUSE));
    }

    /** 1, 1, 2, 3, 4, 5, 10: the median is 3, and nine of ten lie at 5 + 0.4 × 5. */
    @Test
    void timesOfAStepAreThoseOfTheHand() {
        Figures.Step review = all().steps().stream()
                .filter(step -> step.state() == AgreementState.IN_REVIEW)
                .findFirst()
                .orElseThrow();
        assertEquals(7, review.count());
        assertEquals(3.0, review.median(), 0.05);
        assertEquals(7.0, review.slow(), 0.05);
    }

    @Test
    void whatConcernsFewerThanFiveIsNotCountedOut() {
        Figures figures = all();
        assertTrue(figures.steps().stream().allMatch(step -> step.count() >= Figures.FEWEST), figures::toString);
        assertEquals(OptionalInt.empty(), figures.refusals().getFirst().count());
        OptionalInt ofUnit = figures.units().stream()
                .filter(each -> each.unit().code().equals("S"))
                .findFirst()
                .orElseThrow()
                .inForce();
        assertEquals(OptionalInt.empty(), ofUnit, "two of a unit are two people");
        assertEquals(OptionalInt.of(0), Figures.guarded(0));
        assertEquals(OptionalInt.of(5), Figures.guarded(5));
    }

    /** What one unit alone holds back would be the sum less what the others tell. */
    @Test
    void noDifferenceTellsWhatIsHeldBack() {
        assertEquals(
                Map.of("A", OptionalInt.empty(), "B", OptionalInt.empty(), "C", OptionalInt.of(9)),
                Figures.guarded(Map.of("A", 2, "B", 6, "C", 9)));
        assertEquals(
                Map.of("A", OptionalInt.empty(), "B", OptionalInt.empty(), "C", OptionalInt.of(9)),
                Figures.guarded(Map.of("A", 2, "B", 3, "C", 9)));
        assertEquals(Map.of("A", OptionalInt.empty()), Figures.guarded(Map.of("A", 1)));
        assertEquals(Map.of("A", OptionalInt.of(0), "B", OptionalInt.of(5)), Figures.guarded(Map.of("A", 0, "B", 5)));
    }

    @Test
    void whatEndsIsCountedOnce() {
        office.beans().setDay(SampleTerms.END.minusDays(45));
        try {
            assertEquals(
                    List.of(OptionalInt.of(0), OptionalInt.empty(), OptionalInt.of(0)),
                    all().ahead().stream().map(Figures.Ahead::ends).toList());
        } finally {
            office.beans().setDay(SampleTerms.START);
        }
    }

    /** Sixty days before their last, as the policy says; two agreements are too few to be counted out, and more than none. */
    @Test
    void renewalsAndEquipmentAreAhead() {
        office.database()
                .inTransaction(entities -> entities.createNativeQuery("""
                    insert into agreement_milestone (agreement_id, equipped)
                    select a.id, true from agreement a where a.state = 'ACTIVE' and not exists
                      (select m.agreement_id from agreement_milestone m where m.agreement_id = a.id)
                    """).executeUpdate());
        office.beans().setDay(SampleTerms.END.minusDays(60 + 45));
        try {
            Figures figures = all();
            assertEquals(
                    List.of(OptionalInt.of(0), OptionalInt.empty(), OptionalInt.of(0)),
                    figures.ahead().stream().map(Figures.Ahead::renewals).toList());
            assertEquals(OptionalInt.empty(), figures.equipped());
            assertEquals(OptionalInt.of(0), figures.ahead().getFirst().returns());
            office.beans().setDay(SampleTerms.END.minusDays(10));
            assertEquals(OptionalInt.empty(), all().ahead().getFirst().returns());
        } finally {
            office.beans().setDay(SampleTerms.START);
        }
    }

    /** Everybody of the service must be there; two of them telework on the days of their terms. */
    @Test
    void daysUnderTheMinimumAreThoseOfTheHand() {
        LocalDate until = SampleTerms.START.plusDays(9);
        Figures.Coverage without = coverage(figures("S", SampleTerms.START, until, "hr"));
        assertEquals(OptionalInt.empty(), without.under(), "no minimum was set");
        int everybody = figures("S", SampleTerms.START, until, "hr").headcount();
        minimum(everybody);
        try {
            Figures figures = figures("S", SampleTerms.START, until, "hr");
            int teleworked = (int) SampleTerms.START
                    .datesUntil(until.plusDays(1))
                    .filter(day -> SampleTerms.complete().week().telework().contains(day.getDayOfWeek()))
                    .count();
            assertEquals(8, coverage(figures).working());
            assertEquals(OptionalInt.of(teleworked), coverage(figures).under());
            assertEquals(List.of(new Figures.Kept(YearMonth.from(SampleTerms.START), 8, teleworked)), figures.kept());
        } finally {
            minimum(0);
        }
    }

    private static Figures.Coverage coverage(Figures figures) {
        return figures.coverage().stream()
                .filter(each -> each.unit().code().equals("S"))
                .findFirst()
                .orElseThrow();
    }

    private static void minimum(int people) {
        office.in(() -> {
            OrgUnit unit =
                    office.get(Directory.class).findUnit(office.unit("S")).orElseThrow();
            unit.describe(unit.nameAr(), unit.nameFr(), unit.kind(), people);
            return null;
        });
    }

    /** Seven asked in one month and six were approved in it, the tenth day being of the same month or the next. */
    @Test
    void monthsAreThoseOfTheZone() {
        List<Figures.Month> months = all().months();
        assertEquals(YearMonth.from(DAY), months.getFirst().month());
        assertEquals(YearMonth.from(SampleTerms.START), months.getLast().month());
        assertEquals(OptionalInt.of(7), months.getFirst().asked());
        assertEquals(
                12,
                figures("GD", DAY.minusYears(3), SampleTerms.START, "hr")
                        .months()
                        .size());
        assertEquals(1, figures("GD", DAY, DAY, "hr").months().size());
    }

    @Test
    void whatIsInForceIsOfAKindAndSomeDays() {
        Figures figures = all();
        assertEquals(List.of(new Figures.OfKind(Kind.INITIAL, OptionalInt.empty())), figures.kinds());
        assertEquals(1, figures.days().size());
        assertEquals(
                SampleTerms.complete().week().telework().size(),
                figures.days().getFirst().days());
    }

    @Test
    void figuresAreForHumanResourcesAuditorsAndHeadsOfTheirUnits() {
        for (String all : List.of("auditor", "chief")) {
            assertEquals(OptionalInt.of(7), count(figures("GD", DAY, SampleTerms.START, all), Action.SUBMIT));
        }
        for (String direction : List.of("hr2", "director")) {
            assertThrows(RuleBroken.NotVisible.class, () -> figures("GD", DAY, DAY, direction));
            assertEquals(OptionalInt.of(7), count(figures("D", DAY, SampleTerms.START, direction), Action.SUBMIT));
        }
        Figures ofService = figures("S", DAY, SampleTerms.START, "service");
        assertEquals(OptionalInt.of(7), count(ofService, Action.SUBMIT));
        assertEquals(1, ofService.units().size());
        assertThrows(RuleBroken.NotVisible.class, () -> figures("V1", DAY, DAY, "service"));
        for (String other : List.of("salma", "tservice", "admin", "archivist")) {
            assertThrows(RuleBroken.NotVisible.class, () -> figures("S", DAY, DAY, other));
        }
    }
}
