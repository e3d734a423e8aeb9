package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.platform.Settings;

/**
 * A PKCS #11 token as the place of the seal's key: made in it, used in it, never outside. Where one is set, no other key
 * seals; when it is away, acts wait for their seal and readiness says so.
 */
@ApplicationScoped
class SealToken {

    private static final String ALIAS = "ittifaq-seal-";

    @Inject
    Settings settings;

    private Opened opened;

    private record Opened(Provider provider, KeyStore keys) {}

    boolean isSet() {
        return settings.sealToken().isPresent();
    }

    /** The key of a certificate of this root that counts at that hour. Whether it still signs is seen when it does. */
    synchronized Optional<Credential> find(X509Certificate root, Set<String> revoked, Instant at) {
        try {
            return newest(opened(), root, at, revoked);
        } catch (GeneralSecurityException | ProviderException e) {
            opened = null;
            throw new SigningFailure("the seal's token cannot be read", e);
        }
    }

    /** Its sessions end when a token is away for a moment: what was opened then is of no more use. */
    synchronized void forget() {
        opened = null;
    }

    /** A new key in the token, with its certificate beside it. */
    synchronized Credential enrol(CertificateAuthority authority, CertificateSubject subject, Validity validity) {
        try {
            Opened token = opened();
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", token.provider());
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            PublicKey holder = KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded()));
            List<X509Certificate> chain =
                    List.of(authority.issue(subject, holder, validity), authority.rootCertificate());
            String alias = ALIAS + StoredCredential.serial(chain.getFirst().getSerialNumber());
            token.keys().setKeyEntry(alias, pair.getPrivate(), null, chain.toArray(Certificate[]::new));
            return new Credential((PrivateKey) token.keys().getKey(alias, null), chain, Optional.of(token.provider()));
        } catch (GeneralSecurityException | ProviderException e) {
            opened = null;
            throw new SigningFailure("no key can be made in the seal's token", e);
        }
    }

    private static Optional<Credential> newest(Opened token, X509Certificate root, Instant at, Set<String> revoked)
            throws GeneralSecurityException {
        List<Credential> ours = new ArrayList<>();
        for (String alias : Collections.list(token.keys().aliases())) {
            if (alias.startsWith(ALIAS)
                    && token.keys().getCertificate(alias) instanceof X509Certificate own
                    && counts(own, root, at)
                    && !revoked.contains(StoredCredential.serial(own.getSerialNumber()))) {
                PrivateKey key = (PrivateKey) token.keys().getKey(alias, null);
                if (key == null) {
                    throw new SigningFailure("the seal's token shows a certificate and gives no key");
                }
                ours.add(new Credential(key, List.of(own, root), Optional.of(token.provider())));
            }
        }
        return ours.stream().max(Comparator.comparing(c -> c.certificate().getNotAfter()));
    }

    private static boolean counts(X509Certificate own, X509Certificate root, Instant at) {
        Validity validity =
                new Validity(own.getNotBefore().toInstant(), own.getNotAfter().toInstant());
        return validity.contains(at) && TrustAnchors.issued(root, own);
    }

    private Opened opened() throws GeneralSecurityException {
        if (opened == null) {
            Path configuration = settings.sealToken().orElseThrow();
            try {
                Provider provider = Optional.ofNullable(Security.getProvider("SunPKCS11"))
                        .orElseThrow(() -> new SigningFailure("this JDK has no PKCS #11 provider"))
                        .configure(configuration.toString());
                KeyStore keys = KeyStore.getInstance("PKCS11", provider);
                keys.load(null, pin());
                opened = new Opened(provider, keys);
            } catch (IOException | InvalidParameterException | UnsupportedOperationException e) {
                throw new SigningFailure("the seal's token cannot be opened: " + e.getMessage(), e);
            }
        }
        return opened;
    }

    private char[] pin() throws IOException {
        Path file = settings.sealPinFile()
                .orElseThrow(() -> new SigningFailure("ITTIFAQ_SEAL_PIN_FILE names no file with the PIN of the token"));
        return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
    }
}
