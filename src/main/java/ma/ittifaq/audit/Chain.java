package ma.ittifaq.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ma.ittifaq.platform.Vault;

/** Walks the chain of hashes. */
final class Chain {
    static final String START = "0".repeat(64);

    private long sequence;
    private String hash = START;

    static String next(String previous, String canonical) {
        return Vault.sha256((previous + '\n' + canonical).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the next link; answers its sequence when number or hash is not what the chain demands. */
    Optional<Long> take(long found, String canonical, String foundHash) {
        sequence++;
        hash = next(hash, canonical);
        return found == sequence && hash.equals(foundHash) ? Optional.empty() : Optional.of(sequence);
    }

    long sequence() {
        return sequence;
    }

    String hash() {
        return hash;
    }
}
