package ma.ittifaq.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.TestBeans;
import org.junit.jupiter.api.Test;

/** What is delivered arrives in the database whole, once, and acts are printed from there as from the delivery. */
class DeliveryTest {

    @Test
    void whatComesOutOfTheDatabaseIsWhatWasDelivered() {
        MemoryDatabase database = MemoryDatabase.emptied();
        TestBeans beans = new TestBeans();
        beans.inTransaction(database, () -> bring(beans));
        beans.inTransaction(database, () -> bring(beans));
        List<ClauseSet> stored = beans.inTransaction(database, () -> new ClauseSets(beans.get(Editions.class)).all());
        assertEquals(new ClauseSets().all(), stored);
    }

    private static Object bring(TestBeans beans) {
        beans.get(Delivery.class).bring(new Startup.Ready());
        return null;
    }
}
