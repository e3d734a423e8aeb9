package ma.ittifaq.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The units of an import: few enough to be held in memory, with those that the directory has. */
final class UnitImport {

    private final ImportStore store;
    private final ImportErrors errors;
    private final Map<String, UnitLine> present = new HashMap<>();
    private final Map<String, UnitLine> wanted = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();

    UnitImport(ImportStore store, ImportErrors errors) {
        this.store = store;
        this.errors = errors;
        Map<UUID, String> codes = store.units().stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::code));
        Map<UUID, String> heads = store.heads();
        store.units().forEach(unit -> present.put(unit.code(), UnitLine.of(unit, codes, heads)));
    }

    /** Takes a line over; a unit with two lines is reported. */
    void add(ImportRow row) {
        String code = row.text(ImportColumn.CODE).orElse("");
        Long first = lines.putIfAbsent(code, row.line());
        if (first != null && !code.isEmpty()) {
            errors.add(row.line(), "code", "import.repeated", code, first);
        } else if (row.sound()) {
            wanted.put(code, UnitLine.of(row, present.get(code)));
        }
    }

    /** Every unit that there is or will be. */
    Set<String> codes() {
        Set<String> codes = new HashSet<>(present.keySet());
        codes.addAll(lines.keySet());
        return codes;
    }

    /** Parents exist, nothing hangs on itself, and there is one root. */
    void checkTree() {
        Map<String, UnitLine> all = after();
        wanted.forEach((code, line) -> {
            if (line.parent() != null && !codes().contains(line.parent())) {
                errors.add(lines.get(code), "parent_code", "import.unknown_unit", line.parent());
            } else if (isItsOwnAncestor(code, all)) {
                errors.add(lines.get(code), "parent_code", "import.circle", line.parent(), code);
            }
        });
        wanted.entrySet().stream()
                .filter(e -> e.getValue().parent() == null && hasRootBefore(e.getKey(), all))
                .forEach(e -> errors.add(lines.get(e.getKey()), "parent_code", "import.second_root", e.getKey()));
    }

    private Map<String, UnitLine> after() {
        Map<String, UnitLine> all = new LinkedHashMap<>(present);
        all.putAll(wanted);
        return all;
    }

    private static boolean isItsOwnAncestor(String code, Map<String, UnitLine> all) {
        Set<String> path = new HashSet<>();
        for (UnitLine at = all.get(code); at != null && at.parent() != null; at = all.get(at.parent())) {
            if (at.parent().equals(code)) {
                return true;
            }
            if (!path.add(at.parent())) {
                return false;
            }
        }
        return false;
    }

    /** Another root: one that the file does not speak of, or one of an earlier line. */
    private boolean hasRootBefore(String code, Map<String, UnitLine> all) {
        return all.entrySet().stream()
                .filter(e -> e.getValue().parent() == null && !e.getKey().equals(code))
                .anyMatch(e -> !wanted.containsKey(e.getKey()) || lines.get(e.getKey()) < lines.get(code));
    }

    /** A head who is newly named must work here once the import is done; one who has left counts as a vacancy. */
    void checkHeads(Set<String> pprs) {
        wanted.forEach((code, line) -> {
            String before = present.containsKey(code) ? present.get(code).head() : null;
            if (line.head() != null && !line.head().equals(before) && !pprs.contains(line.head())) {
                errors.add(lines.get(code), "head_ppr", "import.unknown_head", line.head());
            }
        });
    }

    ImportReport.Count count() {
        long created =
                wanted.keySet().stream().filter(c -> !present.containsKey(c)).count();
        long unchanged = wanted.entrySet().stream()
                .filter(e -> e.getValue().equals(present.get(e.getKey())))
                .count();
        return new ImportReport.Count(created, wanted.size() - created - unchanged, unchanged, 0);
    }

    /** Writes units and tree, and answers the ids of all units by code; heads follow when the people are there. */
    Map<String, UUID> write() {
        Map<String, OrgUnit> units = store.units().stream().collect(Collectors.toMap(OrgUnit::code, u -> u));
        wanted.forEach((code, line) -> {
            OrgUnit unit = units.computeIfAbsent(code, c -> new OrgUnit(c, line.kind(), null));
            unit.describe(line.nameAr(), line.nameFr(), line.kind(), line.minimumPresent());
            if (!present.containsKey(code)) {
                store.add(unit);
            }
        });
        store.flush();
        wanted.forEach((code, line) -> units.get(code)
                .attachTo(
                        line.parent() == null ? null : units.get(line.parent()).id()));
        store.flush();
        return units.values().stream().collect(Collectors.toMap(OrgUnit::code, OrgUnit::id));
    }

    void writeHeads() {
        Set<String> pprs = wanted.values().stream()
                .map(UnitLine::head)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, UUID> people = pprs.isEmpty() ? Map.of() : store.ids(pprs);
        store.units().stream().filter(u -> wanted.containsKey(u.code())).forEach(u -> u.headedBy(head(people, u)));
        store.flush();
    }

    private UUID head(Map<String, UUID> people, OrgUnit unit) {
        String ppr = wanted.get(unit.code()).head();
        return ppr == null ? null : people.get(ppr);
    }
}
