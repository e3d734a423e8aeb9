package ma.ittifaq.signing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Vault;

/** One hash over every line of a batch, so that the journal vouches for what was mandated and for what came of it. */
final class BatchDigest {

    private BatchDigest() {}

    static String of(List<BatchItem> items) {
        String lines = items.stream()
                .map(i -> i.agreement() + " " + i.base() + " " + i.outcome() + " " + i.sha256())
                .collect(Collectors.joining("\n"));
        return Vault.sha256(lines.getBytes(StandardCharsets.UTF_8));
    }
}
