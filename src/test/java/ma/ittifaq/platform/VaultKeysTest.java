package ma.ittifaq.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are rotated by laying the next master key beside the old one: what was sealed before is read, by the new one only. */
class VaultKeysTest {

    private static final byte[] BEFORE = "12, rue Oued Fès".getBytes(UTF_8);
    private static final byte[] AFTER = "العنوان الجديد".getBytes(UTF_8);
    private JdbcConnectionPool database;

    @TempDir
    Path directory;

    @BeforeEach
    void table() throws SQLException {
        database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "sa");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table data_key (id integer primary key, wrapped varbinary not null)");
        }
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void whatWasSealedBeforeIsReadAfter() throws Exception {
        Vault old = new VaultKeys(master()).open(database);
        byte[] sealed = old.seal(BEFORE);
        String hash = old.keyedHash("AB123456");
        byte[] oldKey = Files.readAllBytes(master());
        layNext((byte) 7);
        Vault rotated = new VaultKeys(master()).open(database);
        assertArrayEquals(BEFORE, rotated.unseal(sealed));
        assertEquals(hash, rotated.keyedHash("AB123456"), "what is found by its hash is still found");
        assertEquals(2, rotated.seal(AFTER)[4], "sealed by a new data key");
        assertFalse(Files.exists(next()));
        assertArrayEquals(oldKey, Files.readAllBytes(directory.resolve("master.key.previous")));
        Files.write(master(), oldKey);
        assertThrows(
                IllegalStateException.class, () -> new VaultKeys(master()).open(database), "the old key opens none");
    }

    /** The rows were written, and the files not yet: the next start has both keys before it and goes on. */
    @Test
    void aRotationThatWasStoppedGoesOn() throws Exception {
        byte[] sealed = new VaultKeys(master()).open(database).seal(BEFORE);
        byte[] oldKey = Files.readAllBytes(master());
        layNext((byte) 7);
        new VaultKeys(master()).open(database);
        Files.copy(master(), next());
        Files.write(master(), oldKey);
        Vault opened = new VaultKeys(master()).open(database);
        assertArrayEquals(BEFORE, opened.unseal(sealed));
        assertFalse(Files.exists(next()));
    }

    /** A node that runs while another one is started with the next key reads what that one seals. */
    @Test
    void aNodeThatRunsLearnsOfTheNewKey() throws Exception {
        Vault running = new VaultKeys(master()).open(database);
        layNext((byte) 7);
        byte[] sealed = new VaultKeys(master()).open(database).seal(AFTER);
        assertArrayEquals(AFTER, running.unseal(sealed));
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedByName() throws Exception {
        Files.writeString(master(), Base64.getEncoder().encodeToString(new byte[16]));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> new VaultKeys(master()));
        assertTrue(refused.getMessage().contains("master.key"), refused.getMessage());
    }

    private void layNext(byte first) throws Exception {
        byte[] key = new byte[32];
        key[0] = first;
        Files.writeString(next(), Base64.getEncoder().encodeToString(key));
    }

    private Path master() {
        return directory.resolve("master.key");
    }

    private Path next() {
        return directory.resolve("master.key.next");
    }
}
