package ma.ittifaq.style;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Formats our Java, or checks that it is formatted: {@code Format check|apply DIRECTORY…}.
 *
 * <p>A program and no Spotless step, because the formatter parses with the compiler of the JDK it runs on, Spotless runs
 * in Maven's own, and a JDK 17 cannot read Java 21.
 */
public final class Format {
    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());
    private final List<Path> different = new ArrayList<>();
    private final boolean apply;

    private Format(boolean apply) {
        this.apply = apply;
    }

    public static void main(String[] args) throws IOException, FormatterException {
        Format format = new Format(args[0].equals("apply"));
        for (String directory : Arrays.asList(args).subList(1, args.length)) {
            format.directory(Path.of(directory));
        }
        if (!format.apply && !format.different.isEmpty()) {
            System.err.println("Not formatted, cure with: mvn -q test-compile exec:exec@format -Dformat=apply");
            format.different.forEach(System.err::println);
            System.exit(1);
        }
    }

    private void directory(Path directory) throws IOException, FormatterException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                file(file);
            }
        }
    }

    private void file(Path file) throws IOException, FormatterException {
        String source = Files.readString(file);
        String formatted = formatter.formatSourceAndFixImports(source);
        if (source.equals(formatted)) {
            return;
        }
        different.add(file);
        if (apply) {
            Files.writeString(file, formatted);
        }
    }
}
