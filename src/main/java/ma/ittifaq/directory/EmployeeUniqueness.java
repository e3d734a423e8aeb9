package ma.ittifaq.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.ittifaq.platform.Vault;

/** One line per person, one person per CNIE. */
final class EmployeeUniqueness {

    /** A CNIE that somebody else has in the directory, which the file may be about to correct. */
    private record Claim(ImportRow row, String owner) {}

    private final ImportErrors errors;
    private final Map<String, Long> lineOfPpr = new HashMap<>();
    private final Map<String, Long> lineOfCnie = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    EmployeeUniqueness(ImportErrors errors) {
        this.errors = errors;
    }

    /** The sound rows that repeat no earlier one. */
    List<ImportRow> filter(List<ImportRow> rows) {
        List<ImportRow> first = new ArrayList<>();
        for (ImportRow row : rows) {
            boolean fresh = isFirst(row, ImportColumn.PPR, lineOfPpr) & isFirst(row, ImportColumn.CNIE, lineOfCnie);
            if (fresh && row.sound()) {
                first.add(row);
            }
        }
        return first;
    }

    private boolean isFirst(ImportRow row, ImportColumn column, Map<String, Long> seen) {
        String value = row.text(column).orElse("");
        Long earlier = value.isEmpty() ? null : seen.putIfAbsent(value, row.line());
        if (earlier != null) {
            errors.add(row.line(), column.wireName(), "import.repeated", value, earlier);
        }
        return earlier == null;
    }

    void checkOwners(List<ImportRow> rows, ImportStore store) {
        Map<String, ImportRow> byHash = new HashMap<>();
        rows.forEach(r -> r.text(ImportColumn.CNIE)
                .ifPresent(cnie -> byHash.put(Vault.opened().keyedHash(cnie), r)));
        if (byHash.isEmpty()) {
            return;
        }
        store.ownersOf(byHash.keySet()).forEach((hash, owner) -> {
            ImportRow row = byHash.get(hash);
            if (!row.text(ImportColumn.PPR).equals(java.util.Optional.of(owner))) {
                claims.add(new Claim(row, owner));
            }
        });
    }

    /** At the end of the file: a claimed CNIE is free when its owner has a line too, which gives them another one. */
    void report() {
        for (Claim claim : claims) {
            if (!lineOfPpr.containsKey(claim.owner)) {
                String cnie = claim.row.text(ImportColumn.CNIE).orElse("");
                errors.add(claim.row.line(), "cnie", "import.cnie_of_other", cnie, claim.owner);
            }
        }
    }

    Set<String> pprs() {
        return lineOfPpr.keySet();
    }
}
