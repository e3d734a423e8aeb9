package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.Function;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Vault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static MemoryDatabase database;

    @BeforeAll
    static void open() {
        database = MemoryDatabase.emptied();
    }

    @Test
    void bytesLargerThanAMebibyteComeBackAsTheyWere() {
        byte[] bytes = new byte[3 << 20];
        new Random(1).nextBytes(bytes);
        String address = with(documents -> documents.store(bytes));
        assertEquals(Vault.sha256(bytes), address);
        assertArrayEquals(bytes, with(documents -> documents.read(address)));
    }

    @Test
    void theSameBytesAreStoredOnce() {
        byte[] bytes = "twice".getBytes(StandardCharsets.UTF_8);
        with(documents -> documents.store(bytes));
        assertEquals(Vault.sha256(bytes), with(documents -> documents.store(bytes)));
    }

    @Test
    void theDatabaseDoesNotHoldThePlainBytes() {
        String address = with(documents -> documents.store("حي السلام".getBytes(StandardCharsets.UTF_8)));
        byte[] kept = database.inTransaction(entities -> (byte[])
                entities.createNativeQuery("select content from stored_document where sha256 = :sha256", byte[].class)
                        .setParameter("sha256", address)
                        .getSingleResult());
        assertFalse(new String(kept, StandardCharsets.UTF_8).contains("السلام"));
    }

    @Test
    void bytesMovedToAnotherAddressAreRefused() {
        String first = with(documents -> documents.store("first".getBytes(StandardCharsets.UTF_8)));
        String second = with(documents -> documents.store("second".getBytes(StandardCharsets.UTF_8)));
        database.inTransaction(entities -> entities.createNativeQuery("update stored_document set content ="
                        + " (select content from stored_document where sha256 = :first) where sha256 = :second")
                .setParameter("first", first)
                .setParameter("second", second)
                .executeUpdate());
        assertThrows(IllegalStateException.class, () -> with(documents -> documents.read(second)));
    }

    @Test
    void anUnknownAddressIsSaid() {
        assertThrows(NoSuchElementException.class, () -> with(documents -> documents.read("0".repeat(64))));
    }

    private static <T> T with(Function<Documents, T> work) {
        return database.inTransaction(entities -> work.apply(documents(entities)));
    }

    static Documents documents(EntityManager entities) {
        Documents documents = new Documents();
        documents.entities = entities;
        documents.clock = Clock.systemUTC();
        return documents;
    }
}
