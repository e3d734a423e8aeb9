package ma.ittifaq.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Agreements at random, in every state and relation: what lists show is what the law lets people see. */
class ListsTest {

    private static final int MANY = 400;
    /** All few enough to be sorted, some of them, none of them: the two ways of the list. */
    private static final List<Integer> MOST = List.of(MANY, 60, 0);

    @RegisterExtension
    static final TestOffice office = TestOffice.shared();

    @BeforeAll
    static void fill() {
        office.in(() -> {
            office.delegation("service", "deputy", Delegation.Scope.REVIEW);
            office.delegation("director", "deputy", Delegation.Scope.BOTH);
            office.delegation("chief", "vacant", Delegation.Scope.SIGN);
            office.delegation("hr", "omar", Delegation.Scope.BOTH, "V1");
            office.delegation("chief", "admin", Delegation.Scope.BOTH, "T");
            office.delegation("director", "salma", Delegation.Scope.REVIEW, "S");
            office.delegation("rssi", "imane", Delegation.Scope.REVIEW);
            office.delegation("division", "archivist", Delegation.Scope.BOTH);
            office.matters("division", "archivist", "RENEWAL,COURSE");
            office.delegation("hr2", "tservice", Delegation.Scope.REVIEW, "D");
            office.matters("hr2", "tservice", "INITIAL");
            office.acting("V2", "vacant");
            office.role("service", Role.SECURITY_OFFICER, "S");
            office.delegation("service", "omar", Delegation.Scope.BOTH);
            office.asHeadOf("S", "service", "omar");
            office.asHeadOf("T", "chief", "admin");
            return null;
        });
        Random random = new Random(20260302);
        office.in(() -> {
            for (int i = 0; i < MANY; i++) {
                office.beans().entities().persist(random(random, i));
            }
            return null;
        });
    }

