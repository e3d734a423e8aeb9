package ma.ittifaq.directory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The first look at a file, byte by byte: is it UTF-8 throughout, and where not, in which line? A reader that decodes in
 * blocks could not tell the line. Ends at the first thing that makes the rest unreadable.
 */
final class CsvLook {

    static final int LONGEST_LINE = 64 * 1024;
    static final long MOST_LINES = 100_000;

    private final ImportErrors errors;
    private final byte[] line = new byte[LONGEST_LINE];
    private int length;
    private long lines;
    private char delimiter;

    private CsvLook(ImportErrors errors) {
        this.errors = errors;
    }

    static CsvLook at(CsvSource source, ImportErrors errors) throws IOException {
        CsvLook look = new CsvLook(errors);
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try (InputStream in = new BufferedInputStream(source.open())) {
            while (look.next(in) && look.acceptable(strict)) {
                // each line is judged by itself
            }
        }
        if (look.delimiter == 0 && errors.count() == 0) {
            errors.add(1, "", "import.empty", "");
        }
        return look;
    }

    long lines() {
        return lines;
    }

    char delimiter() {
        return delimiter;
    }

    private boolean next(InputStream in) throws IOException {
        length = 0;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        lines++;
        while (b >= 0 && b != '\n' && length < LONGEST_LINE) {
            line[length++] = (byte) b;
            b = in.read();
        }
        return true;
    }

    private boolean acceptable(CharsetDecoder strict) {
        if (lines == 1 && length >= 2 && (line[0] == (byte) 0xFF || line[0] == (byte) 0xFE)) {
            return refuse("import.utf16");
        }
        if (length == LONGEST_LINE) {
            return refuse("import.line_too_long", LONGEST_LINE);
        }
        if (lines > MOST_LINES) {
            return refuse("import.too_many_lines", MOST_LINES);
        }
        try {
            String text = strict.decode(ByteBuffer.wrap(line, 0, length)).toString();
            if (delimiter == 0 && !text.isBlank()) {
                delimiter = delimiterOf(text);
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return refuse("import.encoding");
        }
    }

    private boolean refuse(String key, Object... arguments) {
        errors.add(lines, "", key, new String(line, 0, length, StandardCharsets.UTF_8), arguments);
        return false;
    }

    /** The separator that the header has more of, outside quotes. */
    private static char delimiterOf(String header) {
        String bare = header.replaceAll("\"[^\"]*\"", "");
        long semicolons = bare.chars().filter(c -> c == ';').count();
        long commas = bare.chars().filter(c -> c == ',').count();
        return semicolons >= commas ? ';' : ',';
    }
}
