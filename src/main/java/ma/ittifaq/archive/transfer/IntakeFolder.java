package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Vault;

/** Where packages wait to be taken in: {@code intake} in the data directory, where whoever runs the server lays them. */
@ApplicationScoped
class IntakeFolder {
    private static final String NAME = "[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\\.zip";

    @Inject
    Settings settings;

    Path path() {
        return settings.dataDirectory().resolve("intake");
    }

    /** By name. */
    List<WaitingPackage> waiting() {
        if (!Files.isDirectory(path())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path())) {
            return files.filter(IntakeFolder::isPackage)
                    .map(file -> new WaitingPackage(file.getFileName().toString(), size(file)))
                    .sorted(Comparator.comparing(WaitingPackage::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of that name, in this folder and nowhere else. */
    Path require(String name) {
        Path file = name != null && name.matches(NAME) ? path().resolve(name) : path();
        if (!isPackage(file)) {
            throw new RuleBroken.NotVisible();
        }
        return file;
    }

    /** Of the file of that name, which may have gigabytes. */
    String sha256(String name) throws IOException {
        try (InputStream in = Files.newInputStream(require(name))) {
            return Vault.sha256(in);
        }
    }

    private static boolean isPackage(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.getFileName().toString().matches(NAME);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException goneMeanwhile) {
            return 0;
        }
    }
}
