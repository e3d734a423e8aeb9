package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import ma.ittifaq.platform.Vault;
import org.junit.jupiter.api.Test;

/** One signer object serves all requests of the server: two hundred signatures at once must not meet in it. */
class ConcurrentSignaturesTest {

    private static final int SIGNATURES = 200;
    private static final int HANDS = 20;

    @Test
    void twoHundredAtOnceAreEachValidAndOfTheirOwnSigner() throws Exception {
        SigningScene scene = new SigningScene();
        byte[] pdf = scene.document();
        List<String> people = List.of("employee", "manager", "authority");
        CyclicBarrier together = new CyclicBarrier(HANDS);
        List<Callable<String>> works = IntStream.range(0, SIGNATURES)
                .mapToObj(i -> (Callable<String>) () -> {
                    if (i < HANDS) {
                        together.await();
                    }
                    String person = people.get(i % people.size());
                    byte[] signed = scene.sign(pdf, person);
                    SignatureCheck.Valid valid =
                            assertInstanceOf(SignatureCheck.Valid.class, scene.verifier.checkExtends(pdf, signed));
                    assertEquals(person, valid.last().field());
                    assertEquals(
                            scene.credentials.get(person).certificate().getSerialNumber(),
                            valid.last().certificate());
                    return Vault.sha256(signed);
                })
                .toList();
        Set<String> made = new HashSet<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            for (Future<String> work : hands.invokeAll(works)) {
                made.add(work.get());
            }
        }
        assertEquals(
                SIGNATURES, made.size(), "each a document of its own: the values of a curve are never twice the same");
    }
}
