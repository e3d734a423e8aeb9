package ma.ittifaq.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The program openssl in a folder of its own: an authority outside the house, and people's tokens in its place. */
public final class OpenSsl {

    private static final Path SIGNERS = Path.of(System.getProperty("it.base", "target/it-base"), "signers");

    private static final String CONFIGURATION = """
        [ca]
        default_ca = d
        [d]
        database = index.txt
        crlnumber = crlnumber
        default_md = sha256
        default_crl_days = 7
        [authority]
        basicConstraints = critical,CA:true
        keyUsage = critical,keyCertSign,cRLSign
        subjectKeyIdentifier = hash
        crlDistributionPoints = URI:http://crl.example.ma/root.crl
        """;

    private final Path directory;

    private OpenSsl(Path directory) {
        this.directory = directory;
    }

    /** A root and an authority under it, made in this folder; the server knows neither yet. */
    public static OpenSsl in(Path directory) {
        OpenSsl openssl = new OpenSsl(directory);
        openssl.write("ca.cnf", CONFIGURATION);
        openssl.write("index.txt", "");
        openssl.write("crlnumber", "01\n");
        openssl.request("root", "/C=MA/O=Autorité nationale/CN=Racine nationale " + openssl.name(), "rsa:3072");
        openssl.run("x509 -req -in root.csr -signkey root.key -days 3650 -sha256 -extfile ca.cnf -extensions authority"
                + " -out root.pem");
        openssl.request("issuing", "/C=MA/O=Autorité nationale/CN=" + openssl.issuer(), "rsa:3072");
        openssl.issue("issuing", "root", "ca.cnf -extensions authority");
        return openssl;
    }

    /** What people's certificates say of who issued them: another in each folder, as authorities stay where they were put. */
    public String issuer() {
        return "Signature des agents " + name();
    }

    private String name() {
        return directory.getFileName().toString().replaceFirst("^junit-?", "");
    }

    /** A key of somebody's own and the chain that goes with it; {@code key} as openssl spells it. */
    public OpenSsl person(String name, String mailbox, String key) {
        write(name + ".ext", """
            keyUsage = critical,nonRepudiation
            subjectAltName = email:%s
            crlDistributionPoints = URI:http://crl.example.ma/issuing.crl
            """.formatted(mailbox));
        request(name, "/C=MA/CN=" + name, key);
        issue(name, "issuing", name + ".ext");
        write(name + "-chain.pem", read(name + ".pem") + read("issuing.pem"));
        return this;
    }

    /** Tells the server of the authority, with lists made now: what a timer of the operator's does. */
    public OpenSsl trusted() {
        list("root");
        list("issuing");
        copy("root.pem", SIGNERS.resolve("anchors"));
        copy("root.crl", SIGNERS.resolve("lists"));
        copy("issuing.crl", SIGNERS.resolve("lists"));
        return this;
    }

    /** The person lost the token; the lists say so at once. */
    public OpenSsl revoked(String name) {
        run("ca -config ca.cnf -cert issuing.pem -keyfile issuing.key -revoke " + name + ".pem");
        return trusted();
    }

    public String chain(String name) {
        return read(name + "-chain.pem");
    }

    public Path file(String name) {
        return directory.resolve(name);
    }

    /** What the token answers to these bytes. */
    public byte[] sign(String name, byte[] toBeSigned) {
        return answer(toBeSigned, "dgst -sha256 -sign " + name + ".key -out signature.bin data.bin");
    }

    /** The person's key alone (PKCS #8), to be put into a token; it is in this folder no more. */
    Path handedOver(String name) {
        run("pkcs8 -topk8 -nocrypt -in " + name + ".key -out " + name + ".pk8");
        try {
            Files.delete(file(name + ".key"));
            return file(name + ".pk8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same by the program's other way. */
    public byte[] signRaw(String name, byte[] toBeSigned) {
        return answer(
                toBeSigned,
                "pkeyutl -sign -rawin -digest sha256 -inkey " + name + ".key -in data.bin -out signature.bin");
    }

    private byte[] answer(byte[] toBeSigned, String call) {
        try {
            Files.write(file("data.bin"), toBeSigned);
            run(call);
            return Files.readAllBytes(file("signature.bin"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void request(String name, String subject, String key) {
        run("req -nodes -keyout " + name + ".key -out " + name + ".csr -newkey " + key, "-utf8", "-subj", subject);
    }

    private void issue(String name, String by, String extensions) {
        run("x509 -req -in " + name + ".csr -CA " + by + ".pem -CAkey " + by + ".key -CAcreateserial -sha256 -days 700"
                + " -out " + name + ".pem -extfile " + extensions);
    }

    private void list(String authority) {
        run("ca -config ca.cnf -gencrl -cert " + authority + ".pem -keyfile " + authority + ".key -out " + authority
                + ".crl");
    }

    /** One call, its arguments separated by spaces. */
    private void run(String arguments, String... more) {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of(more));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(String name, Path folder) {
        try {
            Path hidden =
                    Files.copy(file(name), folder.resolve("." + name() + name), StandardCopyOption.REPLACE_EXISTING);
            Files.move(hidden, folder.resolve(name() + name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
