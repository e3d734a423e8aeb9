package ma.ittifaq.platform;

import java.nio.file.Path;
import java.time.Duration;
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

    Duration seconds(String name, int otherwise) {
        return Duration.ofSeconds(config.getOptionalValue(name, Integer.class).orElse(otherwise));
    }
}
