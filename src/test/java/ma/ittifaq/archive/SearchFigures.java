package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.document.Act;
import ma.ittifaq.platform.MemoryDatabase;

/**
 * What a page of the archive's search costs on PostgreSQL, with generated records: the page and the capped count, as
 * {@link Retrieval} asks for them. One line for each kind of question and number of records; aims: p95 of at most 150 ms at
 * a million, and of at most three times what ten thousand take. Not part of the test command; see the package bench.
 */
public final class SearchFigures {
    private static final int PAGE = 20;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final EntityManagerFactory factory;
    private final Random random = new Random(7);
    private final Map<String, Supplier<Question>> kinds = new LinkedHashMap<>();

    private SearchFigures(EntityManagerFactory factory) {
        this.factory = factory;
        ManyRecords names = new ManyRecords(random);
        kinds.put("everything", () -> Question.of(""));
        kinds.put("family name, Arabic", () -> Question.of(names.family().ar()));
        kinds.put("family name, Latin", () -> Question.of(names.family().fr()));
        kinds.put("first and family name", () -> Question.of(names.person().fr()));
        kinds.put("both, in Arabic, other order", () -> Question.of(names.turned()));
        kinds.put("three letters", () -> Question.of(names.family().fr().substring(0, 3)));
        kinds.put("PPR", () -> Question.of(names.ppr(random.nextInt(ManyRecords.PEOPLE))));
        kinds.put("two letters", () -> Question.of(names.family().fr().substring(0, 2)));
        kinds.put("a word of the acts", () -> Question.of(names.typed().split(" ")[0]));
        kinds.put(
                "a family name and a word of the acts",
                () -> Question.of(names.family().ar() + " " + names.typed().split(" ")[0]));
        kinds.put("nobody's name", () -> Question.of("zzyxw"));
        kinds.put("unit", () -> narrowed(Optional.empty()));
        kinds.put(
                "everything below the top, a family name",
                () -> Question.of(Optional.of(names.family().ar()), Optional.of("ANSN"), Optional.empty(), List.of()));
        kinds.put(
                "unit, year, state, family name",
                () -> narrowed(Optional.of(names.family().fr())));
        kinds.put("text cited", () -> Question.of("").with(cites("3/2020")));
        kinds.put("text that few cite", () -> Question.of("").with(cites("19/2018")));
        kinds.put("rare act", () -> Question.of("").with(act(Act.Kind.SUSPENSION)));
        kinds.put("period of a month", () -> Question.of("").with(month()));
        kinds.put("period of any 45 days", () -> Question.of("").with(days()));
        kinds.put("fate due", () -> Question.of("").keeping(Kept.DUE, TODAY));
        kinds.put("fate due, a unit", () -> narrowed(Optional.empty()).keeping(Kept.DUE, TODAY));
        kinds.put("fate due below the top, a family name", () -> Question.of(
                        Optional.of(names.family().fr()), Optional.of("ANSN"), Optional.empty(), List.of())
                .keeping(Kept.DUE, TODAY));
        kinds.put("on hold", () -> Question.of("").keeping(Kept.HELD, TODAY));
        kinds.put("can be eliminated", () -> Question.of("").keeping(Kept.ELIMINABLE, TODAY));
    }

    private Question narrowed(Optional<String> text) {
        return Question.of(
                text,
                Optional.of("U" + random.nextInt(ManyRecords.UNITS)),
                text.map(t -> 2020 + random.nextInt(7)),
                text.isPresent() ? List.of(AgreementState.EXPIRED) : List.of());
    }

    private static Facets cites(String text) {
        return new Facets(Optional.empty(), Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Facets act(Act.Kind kind) {
        return new Facets(Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Facets month() {
        LocalDate from = LocalDate.of(2020, 4, 1).plusMonths(random.nextInt(72));
        return period(from, from.plusMonths(1));
    }

    private Facets days() {
        LocalDate from = LocalDate.of(2020, 4, 1).plusDays(random.nextInt(2_200));
        return period(from, from.plusDays(45));
    }

    private static Facets period(LocalDate from, LocalDate until) {
        return new Facets(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(from), Optional.of(until));
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        MemoryDatabase.openVault();
        try (KeptRecords kept = KeptRecords.open()) {
            for (String size : arguments[1].split(",")) {
                DataSource data = kept.filled(Integer.parseInt(size));
                try (EntityManagerFactory factory = KeptRecords.entities(data)) {
                    System.out.println(size + " records");
                    edition(factory);
                    new SearchFigures(factory).print(rounds);
                }
            }
        }
    }

    /** As the server makes it, but without its rests. */
    private static void edition(EntityManagerFactory factory) {
        Editions editions = new Editions();
        editions.clock = Clock.systemUTC();
        long begun = System.nanoTime();
        int steps = 0;
        boolean more = true;
        while (more) {
            try (EntityManager entities = factory.createEntityManager()) {
                editions.entities = entities;
                entities.getTransaction().begin();
                more = editions.step(Editions.LEAST, Editions.MUCH_TOUCHED);
                entities.getTransaction().commit();
            }
            steps += more ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT, "  edition made in %d steps, %.0f s%n", steps, (System.nanoTime() - begun) / 1e9);
    }

    private void print(int rounds) {
        kinds.forEach((kind, question) -> System.out.println("  " + figure(kind, question, rounds)));
    }

    private String figure(String kind, Supplier<Question> question, int rounds) {
        double[] millis = new double[rounds];
        long found = 0;
        for (int i = -rounds / 10; i < rounds; i++) {
            Question asked = question.get();
            long begun = System.nanoTime();
            int count = ask(asked);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begun) / 1e6;
                found += count;
            }
        }
        Arrays.sort(millis);
        return String.format(
                Locale.ROOT,
                "%-40s p50 %7.1f ms  p95 %7.1f ms  found %d on average",
                kind,
                millis[rounds / 2],
                millis[rounds * 95 / 100],
                found / rounds);
    }

    private int ask(Question question) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            Slice slice = new Search(question).slice(entities, 0, PAGE, Retrieval.MOST_COUNTED);
            entities.getTransaction().commit();
            return slice.count();
        }
    }
}
