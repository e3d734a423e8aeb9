package ma.ittifaq.signing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.platform.KeyPlace;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/**
 * A seal that the administration brings: a PKCS #12 file with a key, and a certificate of an authority that is trusted for cards
 * too. Where one is set no other key seals, and it is the administration's to replace it in time; read again when it changes.
 */
@ApplicationScoped
class SealFile {

    private static final int FIRST = 1;

    @Inject
    Settings settings;

    @Inject
    TokenAuthorities authorities;

    private Read known = new Read(FileTime.fromMillis(0), List.of());

    private record Entry(PrivateKey key, List<X509Certificate> chain) {
        X509Certificate own() {
            return chain.getFirst();
        }
    }

    private record Read(FileTime modified, List<Entry> entries) {}

    void start(@Observes @Priority(FIRST) Startup.Ready ready) {
        if (isSet() && settings.sealToken().isPresent()) {
            throw new SettingRefused(
                    "ITTIFAQ_SEAL_FILE and ITTIFAQ_SEAL_TOKEN are both set: leave the one that seals", null);
        }
    }

    boolean isSet() {
        return settings.sealFile().isPresent();
    }

    /** The key whose certificate ends last of those that lead to an authority at that hour. */
    Credential find(Instant at) {
        TokenAnchors anchors = authorities.anchors();
        return entries().stream()
                .filter(entry -> TrustAnchors.maySign(entry.own()))
                .flatMap(entry -> anchors.path(entry.own(), entry.chain(), at).stream()
                        .map(path -> new Credential(entry.key(), path)))
                .max(Comparator.comparing(seal -> seal.certificate().getNotAfter()))
                .orElseThrow(() -> new SigningFailure(
                        "ITTIFAQ_SEAL_FILE has no certificate for signatures that counts now and leads to one of"
                                + " ITTIFAQ_SIGNER_ANCHORS"));
    }

    /** What it holds, for those who look after certificates; nothing while it cannot be read. */
    List<X509Certificate> certificates() {
        try {
            return entries().stream().map(Entry::own).toList();
        } catch (SigningFailure unreadable) {
            return List.of();
        }
    }

    private synchronized List<Entry> entries() {
        Optional<KeyPlace> place = settings.sealFile();
        if (place.isEmpty()) {
            return List.of();
        }
        Path file = place.get().file();
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            if (!modified.equals(known.modified())) {
                known = new Read(modified, read(file, place.get().pinFile()));
            }
            return known.entries();
        } catch (IOException | GeneralSecurityException e) {
            throw new SigningFailure("ITTIFAQ_SEAL_FILE cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Entry> read(Path file, Optional<Path> pinFile) throws IOException, GeneralSecurityException {
        Path secret =
                pinFile.orElseThrow(() -> new IOException("ITTIFAQ_SEAL_PIN_FILE names no file with its password"));
        char[] password =
                Files.readString(secret, StandardCharsets.UTF_8).strip().toCharArray();
        KeyStore keys = KeyStore.getInstance(file.toFile(), password);
        List<Entry> entries = new ArrayList<>();
        for (String alias : Collections.list(keys.aliases())) {
            if (keys.getKey(alias, password) instanceof PrivateKey key) {
                Certificate[] chain = keys.getCertificateChain(alias);
                entries.add(new Entry(
                        key, Stream.of(chain).map(X509Certificate.class::cast).toList()));
            }
        }
        return List.copyOf(entries);
    }
}
