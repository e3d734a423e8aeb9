package ma.ittifaq.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.archive.RecordFigures;
import ma.ittifaq.platform.ApplicationClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Moves by chance, some at the very begin of a day; what is kept of them against what SQL counts of the moves themselves. */
class KeptDaysTest {

    private static final LocalDate TODAY = SampleTerms.TODAY;
    private static final int DAYS = 100;
    private static final int MOVES = 120;
    private static final double SECONDS_A_DAY = 86_400;
    private static final Set<AgreementState> STATES = EnumSet.range(AgreementState.IN_REVIEW, AgreementState.SIGNED);

    private static final String STEPS = """
        select n.from_state, count(*),
          percentile_cont(0.5) within group (order by extract(epoch from n.made_at) - extract(epoch from m.made_at)),
          percentile_cont(0.9) within group (order by extract(epoch from n.made_at) - extract(epoch from m.made_at))
        from agreement_move n join agreement_move m on m.agreement_id = n.agreement_id and m.sequence = n.sequence - 1
        join agreement a on a.id = n.agreement_id
        where n.made_at >= :from and n.made_at < :until and a.unit_id in (:units)
          and n.from_state in (:states) group by n.from_state
        """;

    private static final String COUNTS = """
        select %s, count(*) from agreement_move n join agreement a on a.id = n.agreement_id
        where n.made_at >= :from and n.made_at < :until and a.unit_id in (:units)
          and %s group by 1
        """;

    private static final String MONTH = "cast(extract(year from n.made_at at time zone 'Africa/Casablanca') as varchar)"
            + " || lpad(cast(extract(month from n.made_at at time zone 'Africa/Casablanca') as varchar), 2, '0')";

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    private final Random random = new Random(7);
    private final List<UUID> agreements = new ArrayList<>();

    @BeforeEach
    void moves() {
        for (String who : List.of("salma", "omar", "imane", "division", "vacant", "deputy")) {
            UUID id = office.draft(who, SampleTerms.complete());
            agreements.add(id);
            office.in(() -> {
                run("delete from figures_day");
                return run("delete from agreement_move where agreement_id = '" + id + "'");
            });
            Instant at = begin(TODAY.minusDays(DAYS));
            for (int i = 0; i < MOVES; i++) {
                insert(id, i, at);
                at = next(at);
            }
        }
        office.beans().setDay(TODAY);
    }

