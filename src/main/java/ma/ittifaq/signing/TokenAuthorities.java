package ma.ittifaq.signing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/**
 * The files that name authorities of own tokens and what they revoked, read again when they change: a revocation list is
 * replaced every few hours by whoever runs the server.
 */
@ApplicationScoped
class TokenAuthorities {

    private static final System.Logger LOG = System.getLogger(TokenAuthorities.class.getName());

    private static final String UNREADABLE = "ITTIFAQ_SIGNER_ANCHORS or ITTIFAQ_SIGNER_CRLS cannot be read";

    /** With the other settings of signatures, before whatever signs at the start. */
    private static final int FIRST = 1;

    @Inject
    Settings settings;

    private volatile Known known = new Known(List.of(), TokenAnchors.NONE);

    /** How a file looked when it was read. */
    private record Seen(Path file, long modified, long size) {}

    private record Known(List<Seen> files, TokenAnchors anchors) {}

    private interface Parser {
        Collection<?> parse(CertificateFactory factory, InputStream in) throws GeneralSecurityException;
    }

    /** A setting that cannot be read stops the start, and not somebody's signature. */
    void start(@Observes @Priority(FIRST) Startup.Ready ready) {
        try {
            known = read(files());
        } catch (IOException | GeneralSecurityException e) {
            throw new SettingRefused(UNREADABLE + ": " + e, e);
        }
        settings.signerMatch();
        if (!anchors().certificates().isEmpty() && anchors().lists().isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "ITTIFAQ_SIGNER_CRLS gives no revocation list: no certificate of ITTIFAQ_SIGNER_ANCHORS is taken");
        }
    }

    /** What counts now. Files that cannot be read at the moment leave what was read before. */
    TokenAnchors anchors() {
        Known before = known;
        try {
            List<Seen> files = files();
            if (!files.equals(before.files())) {
                known = reread(files, before);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, UNREADABLE, e);
        }
        return known.anchors();
    }

    /** What is broken is said once, and looked at again when it changes. */
    private Known reread(List<Seen> files, Known before) {
        try {
            return read(files);
        } catch (IOException | GeneralSecurityException e) {
            LOG.log(System.Logger.Level.WARNING, UNREADABLE, e);
            return new Known(files, before.anchors());
        }
    }

    private Known read(List<Seen> files) throws IOException, GeneralSecurityException {
        return new Known(
                files,
                new TokenAnchors(
                        parsed(settings.signerAnchors(), CertificateFactory::generateCertificates).stream()
                                .map(X509Certificate.class::cast)
                                .toList(),
                        parsed(settings.signerLists(), CertificateFactory::generateCRLs).stream()
                                .map(X509CRL.class::cast)
                                .toList()));
    }

    private List<Seen> files() throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (Optional<Path> place : List.of(settings.signerAnchors(), settings.signerLists())) {
            for (Path file : files(place)) {
                seen.add(new Seen(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
            }
        }
        return seen;
    }

    private static List<?> parsed(Optional<Path> place, Parser parser) throws IOException, GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<Object> all = new ArrayList<>();
        for (Path file : files(place)) {
            try (InputStream in = Files.newInputStream(file)) {
                all.addAll(parser.parse(factory, in));
            }
        }
        return all;
    }

    /** One file, or those of a folder; what begins with a dot is being copied. */
    private static List<Path> files(Optional<Path> place) throws IOException {
        if (place.isEmpty() || !Files.isDirectory(place.get())) {
            return place.stream().toList();
        }
        try (Stream<Path> inside = Files.list(place.get())) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
