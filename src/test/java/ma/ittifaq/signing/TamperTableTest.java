package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import ma.ittifaq.signing.SignatureCheck.Invalid;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything done to a signed act is seen and named, and the table of the guide says what is true. */
class TamperTableTest {

    private static final Path GUIDE = Path.of("src", "site", "markdown", "tamper-table.md");

    private static TamperedAct act;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void tamper() throws IOException {
        act = new TamperedAct();
        files = act.all();
    }

    @Test
    void theUntouchedActIsValid() {
        assertInstanceOf(SignatureCheck.Valid.class, act.scene.verifier.check(act.signed));
    }

    @Test
    void everyChangeIsSeen() {
        files.forEach((change, pdf) -> assertTrue(
                !(act.scene.verifier.check(pdf) instanceof SignatureCheck.Valid), () -> change + ": unseen"));
    }

    @Test
    void theGuideShowsWhatIsFound() throws IOException {
        String table = files.entrySet().stream()
                .map(file -> "| " + file.getKey() + " | " + found(file.getValue()) + " |")
                .collect(Collectors.joining("\n"));
        String shown = Files.readString(GUIDE)
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| What was done"))
                .collect(Collectors.joining("\n"));
        assertEquals(table, shown);
    }

    /** Revisions in order, each with what is wrong with it. */
    private static String found(byte[] pdf) {
        if (!(act.scene.verifier.check(pdf) instanceof Invalid invalid)) {
            return "unreadable";
        }
        return invalid.findings().stream()
                .collect(Collectors.groupingBy(TamperTableTest::place, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(place -> place.getKey() + ": " + kinds(place.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String place(Finding finding) {
        return finding.revision() == 0 ? "the whole" : finding.revision() + " (" + finding.field() + ")";
    }

    private static String kinds(Collection<Finding> findings) {
        return findings.stream().map(f -> "`" + f.kind() + "`").collect(Collectors.joining(", "));
    }
}
