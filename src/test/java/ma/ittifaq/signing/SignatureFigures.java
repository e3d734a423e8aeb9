package ma.ittifaq.signing;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import ma.ittifaq.document.SampleAct;

/**
 * What a signature costs, in processor time of the thread that makes it, beside the bare operation of the key: a signature
 * as people make it, on the printed act of an agreement, believed only after it was checked. Stamps come over HTTP from an
 * authority in this process, on another thread: its own work is not counted.
 *
 * <pre>
 * mvn -q test-compile exec:exec@signatures -Dbench.signatures=200
 * </pre>
 */
public final class SignatureFigures {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final byte[] DATA = new byte[200];
    private static final String FIELD = "employee";
    private static final double AIM_FACTOR = 3;
    private static final double AIM_MORE = 5;

    private final SigningScene scene = new SigningScene();
    private final Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final byte[] act = SampleAct.INITIAL.print();
    private final byte[] card = TaggedForm.card(java.awt.Color.BLUE);
    private final int rounds;

    private SignatureFigures(int rounds) throws IOException {
        this.rounds = rounds;
    }

    private interface Work {
        void run() throws GeneralSecurityException, IOException;
    }

    /** Nanoseconds of one signature: what was prepared, the key, putting the value in, and the check of the result. */
    private record Parts(long prepare, long key, long complete, long check) {
        double whole() {
            return (prepare + key + complete + check) / 1e6;
        }

        Parts plus(Parts other) {
            return new Parts(prepare + other.prepare, key + other.key, complete + other.complete, check + other.check);
        }

        Parts through(int n) {
            return new Parts(prepare / n, key / n, complete / n, check / n);
        }
    }

    public static void main(String[] args) throws Exception {
        new SignatureFigures(Integer.parseInt(args[0])).print();
    }

    private void print() throws Exception {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, act of %d kB, %d rounds each, after as many of each to warm up%n%n",
                System.getProperty("java.version"),
                machine.getAvailableProcessors(),
                act.length / 1024,
                rounds);
        try (StampServer stamps = new StampServer(scene.stamper(), at)) {
            HttpStampSource source = new HttpStampSource(java.net.URI.create(stamps.address()), Duration.ofSeconds(5));
            // What is measured first must not pay for the compiler.
            for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
                Credential credential = credential(algorithm);
                for (int i = 0; i < rounds; i++) {
                    once(credential, null);
                    once(credential, source);
                }
            }
            table(source);
        }
    }

    private void table(HttpStampSource source) throws Exception {
        double bareRsa = bare(KeyAlgorithm.RSA_3072);
        double aim = AIM_FACTOR * bareRsa + AIM_MORE;
        System.out.printf(Locale.ROOT, "aim: 3 x bare RSA-3072 + 5 ms = %.1f ms%n%n", aim);
        System.out.println("| key | level | bare | signature | prepare | key | complete | check | aim |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (KeyAlgorithm algorithm : KeyAlgorithm.values()) {
            double bare = algorithm == KeyAlgorithm.RSA_3072 ? bareRsa : bare(algorithm);
            Credential credential = credential(algorithm);
            line(algorithm, "B", bare, measured(credential, null), aim);
            line(algorithm, "T", bare, measured(credential, source), aim);
        }
    }

    private static void line(KeyAlgorithm key, String level, double bare, Parts parts, double aim) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | **%.2f** | %.2f | %.2f | %.2f | %.2f | %s |%n",
                key == KeyAlgorithm.P_256 ? "P-256" : "RSA-3072",
                level,
                bare,
                parts.whole(),
                parts.prepare() / 1e6,
                parts.key() / 1e6,
                parts.complete() / 1e6,
                parts.check() / 1e6,
                parts.whole() <= aim ? "met" : "missed");
    }

    /** Milliseconds of the bare operation, in this same run. */
    private double bare(KeyAlgorithm algorithm) throws GeneralSecurityException, IOException {
        KeyPair keys = algorithm.newKeyPair();
        Signature signature = Signature.getInstance(algorithm.signatureName());
        Work work = () -> {
            signature.initSign(keys.getPrivate());
            signature.update(DATA);
            signature.sign();
        };
        repeat(work);
        long before = THREAD.getCurrentThreadCpuTime();
        repeat(work);
        return (THREAD.getCurrentThreadCpuTime() - before) / 1e6 / rounds;
    }

    private void repeat(Work work) throws GeneralSecurityException, IOException {
        for (int i = 0; i < rounds; i++) {
            work.run();
        }
    }

    private Credential credential(KeyAlgorithm algorithm) {
        KeyPair keys = algorithm.newKeyPair();
        CertificateSubject subject =
                CertificateSubject.person("Salma Idrissi", "سلمى الإدريسي", SigningScene.ADMINISTRATION, "1234567");
        Validity validity = Validity.starting(at.minusSeconds(60), Period.ofYears(3));
        return new Credential(
                keys.getPrivate(),
                List.of(scene.authority.issue(subject, keys.getPublic(), validity), scene.authority.rootCertificate()));
    }

    private Parts measured(Credential credential, HttpStampSource stamps) {
        Parts sum = new Parts(0, 0, 0, 0);
        for (int i = 0; i < rounds; i++) {
            sum = sum.plus(once(credential, stamps));
        }
        return sum.through(rounds);
    }

    private Parts once(Credential credential, HttpStampSource stamps) {
        long begun = THREAD.getCurrentThreadCpuTime();
        SignatureRequest request =
                new SignatureRequest(FIELD, credential.chain(), at, card, "Agent — الموظف", stamps != null);
        PadesSigner.Prepared prepared = scene.signer.prepare(act, request);
        long ready = THREAD.getCurrentThreadCpuTime();
        byte[] value = credential.sign(prepared.toBeSigned());
        long signed = THREAD.getCurrentThreadCpuTime();
        byte[] pdf = stamps == null
                ? scene.signer.complete(prepared, value)
                : scene.signer.completeStamped(prepared, value, stamps);
        long put = THREAD.getCurrentThreadCpuTime();
        if (!(scene.verifier.checkExtends(act, pdf) instanceof SignatureCheck.Valid)) {
            throw new IllegalStateException("what is measured is no signature");
        }
        return new Parts(ready - begun, signed - ready, put - signed, THREAD.getCurrentThreadCpuTime() - put);
    }
}
