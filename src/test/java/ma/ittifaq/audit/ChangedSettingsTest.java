package ma.ittifaq.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.StartSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Starts of the server with these settings and those: the journal names what is not as it was. */
class ChangedSettingsTest {

    private static MemoryDatabase database;

    @BeforeAll
    static void open() {
        database = MemoryDatabase.emptied();
    }

    @BeforeEach
    void empty() {
        Stream.of("journal_pending", "journal_entry", "start_setting")
                .forEach(table -> database.inTransaction(entities ->
                        entities.createNativeQuery("delete from " + table).executeUpdate()));
    }

    @Test
    void aStartWithOtherSettingsNamesThem() {
        start(Map.of(StartSettings.DATA_KEY, "1", "ITTIFAQ_A", "a", "ITTIFAQ_B", "b", "ITTIFAQ_C", "c"));
        assertEquals(
                List.of("server.keys_changed data key", "server.settings_changed ITTIFAQ_A ITTIFAQ_B ITTIFAQ_C"),
                told());
        start(Map.of(StartSettings.DATA_KEY, "1", "ITTIFAQ_A", "a", "ITTIFAQ_B", "b", "ITTIFAQ_C", "c"));
        assertEquals(2, told().size(), "as before");
        start(Map.of(StartSettings.DATA_KEY, "1", "ITTIFAQ_A", "a", "ITTIFAQ_B", "other", "ITTIFAQ_D", "d"));
        assertEquals("server.settings_changed ITTIFAQ_B ITTIFAQ_C ITTIFAQ_D", told().getLast());
        start(Map.of(StartSettings.DATA_KEY, "2", "ITTIFAQ_A", "a", "ITTIFAQ_B", "other", "ITTIFAQ_D", "d"));
        assertEquals("server.keys_changed data key", told().getLast());
        assertEquals(4, told().size());
    }

    @Test
    void moreNamesThanFitIntoOneEntryAreInSeveral() {
        Map<String, String> many = IntStream.range(100, 140)
                .mapToObj(i -> "ITTIFAQ_SETTING_" + i)
                .collect(Collectors.toMap(Function.identity(), name -> "x"));
        start(many);
        List<String> told = told();
        assertTrue(told.size() > 1, told::toString);
        assertTrue(told.stream().allMatch(line -> line.matches(".*_1\\d\\d")), "no name is cut");
        assertEquals(
                40, told.stream().mapToInt(line -> line.split(" ").length - 1).sum());
    }

    private static void start(Map<String, String> settings) {
        database.inTransaction(entities -> {
            ChangedSettings changed = new ChangedSettings();
            changed.entities = entities;
            changed.facts = Pen.facts(entities, Instant.EPOCH);
            changed.compare(settings);
            return settings;
        });
    }

    private static List<String> told() {
        return database
                .inTransaction(entities -> entities.createQuery(
                                "select e.canonical from JournalEntry e order by e.id", String.class)
                        .getResultList())
                .stream()
                .map(canonical -> Line.of(1, canonical, ""))
                .map(line -> line.kind() + ' ' + line.subject())
                .toList();
    }
}
