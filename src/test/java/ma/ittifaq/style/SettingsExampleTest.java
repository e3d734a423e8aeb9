package ma.ittifaq.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SettingsExampleTest {
    private static final Pattern NAME = Pattern.compile("ITTIFAQ_[A-Z_]*[A-Z]");

    @Test
    void namesEverySettingAndNoOther() throws IOException {
        Set<String> read = new TreeSet<>();
        try (Stream<Path> classes = Files.list(Path.of("src/main/java/ma/ittifaq/platform"))) {
            for (Path settings :
                    classes.filter(f -> f.toString().endsWith("Settings.java")).toList()) {
                read.addAll(names(settings));
            }
        }
        try (Stream<Path> scripts = Files.list(Path.of("deploy/server"))) {
            for (Path script : scripts.filter(Files::isRegularFile).toList()) {
                read.addAll(names(script));
            }
        }
        assertEquals(read, names(Path.of("deploy/production/settings.example.env")));
    }

    private static Set<String> names(Path file) throws IOException {
        return NAME.matcher(Files.readString(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
