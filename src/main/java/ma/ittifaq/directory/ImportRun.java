package ma.ittifaq.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One import from the files to the report. */
final class ImportRun {

    private final ImportStore store;
    private final ImportRequest request;
    private final ImportProgress progress;
    private final List<ImportErrors> errors = new ArrayList<>();
    private final Map<ImportSheet, CsvSheet> sheets = new EnumMap<>(ImportSheet.class);
    private UnitImport units;
    private Optional<EmployeeImport> employees = Optional.empty();
    private Set<String> absent = Set.of();
    private long done;
    private int passes = 1;

    ImportRun(ImportStore store, ImportRequest request, ImportProgress progress) {
        this.store = store;
        this.request = request;
        this.progress = progress;
    }

    /** Reads everything and changes nothing. */
    ImportReport check() {
        try {
            open();
            if (errors.stream().allMatch(e -> e.count() == 0)) {
                checkUnits();
                checkEmployees();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report();
    }

    /** Checks, and writes when there is nothing to report. */
    ImportReport apply(LocalDate today) {
        passes = 2;
        ImportReport report = check();
        if (!report.isAcceptable()) {
            return report;
        }
        try {
            write(today);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report.asApplied();
    }

    /** A file that cannot be read, or lacks a column, would only make the others look wrong: then nothing more is said. */
    private void open() throws IOException {
        for (CsvSource source : request.files()) {
            Optional<CsvSheet> sheet = CsvSheet.open(source, errors);
            if (sheet.isPresent() && sheets.putIfAbsent(sheet.get().kind(), sheet.get()) != null) {
                sheet.get().errors().add(1, "", "import.same_sheet_twice", "");
            }
        }
    }

    private void checkUnits() throws IOException {
        CsvSheet sheet = sheets.get(ImportSheet.UNITS);
        units = new UnitImport(store, sheet == null ? new ImportErrors(ImportSheet.UNITS) : sheet.errors());
        if (sheet != null) {
            sheet.rows(units::add, sheet.errors());
            units.checkTree();
            advance(sheet.lines());
        }
    }

    private void checkEmployees() throws IOException {
        Map<UUID, String> codes = store.units().stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::code));
        Set<String> here = store.activePprs();
        employees = Optional.ofNullable(sheets.get(ImportSheet.EMPLOYEES))
                .map(s -> new EmployeeImport(store, s, this::advance));
        if (employees.isPresent()) {
            employees.get().check(units, codes);
            absent = request.absentHaveLeft() ? employees.get().absent() : Set.of();
            here.addAll(employees.get().staying());
            here.removeAll(employees.get().leaving());
        }
        here.removeAll(absent);
        units.checkHeads(here);
    }

    private void write(LocalDate today) throws IOException {
        Map<String, UUID> ids = units.write();
        store.letGo();
        if (employees.isPresent()) {
            employees.get().write(ids);
            employees.get().markLeft(absent, today);
        }
        units.writeHeads();
    }

    private void advance(long lines) {
        done += lines;
        long total = sheets.values().stream().mapToLong(CsvSheet::lines).sum() * passes;
        progress.at(Math.min(done, total), total);
    }

    private ImportReport report() {
        List<ImportError> all = errors.stream().flatMap(e -> e.list().stream()).toList();
        Set<String> ignored = new HashSet<>();
        sheets.values().forEach(s -> ignored.addAll(s.ignored()));
        return new ImportReport(
                false,
                units == null ? ImportReport.Count.NONE : units.count(),
                employees.map(e -> e.count(absent.size())).orElse(ImportReport.Count.NONE),
                all,
                errors.stream().mapToLong(ImportErrors::count).sum(),
                List.copyOf(ignored));
    }
}