    private static Agreement random(Random random, int i) {
        List<UUID> people = new ArrayList<>(office.people().values());
        UUID employee = people.get(random.nextInt(people.size()));
        UUID initiator = random.nextBoolean() ? employee : people.get(random.nextInt(people.size()));
        List<UUID> units = List.of(
                office.unit("GD"),
                office.unit("D"),
                office.unit("V1"),
                office.unit("V2"),
                office.unit("S"),
                office.unit("T"));
        Acting acting = new Acting(Actor.of(initiator), Map.of(Party.INITIATOR, Holder.inPerson(initiator)));
        Agreement a = new Agreement(
                Kind.values()[random.nextInt(Kind.values().length)],
                employee,
                units.get(random.nextInt(units.size())),
                acting,
                Party.EMPLOYEE,
                null,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i / 3));
        AgreementState[] states = AgreementState.values();
        AgreementState state = states[random.nextInt(states.length)];
        set(a, "state", state);
        AgreementState.Stage[] stages = AgreementState.Stage.values();
        AgreementState.Stage least = state.isOpen() ? state.stage() : AgreementState.Stage.DRAFT;
        set(a, "reached", stages[least.ordinal() + random.nextInt(stages.length - least.ordinal())]);
        if (state.isOpen() && random.nextInt(4) == 0) {
            set(a, "holder", people.get(random.nextInt(people.size())));
        }
        if (random.nextInt(3) > 0) {
            set(a, "startsOn", LocalDate.of(2026, 1, 1).plusDays(random.nextInt(200)));
            a.number("DSI/2026/%04d".formatted(i));
        }
        decided(a, people.get(random.nextInt(people.size())), random);
        return a;
    }

    /** An approval or a signature in the past, by anybody, perhaps in somebody's place. */
    private static void decided(Agreement a, UUID by, Random random) {
        Party party = random.nextBoolean() ? Party.MANAGER : Party.AUTHORITY;
        Holder holder = random.nextInt(3) == 0 ? new Holder(by, office.id("director")) : Holder.inPerson(by);
        Acting acting = new Acting(Actor.of(by), Map.of(party, holder));
        Move move = new Move(
                a,
                2,
                random.nextBoolean() ? Action.APPROVE : Action.RETURN,
                party,
                a.state(),
                a.state(),
                acting,
                a.changedAt());
        history(a).add(move);
    }

    @SuppressWarnings("unchecked")
    static List<Move> history(Agreement a) {
        return (List<Move>) get(a, "history");
    }

    private static Object get(Agreement a, String name) {
        try {
            Field field = Agreement.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(a);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Agreement a, String name, Object value) {
        try {
            Field field = Agreement.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(a, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Agreement> everything() {
        return office.beans()
                .entities()
                .createQuery("select a from Agreement a", Agreement.class)
                .getResultList();
    }

    private static Set<UUID> ids(List<AgreementLine> lines) {
        return lines.stream().map(AgreementLine::id).collect(Collectors.toSet());
    }

    @Test
    void aListShowsExactlyWhatThePersonMayRead() {
        office.in(() -> {
            OrgChart chart = office.get(Directory.class).chart();
            List<Agreement> all = everything();
            assertEquals(MANY, all.size());
            Set<Integer> sizes = new HashSet<>();
            for (String name : office.people().keySet()) {
                Actor actor = office.actor(name);
                Set<UUID> readable = all.stream()
                        .filter(a -> Readers.reading(a, actor, chart) != Reading.NOTHING)
                        .map(Agreement::id)
                        .collect(Collectors.toSet());
                for (int most : MOST) {
                    AgreementSelection found = office.get(AgreementList.class).find(AgreementFilter.ALL, actor, most);
                    Set<UUID> listed = ids(found.page(AgreementOrder.NEWEST, Optional.empty(), MANY)
                            .lines());
                    assertEquals(readable, listed, name + " of " + most);
                    assertEquals(Math.min(readable.size(), most + 1), found.count(), name + " of " + most);
                }
                sizes.add(readable.size());
            }
            assertTrue(sizes.size() > 5, "people differ: " + sizes);
            return null;
        });
    }

    @Test
    void whatWaitsForAPersonIsWhatTheLawLetsThemDoNext() {
        office.in(() -> {
            OrgChart chart = office.get(Directory.class).chart();
            List<Agreement> all = everything();
            int found = 0;
            for (String name : office.people().keySet()) {
                Actor actor = office.actor(name);
                Set<UUID> mine = all.stream()
                        .filter(a -> Waiting.isFor(a, actor, chart))
                        .map(Agreement::id)
                        .collect(Collectors.toSet());
                Set<UUID> listed =
                        ids(office.get(AgreementLines.class).select(Turns.of(actor.person(), chart), "a.id", MANY));
                assertEquals(mine, listed, name);
                found += mine.size();
            }
            assertTrue(found > 50, "turns: " + found);
            return null;
        });
    }

    @Test
    void aDeskHoldsThreePilesThatDoNotMeet() {
        office.in(() -> {
            for (String name : office.people().keySet()) {
                Waiting waiting = office.get(Waiting.class);
                Actor actor = office.actor(name);
                List<AgreementLine> ofOthers = waiting.ofOthers(actor);
                Set<UUID> both = ids(waiting.forMe(actor));
                both.retainAll(ids(ofOthers));
                assertEquals(Set.of(), both);
                assertTrue(waiting.inForce(actor).stream()
                        .allMatch(l -> l.employee().equals(office.id(name))
                                && l.state().ordinal() >= AgreementState.SIGNED.ordinal()
                                && l.state().isOpen()));
                assertTrue(ofOthers.stream().noneMatch(l -> l.state().isEnded()));
            }
            return null;
        });
    }

    @Test
    void pagesBehindACursorMakeTheWholeListOnce() {
        office.in(() -> {
            List<AgreementLine> all = new ArrayList<>();
            Optional<Cursor> next = Optional.empty();
            do {
                AgreementPage page =
                        office.get(AgreementList.class).page(AgreementFilter.ALL, next, 37, office.actor("auditor"));
                all.addAll(page.lines());
                next = page.next().flatMap(c -> Cursor.of(c.text()));
            } while (next.isPresent());
            assertEquals(MANY, all.size());
            assertEquals(MANY, ids(all).size());
            assertEquals(
                    all.stream().map(AgreementLine::changedAt).toList(),
                    all.stream()
                            .map(AgreementLine::changedAt)
                            .sorted(Comparator.reverseOrder())
                            .toList());
            return null;
        });
    }

    @Test
    void aCursorThatIsNotOursIsNone() {
        assertAll(List.of("", "x", "!!", "eHh4", "MjAyNi0wMS0wMV8x").stream()
                .map(text -> () -> assertEquals(Optional.empty(), Cursor.of(text))));
        String id = new UUID(0, 1).toString();
        assertTrue(Cursor.of(forged("REFERENCE", "true", id, "DSI/2026/0001")).isPresent());
        assertAll(Stream.of(
                        forged("REFERENCE", "true", id),
                        forged("REFERENCE", "true", id, "a", "b"),
                        forged("REFERENCE", "true", id, "a\0"),
                        forged("REFERENCE", "true", "1", "a"),
                        forged("START", "true", id, "tomorrow"),
                        forged("PLACE", "true", id, "a"))
                .map(text -> () -> assertEquals(Optional.empty(), Cursor.of(text), text)));
    }

    private static String forged(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", parts).getBytes(UTF_8));
    }

    private static Stream<AgreementOrder> orders() {
        return Stream.of(AgreementSort.values())
                .flatMap(sort -> Stream.of(new AgreementOrder(sort, true), new AgreementOrder(sort, false)));
    }

    private static AgreementPage page(AgreementOrder order, Optional<Cursor> from, int size) {
        return office.in(() -> office.get(AgreementList.class)
                .find(AgreementFilter.ALL, office.actor("auditor"))
                .page(order, from, size));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyOrderIsLeafedThroughForwardsAndBackAgain(AgreementOrder order) {
        List<AgreementLine> whole = page(order, Optional.empty(), MANY).lines();
        assertEquals(MANY, ids(whole).size());
        List<AgreementLine> forwards = new ArrayList<>();
        AgreementPage page = page(order, Optional.empty(), 37);
        forwards.addAll(page.lines());
        while (page.next().isPresent()) {
            page = page(order, page.next().flatMap(c -> Cursor.of(c.text())), 37);
            forwards.addAll(page.lines());
        }
        assertEquals(whole, forwards);
        List<AgreementLine> back = new ArrayList<>(page.lines());
        while (page.previous().isPresent()) {
            page = page(order, page.previous().flatMap(c -> Cursor.of(c.text())), 37);
            back.addAll(0, page.lines());
        }
        assertEquals(whole, back.subList(back.size() - MANY, back.size()), "the first page is whole again");
        if (order.sort() == AgreementSort.START) {
            AgreementLine highest = order.descending() ? whole.getFirst() : whole.getLast();
            assertEquals(null, highest.startsOn(), "what has none counts as the highest");
        }
    }

    @Test
    void aPlaceInAnotherOrderIsNoPlace() {
        AgreementOrder byStart = new AgreementOrder(AgreementSort.START, false);
        AgreementPage first = page(byStart, Optional.empty(), 5);
        assertEquals(page(AgreementOrder.NEWEST, Optional.empty(), 5), page(AgreementOrder.NEWEST, first.next(), 5));
        assertEquals(Optional.of(byStart), AgreementOrder.of(byStart.text()));
        assertEquals(Optional.empty(), AgreementOrder.of("a.id; drop table agreement"));
    }

    private static List<AgreementLine> found(AgreementFilter filter, String by) {
        return office.in(() -> {
            List<List<AgreementLine>> ways = new ArrayList<>();
            for (int most : MOST) {
                ways.add(office.get(AgreementList.class)
                        .find(filter, office.actor(by), most)
                        .page(AgreementOrder.NEWEST, Optional.empty(), MANY)
                        .lines());
            }
            ways.forEach(way -> assertEquals(ways.getFirst(), way));
            return ways.getFirst();
        });
    }

    @Test
    void filtersNarrowTheList() {
        List<AgreementLine> mine = found(new AgreementFilter(true, Set.of(), Optional.empty(), null), "salma");
        assertTrue(!mine.isEmpty() && mine.stream().allMatch(l -> l.employee().equals(office.id("salma"))));
        List<AgreementLine> states =
                found(new AgreementFilter(false, Set.of(AgreementState.ACTIVE), Optional.empty(), ""), "auditor");
        assertTrue(!states.isEmpty() && states.stream().allMatch(l -> l.state() == AgreementState.ACTIVE));
        List<AgreementLine> below =
                found(new AgreementFilter(false, Set.of(), Optional.of(office.unit("V1")), ""), "auditor");
        assertEquals(
                Set.of(office.unit("V1"), office.unit("S")),
                below.stream().map(AgreementLine::unit).collect(Collectors.toSet()));
        assertEquals(
                List.of(), found(new AgreementFilter(false, Set.of(), Optional.of(UUID.randomUUID()), ""), "auditor"));
    }

    private static Set<UUID> named(String text) {
        return found(new AgreementFilter(false, Set.of(), Optional.empty(), text), "auditor").stream()
                .map(AgreementLine::employee)
                .collect(Collectors.toSet());
    }

    @Test
    void namesAreFoundInEitherScriptHoweverTheyAreTyped() {
        assertEquals(Set.of(office.id("salma")), named("ALAOUI salma"));
        assertEquals(Set.of(office.id("salma")), named("  العلوي   Sálma "));
        assertEquals(Set.of(), named("salma omar"));
        assertEquals(office.people().size(), named("العَلَوِي").size());
        assertEquals(Set.of(), named("%"), "no wildcard");
    }

    private static Set<String> referenced(String text) {
        return found(new AgreementFilter(false, Set.of(), Optional.empty(), text), "auditor").stream()
                .map(AgreementLine::reference)
                .collect(Collectors.toSet());
    }

    @Test
    void aReferenceIsFoundByItsBeginningAndByItsNumber() {
        Set<String> begun = referenced("dsi/2026/000");
        assertTrue(begun.size() > 1 && begun.stream().allMatch(r -> r.startsWith("DSI/2026/000")), begun.toString());
        String one = begun.iterator().next();
        String number = one.substring("DSI/2026/".length());
        for (String typed : List.of(one, " " + one, number, "2026/" + number, "2026/" + Integer.valueOf(number))) {
            assertEquals(Set.of(one), referenced(typed), typed);
        }
        for (String other : List.of("DAF/2026/" + number, "2025/" + number, "_" + number, "2026/", "99999999999")) {
            assertEquals(Set.of(), referenced(other), other);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void theNumberOfStatementsDoesNotDependOnTheSize(AgreementOrder order) {
        Optional<Cursor> next = page(order, Optional.empty(), 5).next();
        long few = statements(order, next, 5);
        long many = statements(order, next, 300);
        assertEquals(few, many);
        assertTrue(few <= 8, "three for the chart, one for each of four grounds, one for the page: " + few);
    }

    private static long statements(AgreementOrder order, Optional<Cursor> from, int size) {
        long before = office.database().statements();
        office.in(() -> office.get(AgreementList.class)
                .find(AgreementFilter.ALL, office.actor("hr"))
                .page(order, from, size));
        return office.database().statements() - before;
    }
}
