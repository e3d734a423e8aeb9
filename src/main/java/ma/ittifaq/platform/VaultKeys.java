package ma.ittifaq.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Opens the vault at start: the master key from its file, the wrapped data keys from table {@code data_key}. Where a file
 * with {@code .next} behind the master key's name lies beside it, keys are rotated: every data key is wrapped anew by the
 * key in it, a new data key seals from then on, and the file takes the place of the old one, which stays as
 * {@code .previous} for older backups. Stopped at any point in between, the next start goes on.
 */
final class VaultKeys {

    private static final System.Logger LOG = System.getLogger(VaultKeys.class.getName());
    private static final int KEY_BYTES = 32;
    private static final int NONCE = 12;
    private static final int HASH_KEY_ID = 0;
    private static final int FIRST_KEY_ID = 1;

    private final Path file;
    private final SecretKey master;
    private final Optional<SecretKey> next;

    VaultKeys(Path masterKeyFile) {
        this.file = masterKeyFile;
        this.master = new SecretKeySpec(masterKey(masterKeyFile), "AES");
        this.next = Files.exists(beside(".next"))
                ? Optional.of(new SecretKeySpec(masterKey(beside(".next")), "AES"))
                : Optional.empty();
    }

    Vault open(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Map<Integer, SecretKey> keys = load(connection);
            for (int id : new int[] {HASH_KEY_ID, FIRST_KEY_ID}) {
                if (!keys.containsKey(id)) {
                    keys.put(id, create(connection, id));
                }
            }
            if (next.isPresent()) {
                rotate(connection, keys);
            }
            SecretKey hashKey = keys.remove(HASH_KEY_ID);
            return new Vault(keys, newest(keys), hashKey, id -> later(dataSource, id));
        }
    }

    /** A key that another node made while this one ran. */
    private Optional<SecretKey> later(DataSource dataSource, int id) {
        try (Connection connection = dataSource.getConnection()) {
            return Optional.ofNullable(new VaultKeys(file).load(connection).get(id));
        } catch (SQLException e) {
            throw new IllegalStateException("The data keys cannot be read", e);
        }
    }

    private void rotate(Connection connection, Map<Integer, SecretKey> keys) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (PreparedStatement update = connection.prepareStatement("update data_key set wrapped = ? where id = ?")) {
            for (Map.Entry<Integer, SecretKey> key : keys.entrySet()) {
                update.setBytes(1, wrapped(key.getValue().getEncoded(), next.orElseThrow()));
                update.setInt(2, key.getKey());
                update.executeUpdate();
            }
            int id = newest(keys) + 1;
            keys.put(id, insert(connection, id, next.orElseThrow()));
            connection.commit();
        } finally {
            connection.setAutoCommit(alone);
        }
        try {
            Files.copy(
                    file, beside(".previous"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(beside(".next"), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The next master key could not take the place of the old one: " + file, e);
        }
        LOG.log(
                System.Logger.Level.INFO,
                "Keys were rotated: {0} data keys are wrapped by the next master key",
                keys.size());
    }

    private static int newest(Map<Integer, SecretKey> keys) {
        return keys.keySet().stream().max(Integer::compare).orElseThrow();
    }

    private Map<Integer, SecretKey> load(Connection connection) throws SQLException {
        Map<Integer, SecretKey> keys = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select id, wrapped from data_key");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                keys.put(rows.getInt(1), unwrap(rows.getBytes(2)));
            }
        }
        return keys;
    }

    private SecretKey create(Connection connection, int id) throws SQLException {
        return insert(connection, id, master);
    }

    private static SecretKey insert(Connection connection, int id, SecretKey wrapping) throws SQLException {
        byte[] key = random(KEY_BYTES);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into data_key (id, wrapped) values (?, ?)")) {
            insert.setInt(1, id);
            insert.setBytes(2, wrapped(key, wrapping));
            insert.executeUpdate();
        }
        return new SecretKeySpec(key, "AES");
    }

    private static byte[] wrapped(byte[] key, SecretKey wrapping) {
        byte[] nonce = random(NONCE);
        byte[] sealed = Vault.cipher(Cipher.ENCRYPT_MODE, wrapping, nonce, key);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** By the master key, or by the next one where a rotation was stopped after it was written. */
    private SecretKey unwrap(byte[] wrapped) {
        try {
            return unwrap(wrapped, master);
        } catch (IllegalStateException byAnother) {
            return unwrap(wrapped, next.orElseThrow(() -> byAnother));
        }
    }

    private static SecretKey unwrap(byte[] wrapped, SecretKey wrapping) {
        ByteBuffer in = ByteBuffer.wrap(wrapped);
        byte[] nonce = new byte[NONCE];
        in.get(nonce);
        byte[] body = new byte[in.remaining()];
        in.get(body);
        return new SecretKeySpec(Vault.cipher(Cipher.DECRYPT_MODE, wrapping, nonce, body), "AES");
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static byte[] masterKey(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                Files.createFile(file, ownerOnly);
                Files.writeString(
                        file, Base64.getEncoder().encodeToString(random(KEY_BYTES)), StandardOpenOption.WRITE);
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("The master key in " + file + " is not of 32 bytes in Base64");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The master key file cannot be read or made: " + file, e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
