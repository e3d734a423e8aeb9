package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Outage;
import ma.ittifaq.review.Office;

/**
 * Lets the database go away before each statement of a job in turn, and the job begin again: what is left in the tables
 * after each of these deaths must be what an undisturbed run leaves after one of its transactions, and so must the end.
 */
public final class Interrupted {
    private final Office office;
    private final List<String> whole = new ArrayList<>();
    private final String states;
    private boolean watching;

    /** @param states what is told apart beside the numbers of rows: a query that answers one text */
    public Interrupted(Office office, String states) {
        this.office = office;
        this.states = states;
    }

    /** One step of the job: a transaction of its own. What is fired in one that fails was never told. */
    public <T> T step(Supplier<T> work) {
        int told = office.beans().fired().size();
        try {
            T result = office.run(work);
            if (watching) {
                whole.add(rows());
            }
            return result;
        } catch (RuntimeException undone) {
            office.beans().fired().subList(told, office.beans().fired().size()).clear();
            throw undone;
        }
    }

    /**
     * Runs the job once undisturbed, and then with a death before each of its statements.
     *
     * @param stride 1, or more for a job of thousands of statements: then a death before each of so many
     * @return how many deaths there were
     */
    public int everywhere(Runnable job, int stride) {
        office.beans().fired().clear();
        LocalDate day = office.beans().today();
        office.keep();
        whole.add(rows());
        watching = true;
        job.run();
        watching = false;
        List<String> told = told();
        office.restore();
        office.beans().setDay(day);
        int deaths = die(job, stride);
        assertEquals(whole.getLast(), rows(), "the end is that of a run that nobody disturbed");
        assertEquals(told, told(), "each thing is told once");
        return deaths;
    }

    private int die(Runnable job, int stride) {
        int deaths = 0;
        int answered = 0;
        String before = rows();
        while (true) {
            Outage.after(answered);
            job.run();
            if (!Outage.over()) {
                return deaths;
            }
            deaths++;
            String left = rows();
            assertTrue(whole.contains(left), () -> "half done: " + left + "\nwhole: " + String.join("\n", whole));
            answered = left.equals(before) ? answered + stride : 0;
            before = left;
        }
    }

    private List<String> told() {
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).kind())
                .toList();
    }

    private String rows() {
        return office.run(() -> {
            var entities = office.beans().entities();
            List<?> tables = entities.createNativeQuery("""
                select table_name from information_schema.tables where table_schema = 'public'
                and table_type = 'BASE TABLE' and not regexp_like(table_name, '^(flyway_|migrated_|kept_)')
                order by table_name\
                """).getResultList();
            String counts = tables.stream()
                    .map(table -> "select '" + table + "' t, count(*) n from " + table)
                    .collect(Collectors.joining(" union all "));
            return entities.createNativeQuery("select listagg(t || '=' || n, ' ') within group (order by t) from ("
                                    + counts + ") where n > 0")
                            .getSingleResult()
                    + " | " + entities.createNativeQuery(states).getSingleResult();
        });
    }
}
