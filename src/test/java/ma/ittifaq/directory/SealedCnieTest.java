package ma.ittifaq.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Vault;
import org.junit.jupiter.api.Test;

class SealedCnieTest {

    private static final String CNIE = "AB123456";

    @Test
    void theDatabaseHoldsNeitherTheNumberNorAHashThatAnybodyCouldMake() {
        MemoryDatabase database = MemoryDatabase.emptied();
        OrgUnit unit = new OrgUnit("DSI", UnitKind.DIRECTION, null);
        unit.describe("المديرية", "La direction", UnitKind.DIRECTION, 0);
        Employee salma = new Employee("1234567");
        salma.identify(new PersonName("سلمى", "الإدريسي", "Salma", "Idrissi"), CNIE);
        salma.assign(unit.id(), new Post(null, null, null, null, null, null));
        database.inTransaction(entities -> {
            entities.persist(unit);
            entities.persist(salma);
            return unit;
        });
        byte[] kept = database.inTransaction(
                entities -> (byte[]) entities.createNativeQuery("select cnie from employee", byte[].class)
                        .getSingleResult());
        String hash = database.inTransaction(
                entities -> (String) entities.createNativeQuery("select cnie_hash from employee", String.class)
                        .getSingleResult());
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(CNIE));
        assertNotEquals(Vault.sha256(CNIE.getBytes(StandardCharsets.UTF_8)), hash);
        assertEquals(Optional.of(CNIE), database.inTransaction(entities -> entities.find(Employee.class, salma.id())
                .cnie()));
    }
}
