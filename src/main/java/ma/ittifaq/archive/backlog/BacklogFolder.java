package ma.ittifaq.archive.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.platform.Settings;

/** Where batches of scans wait: a folder for each in {@code backlog} in the data directory, with its {@code manifest.csv}. */
@ApplicationScoped
class BacklogFolder {
    static final String MANIFEST = "manifest.csv";

    private static final String NAME = "[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]{0,78}";

    @Inject
    Settings settings;

    Path path() {
        return settings.dataDirectory().resolve("backlog");
    }

    /** By name. */
    List<String> batches() {
        if (!Files.isDirectory(path())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(path())) {
            return folders.filter(BacklogFolder::isBatch)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path require(String batch) {
        Path folder = batch != null && batch.matches(NAME) ? path().resolve(batch) : path();
        if (!isBatch(folder)) {
            throw new RuleBroken.NotVisible();
        }
        return folder;
    }

    private static boolean isBatch(Path folder) {
        return folder.getFileName().toString().matches(NAME)
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve(MANIFEST), LinkOption.NOFOLLOW_LINKS);
    }

    /** The scan of that name in the folder itself; a name that leads elsewhere names nothing. */
    static Optional<Path> scan(Path folder, String name) {
        return Optional.of(name)
                .filter(said -> said.matches(NAME + "\\.(?i:pdf)"))
                .map(folder::resolve)
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS));
    }

    /** Names of all PDFs in the folder. */
    static List<String> scans(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(?i:pdf)"))
                    .sorted()
                    .toList();
        }
    }
}
