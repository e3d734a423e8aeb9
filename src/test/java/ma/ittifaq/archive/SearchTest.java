package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.document.Act;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.platform.Vault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand records, as a large administration has after ten years. */
class SearchTest {
    private static final int MANY = 10_000;
    /** Five questions; a scan without index takes far longer, a busy build machine should not. */
    private static final Duration INSTANT = Duration.ofSeconds(5);

    private static final TestBeans beans = new TestBeans();
    private static MemoryDatabase database;

    @BeforeAll
    static void fill() {
        database = MemoryDatabase.emptied();
        sql("set referential_integrity false");
        sql("insert into archive_record select random_uuid(), 0, 'DSI/2026/' || x, 'INITIAL', 'EXPIRED', '' || x,"
                + " null, 'موظف ' || x, 'Agent ' || x, 'DEV', 'تطوير', 'Développement', '/ANSN/DSI/DEV/', 2020 + mod(x,"
                + " 7), null, null, '2020-04/1', '1/2020', timestamp with time zone '2026-01-01 00:00:00Z', null,"
                + " 'SIGNED_HERE' from (select \"X\" as x from system_range(1, " + MANY + "))");
        for (String word : List.of("'agent'", "ppr", "'/ANSN'", "'/DSI'", "'/DEV'", "'#' || filed_year")) {
            sql("insert into archive_word select " + word + ", recorded_at, agreement_id from archive_record");
        }
        record("DRH/2024/0007", "سلمى الإدريسي", "Salma Idrissi", "1700001", "AB123456", "/ANSN/DRH/", "REFUSED");
        record("DSI/2025/0009", "كريم العلوي", "Karim ALAOUI", "1700002", "BE77777", "/ANSN/DSI/RES/", "ACTIVE");
        record("DSI/2025/0010", "آمنة العلوي", "Amina El Alaoui", "1700003", "K9001", "/ANSN/DSI/", "EXPIRED");
        sql("update archive_record set legal_references = '3/2020,2-05-916', clause_set = '2024-01/1',"
                + " starts_on = date '2024-01-01', ends_on = date '2024-06-30' where ppr = '1700001'");
        Set<String> marks =
                PeriodMarks.of(Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(LocalDate.of(2024, 6, 30)));
        marks.addAll(List.of("=3/2020", "=2-05-916", "+2024-01/1"));
        for (String mark : marks) {
            sql("insert into archive_word select '" + mark + "', recorded_at, agreement_id from archive_record"
                    + " where ppr = '1700001'");
        }
        sql("insert into archive_citation values ('3/2020,2-05-916', '2024-01/1'), ('1/2020', '2020-04/1')");
        sql("insert into archive_vocabulary select distinct word from archive_word where word >= 'a'"
                + " or word >= '0' and word < ':'");
        Optional<String> reached = Optional.of(Spellings.BEGINNING);
        while (reached.isPresent()) {
            String from = reached.get();
            reached = beans.inTransaction(
                    database, () -> beans.get(Spellings.class).learnAfter(from));
        }
    }

    @Test
    void namesAreFoundInEitherScriptAndAnyOrder() {
        assertEquals(Set.of("1700002"), pprs("الـعـلَوي كريم"));
        assertEquals(Set.of("1700002"), pprs("alaoui KARIM"));
        assertEquals(Set.of("1700002", "1700003"), pprs("علوي"));
        assertEquals(Set.of("1700002", "1700003"), pprs("العلوى"));
        assertEquals(Set.of("1700003"), pprs("امنه Alaoui"), "both scripts at once");
        assertEquals(Set.of("1700001"), pprs("idri"), "the beginning is enough");
        assertEquals(Set.of(), pprs("rissi"));
    }

    @Test
    void anArticleByItselfTellsNothing() {
        assertEquals(Set.of("1700002", "1700003"), pprs("El Alaoui"));
        assertEquals(Set.of("1700003"), pprs("el"), "but where there is nothing else");
    }

    @Test
    void aBeginningThatManyWordsHaveIsFoundOnceInEachRecord() {
        assertEquals(111, count(Question.of("99")), "99, 990 to 999, 9900 to 9999");
        assertEquals(111, pprs("9 99").size());
        assertEquals(111, count(Question.of("9 99 agen")));
        assertEquals(
                Set.of("1700002"),
                pprs(Question.of(Optional.of("170"), Optional.of("RES"), Optional.of(2025), List.of())),
                "the unit and the year are of the index too");
    }

    @Test
    void whatNoUnitIsCalledIsPartOfNoQuery() {
        for (String code : List.of("' or '1' = '1", "DSI'", "%s", "%1$s", "\\", ":day", "?", "DSI\0", "/DSI")) {
            Question asked = Question.of(Optional.of("alaoui"), Optional.of(code), Optional.empty(), List.of());
            assertEquals(Set.of(), pprs(asked), code);
            assertEquals(0, count(asked), code);
        }
    }

    @Test
    void numbersAreFoundInTheFreeText() {
        assertEquals(Set.of("1700001"), pprs("DRH/2024/0007"));
        assertEquals(Set.of("1700002"), pprs("1700002"));
        assertEquals(Set.of("1700001"), pprs("ab123456"));
        assertEquals(Set.of(), pprs("ab12345"), "a CNIE is found whole or not at all");
    }

