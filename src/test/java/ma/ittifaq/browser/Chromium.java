package ma.ittifaq.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The machine's own Chromium: Playwright brings the driver, never a browser. */
public final class Chromium implements ExecutionCondition, BeforeAllCallback {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static boolean said;
    private static Running running;

    /** The one of this run, without a window; JUnit closes it at the end. */
    static Browser browser() {
        return running.browser;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(Running.class);
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(find().orElseThrow())
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        say("!!!!!!!! NO CHROMIUM FOUND: the browser journeys are NOT run. Install it (apt-get install chromium)"
                + " or set CHROMIUM to its path. !!!!!!!!");
        return ConditionEvaluationResult.disabled("no Chromium on this machine");
    }

    private static synchronized void say(String line) {
        if (!said) {
            System.out.println(line);
            said = true;
        }
    }

    private static Optional<Path> find() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    /** Starting one takes longer than most tests. */
    static final class Running implements AutoCloseable {
        private final Playwright playwright = Playwright.create();
        private final Browser browser = launch(playwright);

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
