package ma.ittifaq.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
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
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** Opens the vault at start: the master key from its file, the wrapped data keys from table {@code data_key}. */
final class VaultKeys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE = 12;
    private static final int HASH_KEY_ID = 0;
    private static final int FIRST_KEY_ID = 1;

    private final SecretKey master;

    VaultKeys(Path masterKeyFile) {
        this.master = new SecretKeySpec(masterKey(masterKeyFile), "AES");
    }

    Vault open(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Map<Integer, SecretKey> keys = load(connection);
            for (int id : new int[] {HASH_KEY_ID, FIRST_KEY_ID}) {
                if (!keys.containsKey(id)) {
                    keys.put(id, create(connection, id));
                }
            }
            SecretKey hashKey = keys.remove(HASH_KEY_ID);
            int current = keys.keySet().stream().max(Integer::compare).orElseThrow();
            return new Vault(keys, current, hashKey);
        }
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
        byte[] key = random(KEY_BYTES);
        byte[] nonce = random(NONCE);
        byte[] sealed = Vault.cipher(Cipher.ENCRYPT_MODE, master, nonce, key);
        byte[] wrapped = ByteBuffer.allocate(NONCE + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        try (PreparedStatement insert =
                connection.prepareStatement("insert into data_key (id, wrapped) values (?, ?)")) {
            insert.setInt(1, id);
            insert.setBytes(2, wrapped);
            insert.executeUpdate();
        }
        return new SecretKeySpec(key, "AES");
    }

    private SecretKey unwrap(byte[] wrapped) {
        ByteBuffer in = ByteBuffer.wrap(wrapped);
        byte[] nonce = new byte[NONCE];
        in.get(nonce);
        byte[] body = new byte[in.remaining()];
        in.get(body);
        return new SecretKeySpec(Vault.cipher(Cipher.DECRYPT_MODE, master, nonce, body), "AES");
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
            return Base64.getDecoder().decode(Files.readString(file).strip());
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
