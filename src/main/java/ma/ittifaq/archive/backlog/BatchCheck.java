package ma.ittifaq.archive.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ma.ittifaq.archive.backlog.BacklogReport.Problem;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.document.Scans;
import ma.ittifaq.platform.Vault;

/** Holds a batch against its manifest, against itself and against what is kept; each line by itself. */
@ApplicationScoped
class BatchCheck {
    static final int MOST_LINES = 1_000;
    private static final long LARGEST_SCAN = 32_000_000;
    private static final long LARGEST_MANIFEST = 2_000_000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** The good lines; what is wrong with the others is added. */
    List<Scanned> of(Path folder, List<Problem> problems) throws IOException {
        Path manifest = folder.resolve(BacklogFolder.MANIFEST);
        if (Files.size(manifest) > LARGEST_MANIFEST) {
            problems.add(new Problem(1, "", "archive.backlog.too_many"));
            return List.of();
        }
        List<ManifestRow> rows = Manifest.read(Files.readAllBytes(manifest), problems);
        if (rows.size() > MOST_LINES) {
            problems.add(new Problem(MOST_LINES + 2L, "", "archive.backlog.too_many"));
            return List.of();
        }
        Set<String> hashes = new HashSet<>();
        Set<String> agreed = new HashSet<>();
        List<Scanned> good = new ArrayList<>();
        for (ManifestRow row : rows) {
            int before = problems.size();
            Optional<Scanned> scanned = scanned(folder, row, problems);
            scanned.ifPresent(scan -> doubles(scan, hashes, agreed, problems));
            if (problems.size() == before) {
                good.add(scanned.orElseThrow());
            }
        }
        unlisted(folder, rows, problems);
        return good;
    }

    private Optional<Scanned> scanned(Path folder, ManifestRow row, List<Problem> problems) throws IOException {
        if (directory.findUnitByCode(row.unit()).isEmpty()) {
            problems.add(new Problem(row.line(), row.unit(), "archive.backlog.unit"));
        }
        if (!row.end().isBefore(LocalDate.now(clock))) {
            problems.add(new Problem(row.line(), row.end().toString(), "archive.backlog.future"));
        }
        Optional<Path> file = BacklogFolder.scan(folder, row.file());
        if (file.isEmpty()) {
            problems.add(new Problem(row.line(), row.file(), "archive.backlog.missing"));
            return Optional.empty();
        }
        if (Files.size(file.get()) > LARGEST_SCAN) {
            problems.add(new Problem(row.line(), row.file(), "archive.backlog.large"));
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file.get());
        OptionalInt pages = Scans.pages(bytes);
        if (pages.isEmpty()) {
            problems.add(new Problem(row.line(), row.file(), "archive.backlog.no_pdf"));
            return Optional.empty();
        }
        String sha256 = Vault.sha256(bytes);
        if (!row.sha256().isEmpty() && !row.sha256().equalsIgnoreCase(sha256)) {
            problems.add(new Problem(row.line(), row.file(), "archive.backlog.altered"));
        }
        return Optional.of(new Scanned(row, sha256, pages.getAsInt()));
    }

    private void doubles(Scanned scan, Set<String> hashes, Set<String> agreed, List<Problem> problems) {
        ManifestRow row = scan.row();
        if (!hashes.add(scan.sha256())) {
            problems.add(new Problem(row.line(), row.file(), "archive.backlog.double.file"));
        } else if (exists("select count(c) from DigitisedCopy c where c.sha256 = :one", scan.sha256())) {
            problems.add(new Problem(row.line(), row.file(), "archive.backlog.known.file"));
        }
        if (!agreed.add(row.agreed())) {
            problems.add(new Problem(row.line(), row.agreed(), "archive.backlog.double.person"));
        } else if (isKept(row)) {
            problems.add(new Problem(row.line(), row.agreed(), "archive.backlog.known.person"));
        }
    }

    private boolean isKept(ManifestRow row) {
        return entities.createQuery(
                                "select count(r) from ArchiveRecord r"
                                        + " where r.ppr = :ppr and r.startsOn = :start and r.endsOn = :end",
                                Long.class)
                        .setParameter("ppr", row.ppr())
                        .setParameter("start", row.start())
                        .setParameter("end", row.end())
                        .getSingleResult()
                > 0;
    }

    private boolean exists(String query, String one) {
        return entities.createQuery(query, Long.class).setParameter("one", one).getSingleResult() > 0;
    }

    /** A scan that no line names would be left behind unseen. */
    private static void unlisted(Path folder, List<ManifestRow> rows, List<Problem> problems) throws IOException {
        Set<String> listed = new HashSet<>();
        rows.forEach(row -> listed.add(row.file()));
        if (problems.isEmpty()) {
            BacklogFolder.scans(folder).stream()
                    .filter(name -> !listed.contains(name))
                    .forEach(name -> problems.add(new Problem(0, name, "archive.backlog.unlisted")));
        }
    }
}