    /** Some days later, on a day's first moment, or at once. */
    private Instant next(Instant at) {
        return switch (random.nextInt(4)) {
            case 0 -> begin(LocalDate.ofInstant(at, ApplicationClock.ZONE).plusDays(1 + random.nextInt(4)));
            case 1 -> at.plusNanos(1000L * random.nextInt(1_000_000));
            default -> at.plusSeconds(random.nextInt(100_000));
        };
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ApplicationClock.ZONE).toInstant();
    }

    private void insert(UUID agreement, int sequence, Instant at) {
        List<AgreementState> states = List.copyOf(STATES);
        Action action = Action.values()[random.nextInt(Action.values().length)];
        AgreementState from = states.get(random.nextInt(states.size()));
        office.in(() -> office.beans()
                .entities()
                .createNativeQuery("insert into agreement_move (id, agreement_id, sequence, action, party, from_state,"
                        + " to_state, made_at, reason) values (?1, ?2, ?3, ?4, 'SYSTEM', ?5, ?8, ?6, ?7)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, agreement)
                .setParameter(3, sequence)
                .setParameter(4, action.name())
                .setParameter(5, sequence == 0 ? null : from.name())
                .setParameter(8, from.name())
                .setParameter(6, at.atOffset(ZoneOffset.UTC))
                .setParameter(7, Reason.values()[random.nextInt(3)].name())
                .executeUpdate());
    }

    private static int run(String statement) {
        return office.beans().entities().createNativeQuery(statement).executeUpdate();
    }

    private static void keepAll() {
        Optional<LocalDate> reached = Optional.of(KeptDays.BEGINNING);
        while (reached.isPresent()) {
            LocalDate from = reached.get();
            reached = office.in(() -> office.get(KeptDays.class).keepFrom(from));
        }
    }

    private static long kept() {
        return office.in(() -> (Long) office.beans()
                .entities()
                .createQuery("select count(k) from KeptDay k")
                .getSingleResult());
    }

    /** Eight periods and sets of units by chance. */
    private void agrees(String when) {
        for (int i = 0; i < 8; i++) {
            LocalDate from = TODAY.minusDays(random.nextInt(DAYS + 5));
            LocalDate until = from.plusDays(random.nextInt(DAYS));
            Set<UUID> units = new HashSet<>(Set.of(office.unit("S")));
            List.of("T", "V1", "V2").stream().filter(u -> random.nextBoolean()).forEach(u -> units.add(office.unit(u)));
            office.in(() -> {
                Tallies told = office.get(DayFigures.class).of(units, from, until);
                String what = when + " " + from + " " + until;
                assertEquals(counts("n.action", "1 = 1", from, until, units), actions(told), what);
                assertEquals(
                        counts("n.reason", "n.action = 'REFUSE'", from, until, units), refusals(told, units), what);
                assertEquals(counts(MONTH, "n.action = 'SUBMIT'", from, until, units), months(told), what);
                assertSteps(steps(from, until, units), told.steps(units, STATES), what);
                return null;
            });
        }
    }

    private static Map<String, Integer> actions(Tallies told) {
        return sums(Stream.of(Action.values()).collect(Collectors.toMap(Enum::name, told::of)));
    }

    private static Map<String, Integer> refusals(Tallies told, Set<UUID> units) {
        Map<String, Map<UUID, Integer>> named = new TreeMap<>();
        told.refusals(units).forEach((reason, counts) -> named.put(reason.name(), counts));
        return sums(named);
    }

    private static Map<String, Integer> months(Tallies told) {
        Stream<YearMonth> all =
                Stream.iterate(YearMonth.from(TODAY.minusDays(DAYS + 40)), month -> month.plusMonths(1));
        Map<String, Map<UUID, Integer>> named = new TreeMap<>();
        told.months(Action.SUBMIT, all.limit(12))
                .forEach((month, counts) -> named.put(month.toString().replace("-", ""), counts));
        return sums(named);
    }

    private static Map<String, Integer> sums(Map<String, Map<UUID, Integer>> parts) {
        Map<String, Integer> sums = new TreeMap<>();
        parts.forEach((what, counts) -> counts.values().forEach(count -> sums.merge(what, count, Integer::sum)));
        return sums;
    }

    private static Map<String, Integer> counts(
            String what, String which, LocalDate from, LocalDate until, Set<UUID> units) {
        Map<String, Integer> counts = new TreeMap<>();
        rows(COUNTS.formatted(what, which), from, until, units, false)
                .forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    private static Map<String, Object[]> steps(LocalDate from, LocalDate until, Set<UUID> units) {
        Map<String, Object[]> steps = new TreeMap<>();
        rows(STEPS, from, until, units, true).forEach(row -> steps.put((String) row[0], row));
        return steps;
    }

    private static void assertSteps(Map<String, Object[]> counted, List<Figures.Step> told, String what) {
        assertEquals(counted.size(), told.size(), what);
        for (Figures.Step step : told) {
            Object[] row = counted.get(step.state().name());
            assertEquals(((Number) row[1]).intValue(), step.count(), what);
            assertEquals(((Number) row[2]).doubleValue(), step.median() * SECONDS_A_DAY, 0.001, what);
            assertEquals(((Number) row[3]).doubleValue(), step.slow() * SECONDS_A_DAY, 0.001, what);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(String sql, LocalDate from, LocalDate until, Set<UUID> units, boolean states) {
        var query = office.beans()
                .entities()
                .createNativeQuery(sql)
                .setParameter("from", begin(from))
                .setParameter("until", begin(until.plusDays(1)))
                .setParameter("units", units);
        return states
                ? query.setParameter("states", STATES.stream().map(Enum::name).toList())
                        .getResultList()
                : query.getResultList();
    }

    @Test
    void whatIsKeptIsWhatIsCounted() {
        agrees("nothing kept");
        keepAll();
        assertEquals(DAYS, kept(), "every day but today");
        agrees("all kept");
        office.in(() -> run("delete from figures_day where extract(day from counted_day) in (3, 4, 17)"));
        agrees("gaps");
        keepAll();
        assertEquals(DAYS, kept());
    }

    @Test
    void aDayWhoseMovesChangedIsCountedAgain() {
        keepAll();
        insert(agreements.getFirst(), MOVES, begin(TODAY.minusDays(5)).plusSeconds(60));
        assertEquals(1, office.in(() -> office.get(KeptDays.class).forgetChanged()));
        assertEquals(DAYS - 1, kept());
        agrees("one forgotten");
        assertEquals(0, office.in(() -> office.get(KeptDays.class).forgetChanged()));
    }

    @Test
    void daysOfWhatIsErasedAreForgottenWithIt() {
        keepAll();
        UUID gone = agreements.getLast();
        int forgotten = office.in(() -> {
            int days = office.beans()
                    .entities()
                    .createNativeQuery(RecordFigures.FORGET)
                    .setParameter("id", gone)
                    .executeUpdate();
            run("delete from agreement_move where agreement_id = '" + gone + "'");
            return days;
        });
        assertTrue(forgotten > 10 && kept() == DAYS - forgotten, "forgotten: " + forgotten);
        agrees("one erased");
    }

    /** An hour after midnight, a move of the evening may still be under way. */
    @Test
    void aDayThatIsJustOverIsNotKeptYet() {
        office.beans().setTime(begin(TODAY).plusSeconds(3600));
        keepAll();
        assertEquals(DAYS - 1, kept());
    }
}
