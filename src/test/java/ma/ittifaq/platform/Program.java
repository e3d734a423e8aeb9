package ma.ittifaq.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A program of one file that stands beside the server, run in a process of its own as people run it. */
public final class Program {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final List<String> start;

    private Program(List<String> start) {
        this.start = start;
    }

    /** Its code and every line that it said. */
    public record Ended(int code, List<String> lines) {}

    /** Run from its source, as its guide says: a second each time. */
    public static Program ofSource(String source) {
        return new Program(List.of(JAVA, source));
    }

    /** Compiled once into the directory, for a class that runs it often. */
    public static Program compiled(String source, Path directory) {
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", directory.toString(), source);
        if (code != 0) {
            throw new IllegalStateException(source + " does not compile");
        }
        String name = Path.of(source).getFileName().toString().replace(".java", "");
        return new Program(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-cp", directory.toString(), name));
    }

    /** One that is on the path. */
    public static Program named(String name) {
        return new Program(List.of(name));
    }

    public Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said.lines().toList());
    }
}
