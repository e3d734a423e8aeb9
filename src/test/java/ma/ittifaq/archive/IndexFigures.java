package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.TestBeans;

/**
 * How many records a second get their words anew, by the steps of a rebuild on one thread, on PostgreSQL: where all words are
 * lost, and where nothing is wrong. The records are generated ones without the texts of their acts. Not part of the test
 * command; see the package bench.
 */
public final class IndexFigures {
    private static final int AT_ONCE = WordIndex.AT_ONCE;

    private IndexFigures() {}

    public static void main(String[] arguments) throws Exception {
        MemoryDatabase.openVault();
        try (KeptRecords kept = KeptRecords.open();
                EntityManagerFactory factory = KeptRecords.entities(kept.copied(Integer.parseInt(arguments[0])))) {
            run(factory, "truncate archive_word");
            run(factory, "truncate archive_vocabulary");
            System.out.println("all words lost: " + rate(factory));
            run(factory, "analyze archive_word");
            System.out.println("nothing wrong: " + rate(factory));
        }
    }

    private static String rate(EntityManagerFactory factory) {
        TestBeans beans = new TestBeans();
        UUID reached = new UUID(0, 0);
        int records = 0;
        int mended = 0;
        long begun = System.nanoTime();
        List<ArchiveRecord> next;
        do {
            try (EntityManager entities = factory.createEntityManager()) {
                beans.use(entities);
                entities.getTransaction().begin();
                next = entities.createQuery(
                                "select r from ArchiveRecord r where r.agreement > :reached order by r.agreement",
                                ArchiveRecord.class)
                        .setParameter("reached", reached)
                        .setMaxResults(AT_ONCE)
                        .getResultList();
                mended += beans.get(WordIndex.class).mend(next).size();
                entities.getTransaction().commit();
            }
            records += next.size();
            reached = next.isEmpty() ? reached : next.getLast().agreement();
        } while (next.size() == AT_ONCE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return String.format(Locale.ROOT, "%d records, %d mended, %.0f a second", records, mended, records / seconds);
    }

    private static void run(EntityManagerFactory factory, String statement) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            entities.createNativeQuery(statement).executeUpdate();
            entities.getTransaction().commit();
        }
    }
}
