import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says whether an exported journal is intact, without the server and without a library:
 *
 * <pre>java VerifyJournal.java journal.jsonl [HASH]</pre>
 *
 * The export has one line an entry, first entry first: {@code {"sequence":1,"hash":"…","canonical":"…"}}. Each hash is
 * SHA-256 over the hash before it, a line feed, and the canonical text, in UTF-8; the first follows 64 zeros. HASH is the
 * journal's last hash as somebody noted it elsewhere: without it, an end that was cut off cannot be told.
 *
 * <p>Ends with code 0 when intact, 1 when not, 2 when the file cannot be read.
 */
public final class VerifyJournal {

    private static final Pattern LINE = Pattern.compile(
            "\\{\"sequence\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\"," + "\"canonical\":\"((?:[^\"\\\\]|\\\\.)*)\"}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

    private final MessageDigest digest;
    private long sequence;
    private String hash = "0".repeat(64);

    private VerifyJournal() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("java VerifyJournal.java journal.jsonl [HASH]");
            System.exit(2);
        }
        try {
            Optional<String> head = arguments.length == 2 ? Optional.of(arguments[1]) : Optional.empty();
            List<String> answer = new VerifyJournal().verify(Path.of(arguments[0]), head);
            answer.forEach(System.out::println);
            System.exit(answer.getFirst().startsWith("intact") ? 0 : 1);
        } catch (CharacterCodingException notText) {
            System.out.println("not intact: the file is not UTF-8 text");
            System.exit(1);
        } catch (IOException unreadable) {
            System.err.println("cannot be read: " + unreadable);
            System.exit(2);
        }
    }

    private List<String> verify(Path file, Optional<String> head) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<String> fault = take(line);
                if (fault.isPresent()) {
                    return List.of("not intact: " + fault.get());
                }
            }
        }
        if (head.isPresent() && !head.get().equals(hash)) {
            return List.of(
                    "not intact: the journal ends at entry " + sequence + " with another hash than the one given:"
                            + " entries after it are missing, or all of it was made anew");
        }
        return List.of("intact: " + sequence + " entries", "last hash: " + hash);
    }

    /** What is wrong with the next line. */
    private Optional<String> take(String line) {
        long expected = sequence + 1;
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.of("entry " + expected + " cannot be read");
        }
        long found = Long.parseLong(parts.group(1));
        if (found > expected) {
            return Optional.of("entry " + expected + " is missing, or out of order: " + found + " stands in its place");
        }
        if (found < expected) {
            return Optional.of(
                    "entry " + found + " is inserted, or out of order: it stands where " + expected + " should");
        }
        hash = next(text(parts.group(3)));
        sequence = expected;
        return hash.equals(parts.group(2))
                ? Optional.empty()
                : Optional.of("entry " + expected + " is altered, inserted or out of order: its hash does not follow");
    }

    private String next(String canonical) {
        return HexFormat.of().formatHex(digest.digest((hash + '\n' + canonical).getBytes(StandardCharsets.UTF_8)));
    }

    /** A JSON string without its escapes. */
    private static String text(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(m -> Matcher.quoteReplacement(
                        switch (m.group(1).charAt(0)) {
                            case 'u' ->
                                m.group(1).length() == 5
                                        ? String.valueOf((char)
                                                Integer.parseInt(m.group(1).substring(1), 16))
                                        : "u";
                            case 'n' -> "\n";
                            case 't' -> "\t";
                            case 'r' -> "\r";
                            case 'b' -> "\b";
                            case 'f' -> "\f";
                            default -> m.group(1);
                        }));
    }
}
