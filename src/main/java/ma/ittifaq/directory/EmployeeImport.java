package ma.ittifaq.directory;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** The people of an import, five hundred lines at a time: checked in one pass, written in another. */
final class EmployeeImport {

    private static final int BATCH = 500;

    private final ImportStore store;
    private final CsvSheet sheet;
    private final LongConsumer progress;
    private final EmployeeUniqueness uniqueness;
    private final Set<String> leaving = new HashSet<>();
    private long created;
    private long changed;
    private long unchanged;
    private long left;

    EmployeeImport(ImportStore store, CsvSheet sheet, LongConsumer progress) {
        this.store = store;
        this.sheet = sheet;
        this.progress = progress;
        this.uniqueness = new EmployeeUniqueness(sheet.errors());
    }

    /** Reports every bad line, and counts what the others would do. */
    void check(UnitImport units, Map<UUID, String> codes) throws IOException {
        Set<String> known = units.codes();
        batches(sheet.errors(), rows -> {
            List<ImportRow> sound = uniqueness.filter(rows).stream()
                    .filter(r -> unitIsKnown(r, known))
                    .toList();
            uniqueness.checkOwners(sound, store);
            compare(sound, codes);
        });
        uniqueness.report();
    }

    private boolean unitIsKnown(ImportRow row, Set<String> known) {
        String unit = row.text(ImportColumn.UNIT_CODE).orElse("");
        if (!known.contains(unit)) {
            sheet.errors().add(row.line(), "unit_code", "import.unknown_unit", unit);
        }
        return known.contains(unit);
    }

    private void compare(List<ImportRow> rows, Map<UUID, String> codes) {
        Map<String, Employee> present = store.employees(pprs(rows));
        for (ImportRow row : rows) {
            Employee employee = present.get(ppr(row));
            EmployeeLine before = employee == null ? null : EmployeeLine.of(employee, codes);
            EmployeeLine after = EmployeeLine.of(row, before);
            if (before == null) {
                created++;
            } else if (after.equals(before)) {
                unchanged++;
            } else {
                changed++;
            }
            left += after.leavesAfter(before) ? 1 : 0;
            if (after.leftOn() != null) {
                leaving.add(ppr(row));
            }
        }
    }

    /** Writes the lines; only after a check without findings. */
    void write(Map<String, UUID> units) throws IOException {
        Map<UUID, String> codes =
                units.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        batches(new ImportErrors(sheet.kind()), rows -> write(rows, units, codes));
    }

    private void write(List<ImportRow> rows, Map<String, UUID> units, Map<UUID, String> codes) {
        Map<String, Employee> present = store.employees(pprs(rows));
        for (ImportRow row : rows) {
            Employee known = present.get(ppr(row));
            EmployeeLine before = known == null ? null : EmployeeLine.of(known, codes);
            EmployeeLine after = EmployeeLine.of(row, before);
            if (!after.equals(before)) {
                Employee employee = known == null ? new Employee(ppr(row)) : known;
                after.writeTo(employee, units);
                if (known == null) {
                    store.add(employee);
                }
            }
        }
    }

    /** Active people of the directory who have no line. */
    Set<String> absent() {
        Set<String> absent = store.activePprs();
        absent.removeAll(uniqueness.pprs());
        return absent;
    }

    void markLeft(Set<String> pprs, LocalDate today) {
        List<String> all = List.copyOf(pprs);
        for (int i = 0; i < all.size(); i += BATCH) {
            store.employees(all.subList(i, Math.min(all.size(), i + BATCH)))
                    .values()
                    .forEach(e -> e.leave(today));
            store.letGo();
        }
    }

    /** People who have a line, and do not leave by it. */
    Set<String> staying() {
        Set<String> staying = new HashSet<>(uniqueness.pprs());
        staying.removeAll(leaving);
        return staying;
    }

    Set<String> leaving() {
        return leaving;
    }

    ImportReport.Count count(long absent) {
        return new ImportReport.Count(created, changed, unchanged, left + absent);
    }

    private void batches(ImportErrors errors, java.util.function.Consumer<List<ImportRow>> work) throws IOException {
        List<ImportRow> batch = new ArrayList<>(BATCH);
        sheet.rows(
                row -> {
                    batch.add(row);
                    if (batch.size() == BATCH) {
                        finish(batch, work);
                    }
                },
                errors);
        finish(batch, work);
    }

    private void finish(List<ImportRow> batch, java.util.function.Consumer<List<ImportRow>> work) {
        if (!batch.isEmpty()) {
            work.accept(batch);
            store.letGo();
            progress.accept(batch.size());
            batch.clear();
        }
    }

    private static List<String> pprs(List<ImportRow> rows) {
        return rows.stream().map(EmployeeImport::ppr).toList();
    }

    private static String ppr(ImportRow row) {
        return row.text(ImportColumn.PPR).orElseThrow();
    }
}
