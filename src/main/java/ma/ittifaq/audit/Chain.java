package ma.ittifaq.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ma.ittifaq.platform.Vault;

/** Walks the chain of hashes. */
final class Chain {
    static final String START = "0".repeat(64);

    private long sequence;
    private String hash = START;

    /** As far as {@link #reached()} said. */
    static Chain from(String reached) {
        String[] said = reached.split(" ");
        Chain chain = new Chain();
        chain.sequence = Long.parseLong(said[0]);
        chain.hash = said[1];
        return chain;
    }

    /** Number and recomputed hash of the last link taken: whoever goes on from there trusts nothing that is stored. */
    String reached() {
        return sequence + " " + hash;
    }

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
