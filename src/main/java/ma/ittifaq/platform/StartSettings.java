package ma.ittifaq.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the server was started with, as prints by name: keyed hashes, out of which nobody reads a value. Of a file that a
 * setting names, a secret or certificates, what is in it counts too.
 */
public final class StartSettings {

    /** Stands among the settings for the newest of the data keys. */
    public static final String DATA_KEY = "data key";

    private static final String OURS = "ITTIFAQ_";
    private static final int LONGEST = 60;

    /** Each node of a cluster has its own; it opens and closes nothing. */
    private static final String NODE = "ITTIFAQ_NODE";

    /** Its change is that of the data keys, and nothing about it leaves the file. */
    private static final String MASTER_KEY = "ITTIFAQ_MASTER_KEY_FILE";

    private StartSettings() {}

    /** Of this process: its environment, and properties by the same names. */
    public static Map<String, String> prints() {
        Map<String, String> given = new TreeMap<>(System.getenv());
        System.getProperties()
                .stringPropertyNames()
                .forEach(name ->
                        given.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), System.getProperty(name, "")));
        return prints(given, Vault.opened());
    }

    static Map<String, String> prints(Map<String, String> given, Vault vault) {
        Map<String, String> prints = new TreeMap<>();
        given.forEach((name, value) -> {
            if (name.startsWith(OURS) && name.length() <= LONGEST && !name.equals(NODE)) {
                prints.put(name, vault.keyedHash(value + '\n' + inside(name, value)));
            }
        });
        prints.put(DATA_KEY, vault.keyedHash(String.valueOf(vault.current())));
        return prints;
    }

    private static String inside(String name, String value) {
        boolean named = name.endsWith("_FILE") || name.endsWith("_CERTIFICATES");
        if (!named || name.equals(MASTER_KEY) || !Files.isRegularFile(Path.of(value))) {
            return "";
        }
        try {
            return Vault.sha256(Files.readAllBytes(Path.of(value)));
        } catch (IOException unreadable) {
            return "unreadable";
        }
    }
}
