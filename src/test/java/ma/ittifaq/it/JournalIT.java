package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import ma.ittifaq.platform.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the auditor reads of what others did just now, on the page, by the API and in what is taken out. */
@OnServer
class JournalIT {

    private static final String VERIFIER = "deploy/journal/VerifyJournal.java";

    @TempDir
    Path directory;

    @Test
    void whatIsRefusedIsReadWithWhoAndWhere() throws Exception {
        Instant since = Instant.now();
        assertEquals(404, SignedIn.as("salma.idrissi").get("/archive").statusCode());
        assertEquals(404, Api.as("salma.idrissi").get("/audit/entries").statusCode());
        Journal.assertTells("access.refused", since);
        JsonNode told = Contract.json(Api.as("omar.chraibi")
                        .get("/audit/entries?outcome=refused&kind=access.&from=" + since + "&subject=GET%20/archive"))
                .at("/items/0");
        assertEquals("REFUSED", told.get("outcome").asText());
        assertTrue(told.hasNonNull("actor") && told.hasNonNull("where"), told.toString());
        String person = told.get("actor").asText();
        JsonNode found =
                Contract.json(Api.as("omar.chraibi").get("/audit/entries?limit=5&person=" + person + "&from=" + since));
        assertTrue(found.at("/items").findValuesAsText("kind").contains("identity.signed_in"), found.toString());
    }

    @Test
    void theAuditorReadsNarrowsAndTakesOut() throws Exception {
        SignedIn omar = SignedIn.as("omar.chraibi");
        String page = text(omar.get("/admin/journal?kind=agreement.sign"));
        assertTrue(page.contains("Convention signée"), "told in words");
        HttpResponse<byte[]> table = omar.get("/admin/journal.csv?kind=agreement.sign");
        assertTrue(text(table).lines().skip(1).allMatch(line -> line.contains("agreement.sign")));
        assertTrue(text(table).lines().count() > 1);
        assertEquals(404, SignedIn.as("salma.idrissi").get("/admin/journal.csv").statusCode());
        assertEquals(404, omar.get("/admin/journal/999999999").statusCode());
        assertEquals(302, omar.get("/admin/journal.csv?who=nobody-of-that-name").statusCode(), "not the whole journal");
    }

    /** Then somebody who holds the database does to it what an auditor fears, and it is taken out again each time. */
    @Test
    void whatIsTakenOutFromThePageIsVerifiedAndWhateverIsDoneToItIsNamed() throws Exception {
        List<String> lines = text(SignedIn.as("omar.chraibi").get("/admin/journal.jsonl"))
                .lines()
                .toList();
        Program verifier = Program.compiled(VERIFIER, directory.resolve("compiled"));
        assertTrue(verdict(verifier, lines).startsWith("intact: "));
        try (JournalCopy copy = new JournalCopy(lines)) {
            assertEquals(lines, copy.after(), "the copy is the journal");
            long k = copy.middle();
            assertEquals(
                    "not intact: entry " + k + " is altered, inserted or out of order: its hash does not follow",
                    verdict(
                            verifier,
                            copy.after("update copied set canonical = replace(canonical, '.', '-') where sequence = "
                                    + k)));
            assertEquals(
                    "not intact: entry " + k + " is missing, or out of order: " + (k + 1) + " stands in its place",
                    verdict(verifier, copy.after("delete from copied where sequence = " + k)));
            assertEquals(
                    "not intact: entry " + (k + 1) + " is altered, inserted or out of order: its hash does not follow",
                    verdict(
                            verifier,
                            copy.after(
                                    "update copied set sequence = sequence + 1 where sequence > " + k,
                                    "insert into copied select " + (k + 1)
                                            + ", hash, canonical from copied where sequence = 1")));
            assertEquals(
                    "not intact: entry " + k + " is altered, inserted or out of order: its hash does not follow",
                    verdict(
                            verifier,
                            copy.after("update copied set sequence = " + (2 * k + 1) + " - sequence where sequence in ("
                                    + k + ", " + (k + 1) + ")")));
        }
    }

    private String verdict(Program verifier, List<String> lines) throws Exception {
        Path file = Files.write(directory.resolve("journal.jsonl"), lines);
        return verifier.run(file.toString()).lines().getFirst();
    }

    @Test
    void aQuestionThatNamesNothingIsSaid() throws Exception {
        for (String wrong : List.of("outcome=PERHAPS", "from=yesterday", "person=7", "cursor=x")) {
            int status = Api.as("omar.chraibi").get("/audit/entries?" + wrong).statusCode();
            assertTrue(status == 422 || status == 400, wrong + " " + status);
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        assertEquals(200, answer.statusCode());
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
