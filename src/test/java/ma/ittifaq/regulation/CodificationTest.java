package ma.ittifaq.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.regulation.Defect.Cause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HR writes an edition and publishes it; what is not fit is refused whole, with every reason; nobody else gets near. */
class CodificationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final Actor HR = Actor.of(UUID.randomUUID());

    private final MemoryDatabase database = MemoryDatabase.emptied();
    private final TestBeans beans = new TestBeans();

    @BeforeEach
    void deliver() {
        DefaultSettings.install();
        UUID unit = UUID.randomUUID();
        OrgChart chart = new OrgChart(
                List.of(new OrgChart.Unit(unit, "DG", null, null)),
                List.of(new OrgChart.Office(HR.person(), Role.HR_OFFICER, unit)),
                List.of());
        beans.put(Directory.class, new Directory() {
            @Override
            public OrgChart chart() {
                return chart;
            }
        });
        beans.put(PrintCheck.class, text -> text.contains("☃") ? Optional.of("U+2603 SNOWMAN") : Optional.empty());
        beans.setDay(TODAY);
        run(desk -> {
            beans.get(Delivery.class).bring(new Startup.Ready());
            desk.open(HR);
            return null;
        });
    }

    @Test
    void anEditionIsPublishedAndTheOldOneStaysAsItWas() {
        ClauseSet before = read(sets -> sets.require("2020-04/1"));
        rewrite("CL-18", text -> new Bilingual(text.ar() + " جديد", text.fr() + " nouveau"));
        assertEquals("2026-11/1", run(desk -> desk.publish(TOMORROW, HR)));

        assertEquals(before, read(sets -> sets.require("2020-04/1")));
        assertEquals("2020-04/1", read(sets -> sets.current(TODAY)).version());
        ClauseSet current = read(sets -> sets.current(TOMORROW));
        assertEquals("2026-11/1", current.version());
        assertTrue(current.clause("CL-18").text().fr().endsWith("nouveau"));
        assertEquals(List.of(), run(desk -> desk.clauses(HR)));
        assertEquals(
                List.of("regulation.draft_opened", "regulation.clause_revised", "regulation.published"),
                beans.fired().stream().map(fact -> ((Fact) fact).kind()).toList());
    }

    @Test
    void aSecondEditionOfTheMonthIsCountedAndCannotOvertakeTheFirst() {
        run(desk -> desk.publish(TOMORROW.plusDays(1), HR));
        run(desk -> {
            desk.open(HR);
            return null;
        });
        assertEquals(Cause.DATE_TAKEN, defects(TOMORROW).getFirst().cause());
        assertEquals("2026-11/2", run(desk -> desk.publish(TOMORROW.plusDays(2), HR)));
    }

    @Test
    void everyDefectIsToldAtOnceAndNothingIsPublished() {
        rewrite("CL-06", text -> new Bilingual(text.ar(), "Sans paramètre."));
        rewrite("CL-08", text -> text.map(side -> side.replace("{recall}", "{delay}")));
        rewrite("CL-14", text -> new Bilingual(text.ar(), " "));
        rewrite("CL-18", text -> new Bilingual(text.ar() + "☃", text.fr()));
        repeal("E1", TODAY);

        List<Defect> defects = defects(TODAY.plusMonths(1));
        assertEquals(
                EnumSet.of(
                        Cause.PARAMETERS_DIFFER,
                        Cause.PARAMETER_UNKNOWN,
                        Cause.SIDE_MISSING,
                        Cause.UNPRINTABLE,
                        Cause.REFERENCE_OVER),
                defects.stream()
                        .map(Defect::cause)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cause.class))));
        assertEquals(
                List.of("CL-06", "CL-08", "CL-10", "CL-14", "CL-18"),
                defects.stream().map(Defect::code).distinct().toList());
        RegulationRefusal refused =
                assertThrows(RegulationRefusal.class, () -> run(desk -> desk.publish(TODAY.plusMonths(1), HR)));
        assertEquals(defects, refused.defects());
        assertEquals(
                List.of("2020-04/1"),
                read(ClauseSets::all).stream().map(ClauseSet::version).toList());
    }

    @Test
    void everyDefectNamesTheClauseAndTheCauseInEveryLanguage() {
        rewrite("CL-18", text -> new Bilingual(text.ar() + "☃", text.fr()));
        repeal("E1", TODAY);
        for (String language : List.of("ar", "fr", "en")) {
            List<String> told = defects(TOMORROW).stream()
                    .map(defect -> defect.text(Locale.of(language)))
                    .toList();
            assertTrue(told.getFirst().contains("CL-10") && told.getFirst().contains("2-05-1367"), told.toString());
            assertTrue(told.getLast().contains("CL-18") && told.getLast().contains("SNOWMAN"), told.toString());
            for (Cause cause : Cause.values()) {
                String text = new Defect("CL-01", cause, List.of("a", "b")).text(Locale.of(language));
                assertFalse(text.contains("⟦"), text);
            }
        }
    }

    @Test
    void aReferenceThatIsUnknownOrNotYetInForceIsADefect() {
        run(desk -> {
            Written<ClauseText> clause = clause(desk, "CL-28");
            ClauseText t = clause.text();
            ClauseText resting = new ClauseText(
                    t.code(), t.part(), t.mandatory(), t.applies(), t.title(), t.purpose(), t.text(), List.of("X-9"));
            desk.revise(new Written<>(resting, clause.version()), HR);
            return null;
        });
        assertEquals(Cause.REFERENCE_UNKNOWN, defects(TOMORROW).getLast().cause());
        changeReference("E1", TOMORROW.plusYears(1), Optional.empty());
        assertEquals(Cause.REFERENCE_NOT_YET, defects(TOMORROW).getFirst().cause());
    }

    @Test
    void aValueThatOnlySomeAgreementsHaveIsNotForAll() {
        rewrite("CL-18", text -> text.map(side -> side + " {trial}"));
        assertEquals(
                List.of(Cause.PARAMETER_NOT_ALWAYS),
                defects(TOMORROW).stream().map(Defect::cause).toList());
    }

    @Test
    void whatIsPublishedElsewhereIsKnownHereOnItsDay() {
        assertEquals("2020-04/1", read(sets -> sets.current(TODAY)).version());
        Editions elsewhere = beans.get(Editions.class);
        run(desk -> desk.publish(TOMORROW, HR));
        assertEquals(
                "2020-04/1", askedOf(elsewhere, sets -> sets.current(TODAY)).version());
        assertEquals(
                "2026-11/1",
                askedOf(elsewhere, sets -> sets.require("2026-11/1")).version());
        beans.setDay(TOMORROW);
        assertEquals(
                "2026-11/1", askedOf(elsewhere, sets -> sets.current(TOMORROW)).version());
    }

    @Test
    void theEditionOfADayIsReadOnce() {
        read(sets -> sets.current(TODAY));
        Editions editions = beans.get(Editions.class);
        assertEquals("2020-04/1", new ClauseSets(editions).current(TODAY).version(), "without a database");
        assertEquals("2020-04/1", new ClauseSets(editions).require("2020-04/1").version());
        assertThrows(RuntimeException.class, () -> new ClauseSets(editions).current(TOMORROW));
    }

    @Test
    void anEditionTakesEffectTomorrowAtTheEarliest() {
        assertEquals(
                List.of(Cause.DATE_TOO_EARLY),
                defects(TODAY).stream().map(Defect::cause).toList());
        assertEquals(List.of(), defects(TOMORROW));
    }

    @Test
    void whoComesSecondIsToldAndChangesNothing() {
        Written<ClauseText> seen = run(desk -> clause(desk, "CL-18"));
        rewrite("CL-18", text -> text.map(side -> side + " 1"));
        RegulationRefusal stale = assertThrows(
                RegulationRefusal.class,
                () -> run(desk -> {
                    desk.revise(seen, HR);
                    return null;
                }));
        assertEquals(Refusal.Kind.STALE, stale.kind());
        assertTrue(run(desk -> clause(desk, "CL-18")).text().text().fr().endsWith(" 1"));
    }

    @Test
    void thereIsOneDraftAndItCanBeGivenUp() {
        rewrite("CL-18", text -> text.map(side -> side + " 1"));
        run(desk -> {
            desk.open(HR);
            return null;
        });
        assertTrue(run(desk -> clause(desk, "CL-18")).text().text().fr().endsWith(" 1"));
        run(desk -> {
            desk.discard(HR);
            return null;
        });
        assertThrows(RegulationRefusal.class, () -> run(desk -> desk.publish(TOMORROW, HR)));
    }

    @Test
    void textsAreAddedMovedAndTakenOut() {
        assertEquals("CL-29", run(desk -> desk.add(Part.ARTICLE, HR)));
        assertEquals("T1", run(desk -> desk.addReference(HR)));
        assertEquals("CL-29", run(desk -> desk.clauses(HR)).get(28).text().code(), "behind the articles");
        assertEquals(
                EnumSet.of(Cause.SIDE_MISSING, Cause.NUMBER_MISSING),
                defects(TOMORROW).stream()
                        .map(Defect::cause)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Cause.class))));
        does(desk -> desk.raise("CL-29", HR));
        assertEquals("CL-29", run(desk -> desk.clauses(HR)).get(27).text().code());
        does(desk -> desk.raise("P-1", HR));
        assertEquals("P-1", run(desk -> desk.clauses(HR)).get(29).text().code(), "the first of its part");
        does(desk -> desk.remove("CL-29", HR));
        does(desk -> desk.remove("T1", HR));
        does(desk -> desk.remove("CL-19", HR));
        assertEquals(List.of(), defects(TOMORROW));
        RegulationRefusal kept = assertThrows(RegulationRefusal.class, () -> does(desk -> desk.remove("CL-01", HR)));
        assertEquals("regulation.mandatory", kept.key());
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeTheDatabaseDoes() {
        assertEquals(
                "regulation.too_long",
                assertThrows(RegulationRefusal.class, () -> rewrite("CL-18", t -> t.map(side -> side.repeat(100))))
                        .key());
        assertEquals(
                "regulation.character",
                assertThrows(RegulationRefusal.class, () -> rewrite("CL-18", t -> t.map(side -> side + '\0')))
                        .key());
    }

    @Test
    void theDraftIsHeldAgainstWhatIsInForceWordByWord() {
        rewrite("CL-18", text -> new Bilingual(text.ar(), text.fr().replace("mêmes droits", "droits entiers")));
        does(desk -> desk.remove("CL-19", HR));
        repeal("E1", TODAY);
        List<Change> changes =
                beans.inTransaction(database, () -> beans.get(Codex.class).changes("2020-04/1", EditionLine.DRAFT, HR));
        assertEquals(
                List.of("CL-18 CHANGED", "CL-19 REMOVED", "E1 CHANGED"),
                changes.stream().map(c -> c.code() + " " + c.kind()).toList());
        assertEquals(
                List.of("mêmes ", "entiers "),
                changes.getFirst().texts().getFirst().fr().stream()
                        .filter(piece -> piece.mark() != Change.Piece.Mark.KEPT)
                        .map(Change.Piece::words)
                        .toList());
        assertEquals(Optional.of(TODAY), changes.getLast().facts().getFirst().after());
    }

    @Test
    void aDraftThatCannotBePrintedHasNoSpecimenAndSaysWhy() {
        assertEquals(28, specimen().clauses().size());
        repeal("E1", TODAY);
        assertEquals(28, specimen().clauses().size(), "a repealed reference is still printed");
        rewrite("CL-06", text -> new Bilingual(text.ar(), "Sans paramètre."));
        RegulationRefusal refused = assertThrows(RegulationRefusal.class, this::specimen);
        assertEquals(
                List.of(Cause.PARAMETERS_DIFFER),
                refused.defects().stream().map(Defect::cause).toList());
    }

    @Test
    void aTextIsCitedByTheEditionsThatHaveIt() {
        does(desk -> desk.remove("CL-19", HR));
        run(desk -> desk.publish(TOMORROW, HR));
        assertEquals(Set.of("2020-04/1"), citing("CL-19"));
        assertEquals(Set.of("2020-04/1", "2026-11/1"), citing("C3"));
        assertEquals(Set.of("2020-04/1", "2026-11/1"), citing("E1"), "a clause rests on it");
        assertEquals(Set.of(), citing("X-9"));
    }

    private ClauseSet specimen() {
        return beans.inTransaction(database, () -> beans.get(Codex.class).specimen(HR));
    }

    private Set<String> citing(String code) {
        return beans.inTransaction(database, () -> beans.get(Codex.class).citing(code, HR));
    }

    private void does(Consumer<Codification> work) {
        run(desk -> {
            work.accept(desk);
            return null;
        });
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        for (Actor other : List.of(Actor.of(UUID.randomUUID()), Actor.SYSTEM)) {
            List<Function<Codification, Object>> doors = List.of(
                    desk -> desk.clauses(other),
                    desk -> desk.references(other),
                    desk -> desk.defects(TOMORROW, other),
                    desk -> desk.publish(TOMORROW, other),
                    desk -> desk.add(Part.ARTICLE, other),
                    desk -> desk.addReference(other),
                    desk -> beans.get(Codex.class).lines(other),
                    desk -> beans.get(Codex.class).text("2020-04/1", other),
                    desk -> beans.get(Codex.class).specimen(other),
                    desk -> beans.get(Codex.class).citing("C3", other));
            doors.forEach(door -> assertEquals(
                    Refusal.Kind.NOT_FOUND,
                    assertThrows(RegulationRefusal.class, () -> run(door)).kind()));
        }
    }

    private void rewrite(String code, UnaryOperator<Bilingual> change) {
        run(desk -> {
            Written<ClauseText> clause = clause(desk, code);
            ClauseText t = clause.text();
            ClauseText changed = new ClauseText(
                    t.code(),
                    t.part(),
                    t.mandatory(),
                    t.applies(),
                    t.title(),
                    t.purpose(),
                    change.apply(t.text()),
                    t.restsOn());
            desk.revise(new Written<>(changed, clause.version()), HR);
            return null;
        });
    }

    private void repeal(String key, LocalDate lastDay) {
        changeReference(key, LocalDate.of(2005, 12, 2), Optional.of(lastDay));
    }

    private void changeReference(String key, LocalDate from, Optional<LocalDate> to) {
        run(desk -> {
            Written<LegalReference> seen = desk.references(HR).stream()
                    .filter(w -> w.text().key().equals(key))
                    .findFirst()
                    .orElseThrow();
            LegalReference r = seen.text();
            LegalReference changed = new LegalReference(
                    r.key(),
                    r.number(),
                    r.kind(),
                    r.issuer(),
                    r.issued(),
                    r.subject(),
                    r.citation(),
                    from,
                    to,
                    r.binds(),
                    r.printed(),
                    r.decisions(),
                    r.provenance());
            desk.reviseReference(new Written<>(changed, seen.version()), HR);
            return null;
        });
    }

    private static Written<ClauseText> clause(Codification desk, String code) {
        return desk.clauses(HR).stream()
                .filter(w -> w.text().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<Defect> defects(LocalDate day) {
        return run(desk -> desk.defects(day, HR));
    }

    private <T> T read(Function<ClauseSets, T> question) {
        return askedOf(beans.get(Editions.class), question);
    }

    private <T> T askedOf(Editions editions, Function<ClauseSets, T> question) {
        return beans.inTransaction(database, () -> question.apply(new ClauseSets(editions)));
    }

    private <T> T run(Function<Codification, T> work) {
        return beans.inTransaction(database, () -> work.apply(beans.get(Codification.class)));
    }
}
