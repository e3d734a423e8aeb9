package ma.ittifaq.regulation.guidance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import ma.ittifaq.document.Printable;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.regulation.PrintCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is delivered is in force until HR publishes something else; nobody else writes, and nothing typed over is lost unseen. */
class GuidanceTest {
    private static final Actor HR = Actor.of(UUID.randomUUID());
    private static final Actor OTHER = Actor.of(UUID.randomUUID());
    private static final String HOURS = "hours";

    private final MemoryDatabase database = MemoryDatabase.emptied();
    private final TestBeans beans = new TestBeans();

    @BeforeEach
    void administration() {
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
        beans.setDay(LocalDate.of(2026, 11, 28));
    }

    @Test
    void everyDeliveredTopicIsWholeAndSaysWhereItComesFrom() {
        List<Topic> topics = run(Guidance::topics);
        assertEquals(topics.size(), topics.stream().map(Topic::code).distinct().count());
        assertAll(topics.stream().map(topic -> () -> {
            Advice advice = topic.advice();
            Stream.of(advice.title(), advice.text(), advice.source())
                    .flatMap(Trilingual::sides)
                    .forEach(side -> {
                        assertFalse(side.isBlank(), topic.code());
                        assertEquals(Optional.empty(), Printable.check(side), side);
                    });
            assertTrue(advice.title().sides().allMatch(side -> side.length() <= Guidance.TITLE), topic.code());
            assertTrue(advice.text().sides().allMatch(side -> side.length() <= Guidance.TEXT), topic.code());
            assertTrue(advice.source().sides().allMatch(side -> side.length() <= Guidance.SOURCE), topic.code());
        }));
    }

