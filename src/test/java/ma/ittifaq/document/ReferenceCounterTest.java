package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReferenceCounterTest {
    private static MemoryDatabase database;

    @BeforeAll
    static void open() {
        DefaultSettings.install();
        database = MemoryDatabase.emptied();
    }

    @Test
    void everyUnitCountsEachYearFromOne() {
        assertEquals("DSI/2026/0001", next("DSI", 2026));
        assertEquals("DSI/2026/0002", next("DSI", 2026));
        assertEquals("DRH/2026/0001", next("DRH", 2026));
        assertEquals("DSI/2027/0001", next("DSI", 2027));
    }

    @Test
    void aNumberTakenByATransactionThatFailsIsGivenAgain() {
        next("DAF", 2026);
        assertThrows(
                IllegalStateException.class,
                () -> database.inTransaction(entities -> {
                    counter(entities).next("DAF", 2026);
                    throw new IllegalStateException("the move is refused");
                }));
        assertEquals("DAF/2026/0002", next("DAF", 2026));
    }

    @Test
    void numbersTakenAtOnceAreAllDifferentAndWithoutGap() throws Exception {
        Callable<List<String>> taker = () ->
                IntStream.range(2000, 2050).mapToObj(year -> next("SG", year)).toList();
        List<String> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<String>> part : threads.invokeAll(List.of(taker, taker, taker, taker))) {
                all.addAll(part.get());
            }
        }
        List<String> expected = IntStream.range(2000, 2050)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(n -> "SG/%d/%04d".formatted(year, n)))
                .toList();
        assertEquals(expected, all.stream().sorted().toList());
    }

    private String next(String unit, int year) {
        return database.inTransaction(entities -> counter(entities).next(unit, year));
    }

    private static ReferenceCounter counter(jakarta.persistence.EntityManager entities) {
        ReferenceCounter counter = new ReferenceCounter();
        counter.entities = entities;
        counter.settings = new Settings();
        return counter;
    }
}
