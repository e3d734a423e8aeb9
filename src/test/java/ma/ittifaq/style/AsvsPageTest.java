package ma.ittifaq.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of ASVS level 2 has every requirement once, counts right, and names tests that there are. */
class AsvsPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/asvs.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (V\\d+\\.\\d+\\.\\d+) \\| ([a-z ]+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Za-z]+(?:Test|IT))`");
    private static final List<String> VERDICTS = List.of("met", "partly", "not met", "not applicable");

    /** How many requirements of level 2 each chapter of version 4.0.3 has. */
    private static final Map<String, Integer> CHAPTERS = Map.ofEntries(
            Map.entry("V1", 38),
            Map.entry("V2", 53),
            Map.entry("V3", 18),
            Map.entry("V4", 9),
            Map.entry("V5", 30),
            Map.entry("V6", 13),
            Map.entry("V7", 12),
            Map.entry("V8", 15),
            Map.entry("V9", 7),
            Map.entry("V10", 5),
            Map.entry("V11", 8),
            Map.entry("V12", 15),
            Map.entry("V13", 13),
            Map.entry("V14", 23));

    private final String page = read();
    private final List<MatchResult> rows =
            page.lines().flatMap(line -> ROW.matcher(line).results()).toList();

    @Test
    void everyRequirementIsThereOnce() {
        List<String> numbers = rows.stream().map(row -> row.group(1)).toList();
        assertEquals(numbers.size(), Set.copyOf(numbers).size(), "none twice");
        assertEquals(
                new TreeMap<>(CHAPTERS),
                numbers.stream()
                        .collect(Collectors.groupingBy(
                                n -> n.substring(0, n.indexOf('.')), TreeMap::new, Collectors.summingInt(n -> 1))));
    }

    @Test
    void theCountsAtItsTopAreTrue() {
        Map<String, Long> found =
                rows.stream().collect(Collectors.groupingBy(row -> row.group(2), Collectors.counting()));
        assertTrue(VERDICTS.containsAll(found.keySet()), found.toString());
        String said = page.replaceAll("\\s+", " ");
        VERDICTS.forEach(verdict -> assertTrue(
                said.contains(found.getOrDefault(verdict, 0L) + " " + verdict), verdict + " " + found.get(verdict)));
        assertTrue(said.contains("Of " + rows.size() + ":"));
    }

    /** A test that was renamed, or never was, shows nothing. */
    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                    .collect(Collectors.toSet());
        }
        Set<String> missing = NAMED.matcher(page)
                .results()
                .map(named -> named.group(1))
                .filter(name -> !tests.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static String read() {
        try {
            return Files.readString(PAGE);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
