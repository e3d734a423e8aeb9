package ma.ittifaq.audit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import org.junit.jupiter.api.Test;

/** The list of kinds is the code's own, and every kind is told in three languages. */
class KindsTest {

    private static final Path CODE = Path.of("src/main/java/ma/ittifaq");
    private static final Pattern TOLD = Pattern.compile("\\bnew Fact\\(|\\bnew Attempt\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)+)\"");

    private static final Pattern FACT = Pattern.compile("\\bnew Fact\\(\\s*\"([a-z_]+(?:\\.[a-z_]+)+)\"");

    /** What the product promises to write, one kind for each sort of fact. */
    private static final List<String> PROMISED = List.of(
            "agreement.submit",
            "agreement.sign",
            "identity.signed_in",
            "identity.signed_out",
            "identity.password_wrong",
            "access.refused",
            "document.read",
            "privacy.looked",
            "directory.imported",
            "absence.imported",
            "regulation.published",
            "policy.published",
            "calendar.week",
            "directory.role_granted",
            "certificate.issued",
            "act.sealed",
            "journal.exported",
            "journal.sealed");

    @Test
    void everyKindInTheCodeIsListed() throws IOException {
        Set<String> known = new HashSet<>(Kinds.all());
        Set<String> families = Kinds.families().keySet();
        Set<String> unlisted = new TreeSet<>();
        for (String source : tellers().toList()) {
            LITERAL.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(kind -> families.contains(Kinds.family(kind)))
                    .filter(kind -> source.contains("(\"" + kind + "\"")
                            || source.contains("\n                \"" + kind + "\"")
                            || source.contains("\n                    \"" + kind + "\""))
                    .filter(kind -> !known.contains(kind))
                    .filter(kind -> !isRefusal(kind))
                    .forEach(unlisted::add);
        }
        assertEquals(Set.of(), unlisted, "write it into audit.Kinds and web_journal");
    }

    /** Of whatever family, also one that nobody listed. */
    @Test
    void everyFactIsOfAListedKind() throws IOException {
        Set<String> unlisted = tellers()
                .flatMap(source -> FACT.matcher(source).results().map(found -> found.group(1)))
                .filter(kind -> !Kinds.all().contains(kind))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unlisted, "write it into audit.Kinds and web_journal");
    }

    /** Keys of refusals are spelt like kinds, and are read by others. */
    private static boolean isRefusal(String key) {
        return Messages.find(Locales.FRENCH, "refusals", key).isPresent()
                || Messages.find(Locales.FRENCH, "identity", key).isPresent();
    }

    @Test
    void everyListedKindIsInTheCode() throws IOException {
        String code = tellers().collect(Collectors.joining());
        Set<String> unwritten = Kinds.all().stream()
                .filter(kind -> !"agreement".equals(Kinds.family(kind)))
                .filter(kind -> !code.contains('"' + kind + '"'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unwritten, "nothing tells it any more");
    }

    @Test
    void whatIsPromisedIsListed() {
        assertEquals(
                List.of(),
                PROMISED.stream().filter(kind -> !Kinds.all().contains(kind)).toList());
    }

    @Test
    void everyKindFamilyAndOutcomeHasItsWords() {
        Stream<String> keys = Stream.of(
                        Kinds.all().stream().map(kind -> "kind." + kind),
                        Kinds.families().keySet().stream().map(family -> "family." + family),
                        Stream.of(Outcome.values()).map(outcome -> "outcome." + outcome))
                .flatMap(found -> found);
        assertAll(keys.flatMap(key -> Locales.all().stream()
                .map(locale -> () ->
                        assertTrue(Messages.find(locale, "web_journal", key).isPresent(), locale + " " + key))));
    }

    @Test
    void aKindFitsItsColumn() {
        assertTrue(Kinds.all().stream().allMatch(kind -> kind.length() <= 60));
        assertTrue(Kinds.families().keySet().stream().allMatch(family -> family.length() <= 20));
        assertEquals(Kinds.all().size(), new HashSet<>(Kinds.all()).size());
    }

    /** Sources of whatever tells the journal anything. */
    private static Stream<String> tellers() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(KindsTest::read)
                    .filter(source -> TOLD.matcher(source).find())
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
