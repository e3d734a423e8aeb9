package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.document.Scans;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.signing.ArchivalForm;
import ma.ittifaq.signing.Finding;
import ma.ittifaq.signing.SignatureCheck;
import ma.ittifaq.signing.SignedRevision;
import ma.ittifaq.signing.Verification;

/**
 * Holds what a package says of acts and scans against their very bytes: manifests that lie in the same package show damage,
 * and no forgery.
 */
@ApplicationScoped
class BroughtActs {
    @Inject
    Verification verification;

    /**
     * Refuses, by its number, an act that is no lasting PDF, that did not grow from its revisions, or whose signatures do not
     * hold or are not those recorded; and a scan that is not what is recorded.
     *
     * @param files of the record, acts and scans
     * @return whether authorities that count here vouch for all who signed
     */
    boolean check(JsonObject tables, List<byte[]> files) {
        Map<String, byte[]> known = new HashMap<>();
        files.forEach(bytes -> known.put(Vault.sha256(bytes), bytes));
        rows(tables, "digitised_copy").forEach(scan -> requireScan(scan, known));
        return rows(tables, "act")
                .map(act -> check(act, tables, known))
                .reduce(Boolean::logicalAnd)
                .orElse(true);
    }

    private boolean check(JsonObject act, JsonObject tables, Map<String, byte[]> known) {
        String reference = act.getString("reference");
        byte[] bytes = require(known, act.getString("sha256"));
        if (!ArchivalForm.lacks(bytes).isEmpty()) {
            throw ArchiveRefused.invalid("archive.intake.act.form", reference);
        }
        if (!isGrown(act, tables, bytes)) {
            throw ArchiveRefused.invalid("archive.intake.act.altered", reference);
        }
        Set<String> recorded = of(act, tables, "act_signature")
                .map(row -> row.getString("serial"))
                .collect(Collectors.toSet());
        boolean bare = recorded.isEmpty()
                && of(act, tables, "act_validation").findAny().isEmpty();
        if (!isSigned(bytes, recorded, bare)) {
            throw ArchiveRefused.invalid("archive.intake.act.signature", reference);
        }
        return recorded.isEmpty() || verification.isVouched(bytes);
    }

    /** Each revision is a beginning of the newest one, which ends them. */
    private static boolean isGrown(JsonObject act, JsonObject tables, byte[] bytes) {
        Map<String, Integer> lengths = rows(tables, "stored_document")
                .collect(Collectors.toMap(
                        row -> row.getString("sha256"), row -> row.getInt("length"), (one, same) -> one));
        List<String> revisions = of(act, tables, "act_revision")
                .sorted(Comparator.comparingInt(row -> row.getInt("sequence")))
                .map(row -> row.getString("sha256"))
                .toList();
        return revisions.getLast().equals(act.getString("sha256"))
                && revisions.stream()
                        .allMatch(sha256 -> lengths.get(sha256) <= bytes.length
                                && Vault.sha256(Arrays.copyOf(bytes, lengths.get(sha256)))
                                        .equals(sha256));
    }

    /** @param bare nothing says that it was ever signed: then nothing need be */
    private boolean isSigned(byte[] bytes, Set<String> recorded, boolean bare) {
        return switch (verification.brought(bytes)) {
            case SignatureCheck.Valid valid ->
                valid.signatures().stream()
                        .map(SignedRevision::serial)
                        .collect(Collectors.toSet())
                        .containsAll(recorded);
            case SignatureCheck.Invalid invalid ->
                bare && invalid.findings().stream().allMatch(f -> f.kind() == Finding.Kind.NOT_SIGNED);
            case SignatureCheck.Unreadable unreadable -> false;
        };
    }

    private static void requireScan(JsonObject scan, Map<String, byte[]> known) {
        OptionalInt pages = Scans.pages(require(known, scan.getString("sha256")));
        if (pages.isEmpty() || pages.getAsInt() != scan.getInt("pages")) {
            throw ArchiveRefused.invalid("archive.intake.scan", scan.getString("file_name"));
        }
    }

    private static byte[] require(Map<String, byte[]> known, String sha256) {
        return Optional.ofNullable(known.get(sha256))
                .orElseThrow(() -> ArchiveRefused.invalid("archive.intake.missing", sha256 + ".pdf"));
    }

    private static Stream<JsonObject> of(JsonObject act, JsonObject tables, String table) {
        return rows(tables, table).filter(row -> row.getString("act_id").equals(act.getString("id")));
    }

    private static Stream<JsonObject> rows(JsonObject tables, String table) {
        return tables.getJsonArray(table).getValuesAs(JsonObject.class).stream();
    }
}
