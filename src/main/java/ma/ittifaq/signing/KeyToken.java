package ma.ittifaq.signing;

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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ma.ittifaq.platform.KeyPlace;

/**
 * A PKCS #11 token by the JDK's own provider: keys are made in it and used in it, never outside. What cannot be reached is a
 * {@link SigningFailure}, and is opened anew when it is asked for again.
 */
final class KeyToken {

    private final String prefix;
    private final Supplier<Optional<KeyPlace>> setting;

    private Opened opened;

    /**
     * @param prefix with which the labels of these keys begin: several kinds may share a token
     * @param setting where it is; empty while none is set
     */
    KeyToken(String prefix, Supplier<Optional<KeyPlace>> setting) {
        this.prefix = prefix;
        this.setting = setting;
    }

    private record Opened(Provider provider, KeyStore keys) {}

    private interface Work<T> {
        T with(Opened token) throws GeneralSecurityException, IOException;
    }

    boolean isSet() {
        return setting.get().isPresent();
    }

    /** Its sessions end when a token is away for a moment: what was opened then is of no more use. */
    synchronized void forget() {
        opened = null;
    }

    /** Fails when it cannot be read now; looks at no key, for there may be one for each person. */
    synchronized void reach() {
        with(token -> token.keys().size());
    }

    /** The certificates of these keys that stand in it. */
    synchronized List<X509Certificate> certificates() {
        return with(token -> {
            List<X509Certificate> found = new ArrayList<>();
            for (String alias : Collections.list(token.keys().aliases())) {
                if (alias.startsWith(prefix) && token.keys().getCertificate(alias) instanceof X509Certificate own) {
                    found.add(own);
                }
            }
            return found;
        });
    }

    /** The key of that certificate; empty when it is not in this token. Whether it still signs is seen when it does. */
    synchronized Optional<Credential> find(X509Certificate own, X509Certificate root) {
        if (!with(token -> token.keys().containsAlias(alias(own)))) {
            // Another node may have made it since this one looked.
            opened = null;
        }
        return with(token -> {
            if (!token.keys().containsAlias(alias(own))) {
                return Optional.empty();
            }
            PrivateKey key = (PrivateKey) token.keys().getKey(alias(own), null);
            if (key == null) {
                throw new SigningFailure("the token shows certificate " + own.getSerialNumber() + " and gives no key");
            }
            return Optional.of(new Credential(key, List.of(own, root), Optional.of(token.provider())));
        });
    }

    /** A new key in the token, with its certificate beside it. */
    synchronized Credential enrol(CertificateAuthority authority, CertificateSubject subject, Validity validity) {
        return with(token -> {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", token.provider());
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            PublicKey holder = KeyFactory.getInstance("EC")
                    .generatePublic(new X509EncodedKeySpec(pair.getPublic().getEncoded()));
            List<X509Certificate> chain =
                    List.of(authority.issue(subject, holder, validity), authority.rootCertificate());
            String alias = alias(chain.getFirst());
            token.keys().setKeyEntry(alias, pair.getPrivate(), null, chain.toArray(Certificate[]::new));
            return new Credential((PrivateKey) token.keys().getKey(alias, null), chain, Optional.of(token.provider()));
        });
    }

    private String alias(X509Certificate own) {
        return prefix + StoredCredential.serial(own.getSerialNumber());
    }

    private <T> T with(Work<T> work) {
        try {
            if (opened == null) {
                opened = open();
            }
            return work.with(opened);
        } catch (GeneralSecurityException
                | IOException
                | ProviderException
                | InvalidParameterException
                | UnsupportedOperationException e) {
            opened = null;
            throw new SigningFailure("the token of " + prefix + "* cannot be used: " + e.getMessage(), e);
        }
    }

    private Opened open() throws GeneralSecurityException, IOException {
        KeyPlace where = setting.get().orElseThrow();
        Provider provider = Optional.ofNullable(Security.getProvider("SunPKCS11"))
                .orElseThrow(() -> new SigningFailure("this JDK has no PKCS #11 provider"))
                .configure(where.file().toString());
        KeyStore keys = KeyStore.getInstance("PKCS11", provider);
        keys.load(null, pin(where.pinFile()));
        return new Opened(provider, keys);
    }

    private static char[] pin(Optional<Path> file) throws IOException {
        Path named = file.orElseThrow(() -> new SigningFailure("no setting names a file with the PIN of the token"));
        return Files.readString(named, StandardCharsets.UTF_8).strip().toCharArray();
    }
}
