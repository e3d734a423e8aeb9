package ma.ittifaq.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.ittifaq.platform.Program;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** SoftHSM2, a PKCS #11 token in software: where it is not installed, one loud line says what was not tested. */
final class SoftHsm implements ExecutionCondition {

    static final String PIN = "271828";

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib64/pkcs11/libsofthsm2.so"),
            Path.of("/opt/homebrew/lib/softhsm/libsofthsm2.so"));

    private static final Pattern SLOT = Pattern.compile("slot (\\d+)");

    private static Path token;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (library().isPresent() && settings().isPresent()) {
            return ConditionEvaluationResult.enabled("SoftHSM2 is installed");
        }
        System.out.println(
                "!!!!!!!! NO SOFTHSM2 FOUND: the seal's key in a token is NOT tested. Install it (apt-get install"
                        + " softhsm2) and run by Maven. !!!!!!!!");
        return ConditionEvaluationResult.disabled("no SoftHSM2 on this machine");
    }

    /** The token of this run, by the provider's configuration for it: the library sees no token that is made later. */
    static synchronized Path token() throws IOException, InterruptedException {
        if (token == null) {
            token = made("seal" + System.currentTimeMillis());
        }
        return token;
    }

    private static Path made(String label) throws IOException, InterruptedException {
        Path settings = Path.of(settings().orElseThrow());
        Path tokens = Files.createDirectories(settings.resolveSibling("softhsm-tokens"));
        Files.writeString(settings, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        Program.Ended ended = Program.named("softhsm2-util")
                .run("--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", PIN);
        Matcher slot = SLOT.matcher(String.join("\n", ended.lines()));
        if (ended.code() != 0 || !slot.find()) {
            throw new IllegalStateException(ended.toString());
        }
        return Files.writeString(settings.resolveSibling(label + ".cfg"), """
            name = %s
            library = %s
            slot = %s
            attributes(generate, CKO_PRIVATE_KEY, *) = {
              CKA_SENSITIVE = true
              CKA_EXTRACTABLE = false
            }
            """.formatted(
                        label, library().orElseThrow(), slot.group(1)));
    }

    private static Optional<Path> library() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("SOFTHSM2_LIBRARY")).map(Path::of).stream(),
                        LIBRARIES.stream())
                .filter(Files::isReadable)
                .findFirst();
    }

    /** Read by the library itself, so that it cannot be set from here. */
    private static Optional<String> settings() {
        return Optional.ofNullable(System.getenv("SOFTHSM2_CONF"));
    }
}