    /** What could not be read in a source governs nothing, and a draft decree is no law. */
    @Test
    void whatIsNotConfirmedStandsBesideNoField() {
        for (Topic topic : run(Guidance::topics)) {
            if (topic.advice().basis() == Basis.UNCONFIRMED) {
                assertEquals(List.of(), topic.at(), topic.code());
            }
            if (topic.advice().source().fr().contains("projet de décret")) {
                assertEquals(Basis.HOUSE, topic.advice().basis(), topic.code());
            }
        }
        Set<Spot> governed = run(Guidance::topics).stream()
                .flatMap(topic -> topic.at().stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Spot.values()), governed, "every spot has something to say");
    }

    /** What is called law rests on laws and decrees alone: a circular, the guide and what is our own have other names. */
    @Test
    void lawRestsOnLawAlone() {
        for (Topic topic : run(Guidance::topics)) {
            String source = topic.advice().source().fr().toLowerCase(Locale.ROOT);
            boolean other = Stream.of("guide", "circulaire", "note n", "administration", "clause")
                    .anyMatch(source::contains);
            boolean law = Stream.of("loi n", "décret", "dahir").anyMatch(source::contains);
            assertTrue(topic.advice().basis() != Basis.LAW || law && !other, topic.code());
        }
    }

    @Test
    void aDraftIsReadByNobodyUntilItIsPublished() {
        Advice before = inForce(HOURS).advice();
        does(desk -> desk.write(HOURS, changed(before, "Nouveau"), Manuscript.NONE, HR));
        assertEquals(before, inForce(HOURS).advice());
        assertEquals(Set.of(HOURS), run(desk -> desk.drafted(HR)));

        does(desk -> desk.publish(HOURS, desk.manuscript(HOURS, HR).version(), HR));
        Topic now = inForce(HOURS);
        assertEquals("Nouveau", now.advice().text().fr());
        assertEquals(1, now.number());
        assertTrue(now.publishedAt().isPresent());
        assertEquals(Set.of(), run(desk -> desk.drafted(HR)));
        assertEquals(
                List.of("regulation.guidance_written", "regulation.guidance_published"),
                beans.fired().stream().map(fact -> ((Fact) fact).kind()).toList());
    }

    @Test
    void editionsAreCountedAndKept() {
        publish("Un");
        publish("Deux");
        Manuscript manuscript = manuscript();
        assertEquals("Deux", manuscript.topic().advice().text().fr());
        assertEquals(
                List.of("2 Deux", "1 Un"),
                manuscript.past().stream()
                        .map(past -> past.number() + " " + past.advice().text().fr())
                        .toList());
        assertEquals(HR.person(), manuscript.past().getFirst().by());
        assertTrue(manuscript.delivered().text().fr().contains("08:30"), "the fallback stays");
    }

    @Test
    void aDraftIsWrittenAgainAndGivenUp() {
        Advice before = inForce(HOURS).advice();
        does(desk -> desk.write(HOURS, changed(before, "Un"), Manuscript.NONE, HR));
        does(desk -> desk.write(
                HOURS, changed(before, "Deux"), desk.manuscript(HOURS, HR).version(), HR));
        assertEquals("Deux", manuscript().draft().orElseThrow().text().fr());
        does(desk -> desk.discard(HOURS, HR));
        assertEquals(Optional.empty(), manuscript().draft());
        assertEquals("guidance.no_draft", refused(desk -> desk.discard(HOURS, HR)));
        assertEquals("guidance.no_draft", refused(desk -> desk.publish(HOURS, 0, HR)));
    }

    @Test
    void whoComesSecondIsToldAndChangesNothing() {
        Advice before = inForce(HOURS).advice();
        does(desk -> desk.write(HOURS, changed(before, "Un"), Manuscript.NONE, HR));
        assertEquals(
                "guidance.stale", refused(desk -> desk.write(HOURS, changed(before, "Deux"), Manuscript.NONE, HR)));
        assertEquals("guidance.stale", refused(desk -> desk.publish(HOURS, 17, HR)));
        assertEquals("Un", manuscript().draft().orElseThrow().text().fr());
    }

    @Test
    void whatIsNotFitIsRefusedWithItsReason() {
        Advice before = inForce(HOURS).advice();
        assertEquals(
                "guidance.too_long",
                refused(desk -> desk.write(HOURS, changed(before, "a".repeat(2001)), Manuscript.NONE, HR)));
        assertEquals(
                "guidance.unprintable", refused(desk -> desk.write(HOURS, changed(before, "☃"), Manuscript.NONE, HR)));
        does(desk -> desk.write(HOURS, changed(before, " "), Manuscript.NONE, HR));
        assertEquals(
                "guidance.side_missing",
                refused(desk -> desk.publish(HOURS, desk.manuscript(HOURS, HR).version(), HR)));
        assertEquals(before, inForce(HOURS).advice());
    }

    @Test
    void forOthersThePagesOfWritingDoNotExist() {
        Advice advice = inForce(HOURS).advice();
        List<Consumer<Guidance>> doors = List.of(
                desk -> desk.manuscript(HOURS, OTHER),
                desk -> desk.drafted(OTHER),
                desk -> desk.write(HOURS, advice, Manuscript.NONE, OTHER),
                desk -> desk.publish(HOURS, 0, OTHER),
                desk -> desk.discard(HOURS, OTHER),
                desk -> desk.manuscript("no-such-topic", HR));
        doors.forEach(door -> assertEquals(
                Refusal.Kind.NOT_FOUND,
                assertThrows(GuidanceRefusal.class, () -> does(door)).kind()));
    }

    @Test
    void englishReadersHaveFrenchWhereThereIsNoEnglish() {
        Trilingual text = new Trilingual("المنشور رقم 3/2020", "La circulaire", "");
        assertEquals("La circulaire", text.in(Locale.ENGLISH));
        assertEquals("المنشور رقم \u20663/2020\u2069", text.in(Locale.of("ar")));
        assertEquals("Circular", new Trilingual("م", "La circulaire", "Circular").in(Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> new Trilingual(null, "", ""));
    }

    private void publish(String words) {
        Advice advice = changed(inForce(HOURS).advice(), words);
        does(desk -> desk.write(HOURS, advice, Manuscript.NONE, HR));
        does(desk -> desk.publish(HOURS, desk.manuscript(HOURS, HR).version(), HR));
    }

    private static Advice changed(Advice advice, String french) {
        Trilingual text = new Trilingual(advice.text().ar(), french, "");
        return new Advice(advice.title(), text, advice.source(), advice.basis());
    }

    private Topic inForce(String code) {
        return run(Guidance::topics).stream()
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Manuscript manuscript() {
        return run(desk -> desk.manuscript(HOURS, HR));
    }

    private String refused(Consumer<Guidance> work) {
        return assertThrows(GuidanceRefusal.class, () -> does(work)).key();
    }

    private void does(Consumer<Guidance> work) {
        run(desk -> {
            work.accept(desk);
            return null;
        });
    }

    private <T> T run(Function<Guidance, T> work) {
        return beans.inTransaction(database, () -> work.apply(beans.get(Guidance.class)));
    }
}