    @Test
    void exactFieldsNarrow() {
        Question question = new Question(
                Optional.of("alaoui"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("DSI"),
                Optional.of(2025),
                List.of(AgreementState.EXPIRED, AgreementState.REFUSED),
                Optional.empty(),
                Facets.NONE);
        assertEquals(Set.of("1700003"), pprs(question));
    }

    @Test
    void whatIsInTheFileNarrows() {
        assertEquals(Set.of("1700001"), pprs(with(Optional.of("3/2020"), Optional.empty(), null, null)));
        assertEquals(Set.of(), pprs(with(Optional.of("3/202"), Optional.empty(), null, null)), "a number is whole");
        assertEquals(Set.of("1700001"), pprs(with(Optional.empty(), Optional.of("2024-01/1"), null, null)));
        assertEquals(Set.of("1700001"), pprs(with(Optional.empty(), Optional.empty(), "2024-06-30", "2024-03-01")));
        assertEquals(
                Set.of("1700001"), pprs(with(Optional.of("3/2020"), Optional.empty(), "2024-03-15", "2024-04-02")));
        assertEquals(1, count(with(Optional.empty(), Optional.empty(), "2024-06-30", "2024-07-20")));
        assertEquals(0, count(with(Optional.empty(), Optional.empty(), "2024-07-01", "2024-07-20")));
        assertEquals(1, count(with(Optional.empty(), Optional.empty(), "2024-03-01", "2024-03-31")));
        assertEquals(Set.of(), pprs(with(Optional.empty(), Optional.empty(), "2023-12-01", "2023-12-31")));
        assertEquals(Set.of(), pprs(with(Optional.empty(), Optional.empty(), "2024-07-01", null)));
        assertEquals(Set.of(), pprs(with(Optional.empty(), Optional.empty(), null, "2023-12-31")));
        Facets refusals = new Facets(
                Optional.of(Act.Kind.REFUSAL), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(Set.of(), pprs(Question.of("").with(refusals)), "none has one");
    }

    private static Question with(Optional<String> cited, Optional<String> clauses, String from, String until) {
        return Question.of("")
                .with(new Facets(
                        Optional.empty(),
                        cited,
                        clauses,
                        Optional.ofNullable(from).map(LocalDate::parse),
                        Optional.ofNullable(until).map(LocalDate::parse)));
    }

    @Test
    void aSlipOfThePenIsForgivenWhereNothingElseIsFound() {
        for (String typed : List.of("alaui", "Alauoi", "aalaoui", "العالوي")) {
            List<String> near = near(typed);
            assertTrue(near.contains("alaoui") || near.contains("العلوي"), typed + " → " + near);
            String word = Words.asked(typed).getFirst();
            Search search = new Search(Question.of(typed), Map.of(word, near));
            Set<String> found = database.inTransaction(entities -> search.page(entities, 0, 50)).stream()
                    .map(ArchiveRecord::ppr)
                    .collect(Collectors.toSet());
            assertEquals(Set.of("1700002", "1700003"), found, typed);
        }
        assertEquals(List.of(), near("1700009"), "a number that is another number is another thing");
        assertEquals(List.of(), near("zzzzzz"));
    }

    private static List<String> near(String typed) {
        return beans.inTransaction(database, () -> beans.get(Spellings.class)
                .near(Words.asked(typed).getFirst()));
    }

    @Test
    void hostileTextFindsNothingAndBreaksNothing() {
        for (String text : List.of("%", "_____", "' or 1=1 --", "\u202E\u0000", "x".repeat(10_000), "عَ%")) {
            assertEquals(Set.of(), pprs(text + " zzz"), text);
        }
        assertEquals(0, count(Question.of("%")));
        assertTrue(count(Question.of("")) > MANY, "an empty question is every record");
    }

    @Test
    void aBroadQuestionIsAnsweredAtOnceAndCapped() {
        long start = System.nanoTime();
        assertEquals(MANY, count(Question.of("agent")));
        int capped = database.inTransaction(entities -> new Search(Question.of("agent")).count(entities, 500));
        assertEquals(501, capped);
        assertEquals(1, pprs("agent 9999").size());
        assertEquals(
                50,
                database.inTransaction(entities -> new Search(Question.of("agent")).page(entities, 9_900, 50))
                        .size());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(taken.compareTo(INSTANT) < 0, taken::toString);
    }

    private static Set<String> pprs(String text) {
        return pprs(Question.of(text));
    }

    private static Set<String> pprs(Question question) {
        return database.inTransaction(entities -> new Search(question).page(entities, 0, 200)).stream()
                .map(ArchiveRecord::ppr)
                .collect(Collectors.toSet());
    }

    private static int count(Question question) {
        return database.inTransaction(entities -> new Search(question).count(entities, MANY));
    }

    private static void record(
            String reference, String ar, String fr, String ppr, String cnie, String path, String state) {
        String id = java.util.UUID.randomUUID().toString();
        int year = Integer.parseInt(reference.split("/")[1]);
        sql("insert into archive_record values ('%s', 0, '%s', 'INITIAL', '%s', '%s', '%s', '%s', '%s', 'U', 'ا', 'U',"
                        .formatted(id, reference, state, ppr, Vault.opened().keyedHash(cnie), ar, fr)
                + " '%s', %d, null, null, null, '', timestamp with time zone '2026-02-01 00:00:00Z', null, 'SIGNED_HERE')"
                        .formatted(path, year));
        Set<String> words = Words.of(ar, fr, ppr, reference);
        words.addAll(marks(path, year));
        words.forEach(word -> sql(
                "insert into archive_word select '%s', recorded_at, agreement_id from archive_record".formatted(word)
                        + " where agreement_id = '" + id + "'"));
    }

    private static Set<String> marks(String path, int year) {
        Set<String> marks = Stream.of(path.split("/"))
                .filter(code -> !code.isEmpty())
                .map(Mark::unit)
                .collect(Collectors.toSet());
        marks.add(Mark.year(year));
        return marks;
    }

    private static void sql(String statement) {
        database.inTransaction(entities -> entities.createNativeQuery(statement).executeUpdate());
    }
}
