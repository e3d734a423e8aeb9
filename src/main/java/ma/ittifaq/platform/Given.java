package ma.ittifaq.platform;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings as they were given, by their names in the configuration. */
final class Given {

    private final Config config = ConfigProvider.getConfig();

    Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<Path> file(String name) {
        return text(name).map(Path::of);
    }

    boolean isTrue(String name, boolean otherwise) {
        return text(name).map(said -> isTrue(name, said)).orElse(otherwise);
    }

    private static boolean isTrue(String name, String said) {
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new SettingRefused(
                        name.toUpperCase(Locale.ROOT).replace('.', '_') + ": must be true or false", null);
        };
    }

    Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(config.getOptionalValue(name, Integer.class).orElse(otherwise));
    }
}
