package ma.ittifaq.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.platform.Program;

/** A PKCS #11 token in software, used by {@code pkcs11-tool} as the guide of the API shows it. */
final class SoftToken {

    private static final String PIN = "271828";
    private static final String ID = "01";
    private static final Optional<Path> LIBRARY = Stream.of(
                    "/usr/lib/softhsm/libsofthsm2.so",
                    "/usr/lib64/pkcs11/libsofthsm2.so",
                    "/opt/homebrew/lib/softhsm/libsofthsm2.so")
            .map(Path::of)
            .filter(Files::isReadable)
            .findFirst();

    private final String label;
    private final Path directory;

    private SoftToken(String label, Path directory) {
        this.label = label;
        this.directory = directory;
    }

    /** Whether the two programs and the library are here; one loud line when they are not. */
    static boolean isInstalled() {
        boolean here = LIBRARY.isPresent()
                && System.getenv("SOFTHSM2_CONF") != null
                && onPath("softhsm2-util")
                && onPath("pkcs11-tool");
        if (!here) {
            System.out.println(
                    "!!!!!!!! NO SOFTHSM2 OR NO OPENSC FOUND: signing with a person's own token is tested with"
                            + " openssl alone. apt-get install softhsm2 opensc !!!!!!!!");
        }
        return here;
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** A new token with this key (PKCS #8) in it, and nowhere else from now on. */
    static SoftToken holding(Path key) throws IOException, InterruptedException {
        Path settings = Path.of(System.getenv("SOFTHSM2_CONF"));
        Path tokens = Files.createDirectories(settings.resolveSibling("softhsm-tokens-it"));
        Files.writeString(settings, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\n");
        String label = "person" + System.nanoTime();
        require("softhsm2-util", "--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", PIN);
        require(
                "softhsm2-util",
                "--import",
                key.toString(),
                "--token",
                label,
                "--label",
                label,
                "--id",
                ID,
                "--pin",
                PIN);
        Files.delete(key);
        return new SoftToken(label, key.getParent());
    }

    /** What the token answers to these bytes (PKCS #1 v1.5). */
    byte[] sign(byte[] toBeSigned) throws IOException, InterruptedException {
        Path data = Files.write(directory.resolve("token-data.bin"), toBeSigned);
        Path value = directory.resolve("token-signature.bin");
        require(
                "pkcs11-tool",
                "--module",
                LIBRARY.orElseThrow().toString(),
                "--token-label",
                label,
                "--login",
                "--pin",
                PIN,
                "--sign",
                "--id",
                ID,
                "--mechanism",
                "SHA256-RSA-PKCS",
                "--input-file",
                data.toString(),
                "--output-file",
                value.toString());
        return Files.readAllBytes(value);
    }

    private static void require(String program, String... arguments) throws IOException, InterruptedException {
        Program.Ended ended = Program.named(program).run(arguments);
        if (ended.code() != 0) {
            throw new IllegalStateException(program + ": " + ended);
        }
    }
}
