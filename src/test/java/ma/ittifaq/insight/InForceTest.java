package ma.ittifaq.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures counted by hand that are told: seven agreements of unit S with equipment, five renewals of unit T without. */
class InForceTest {

    private static final OptionalInt NONE = OptionalInt.of(0);
    private static final OptionalInt FIVE = OptionalInt.of(5);
    private static final OptionalInt SEVEN = OptionalInt.of(7);
    private static final OptionalInt TWELVE = OptionalInt.of(12);

    @RegisterExtension
    static final TestOffice office = TestOffice.shared();

    @BeforeAll
    static void carryThrough() {
        for (int i = 0; i < 12; i++) {
            String name = "p" + i;
            boolean first = i < 7;
            office.in(() -> {
                office.person(name, first ? "S" : "T");
                return null;
            });
            UUID draft = office.draft(name, first ? SampleTerms.complete() : SampleTerms.teleworking(DayOfWeek.MONDAY));
            office.signed(draft, name, first ? "service" : "tservice");
            office.beans().setDay(SampleTerms.START);
            office.move(draft, Action.TAKE_EFFECT, null);
            office.beans().setDay(SampleTerms.TODAY);
        }
        office.in(() -> {
            run("update agreement set kind = 'RENEWAL' where unit_id = '" + office.unit("T") + "'");
            // All had equipment, and those of T have given it back.
            return run("insert into agreement_milestone (agreement_id, equipped, returned_on) select id, true,"
                    + " case when unit_id = '" + office.unit("T") + "' then date '2026-03-02' end from agreement");
        });
    }

    private static int run(String statement) {
        return office.beans().entities().createNativeQuery(statement).executeUpdate();
    }

    private static Figures figures(String unit, LocalDate today) {
        office.beans().setDay(today);
        return office.in(() -> office.get(Insight.class)
                .of(office.unit(unit), SampleTerms.TODAY, SampleTerms.START, office.actor("hr")));
    }

    private static Map<String, OptionalInt> units(Figures figures) {
        return figures.units().stream()
                .collect(Collectors.toMap(each -> each.unit().code(), Figures.OfUnit::inForce));
    }

    private static List<OptionalInt> ahead(String unit, LocalDate today, Function<Figures.Ahead, OptionalInt> what) {
        return figures(unit, today).ahead().stream().map(what).toList();
    }

    @Test
    void whatIsInForceIsToldByUnitKindAndDays() {
        Figures figures = figures("D", SampleTerms.START);
        assertEquals(TWELVE, figures.inForce());
        assertEquals(Map.of("D", NONE, "V1", NONE, "V2", NONE, "S", SEVEN, "T", FIVE), units(figures));
        assertEquals(
                List.of(new Figures.OfKind(Kind.INITIAL, SEVEN), new Figures.OfKind(Kind.RENEWAL, FIVE)),
                figures.kinds());
        assertEquals(List.of(new Figures.OfDays(1, FIVE), new Figures.OfDays(2, SEVEN)), figures.days());
        assertEquals(SEVEN, figures.equipped());
    }

    @Test
    void aUnitHasItsOwn() {
        Figures figures = figures("S", SampleTerms.START);
        assertEquals(SEVEN, figures.inForce());
        assertEquals(10, figures.headcount());
        assertEquals(List.of(new Figures.OfKind(Kind.INITIAL, SEVEN)), figures.kinds());
        assertEquals(
                Map.of(Action.SUBMIT, SEVEN, Action.APPROVE, SEVEN, Action.TAKE_EFFECT, SEVEN, Action.REFUSE, NONE),
                figures.moves().stream()
                        .filter(each -> List.of(Action.SUBMIT, Action.APPROVE, Action.TAKE_EFFECT, Action.REFUSE)
                                .contains(each.action()))
                        .collect(Collectors.toMap(Figures.Done::action, Figures.Done::count)));
    }

    /** All end on one day; the renewal may be asked for until sixty days before. */
    @Test
    void whatIsAheadIsTold() {
        assertEquals(List.of(NONE, TWELVE, NONE), ahead("D", SampleTerms.END.minusDays(45), Figures.Ahead::ends));
        assertEquals(List.of(NONE, NONE, FIVE), ahead("T", SampleTerms.END.minusDays(75), Figures.Ahead::ends));
        assertEquals(List.of(NONE, TWELVE, NONE), ahead("D", SampleTerms.END.minusDays(105), Figures.Ahead::renewals));
        assertEquals(List.of(SEVEN, NONE, NONE), ahead("D", SampleTerms.END.minusDays(10), Figures.Ahead::returns));
    }
}
