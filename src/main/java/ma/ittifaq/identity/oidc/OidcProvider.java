package ma.ittifaq.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import ma.ittifaq.platform.OidcSettings;
import ma.ittifaq.platform.TrustedRoots;

/** What the provider says of itself, read anew every ten minutes, and its keys, read anew when one is met that is not known. */
@ApplicationScoped
public class OidcProvider {

    private static final Duration KEPT = Duration.ofMinutes(10);
    /** So long nobody waits for it anew, once somebody has waited in vain. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    private static final int LARGEST = 100_000;

    /** With keys that two parties do not share: a secret of ours must not be able to make its word. */
    private static final Set<JWSAlgorithm> BELIEVED = believed();

    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

    @Inject
    private OidcSettings settings;

    @Inject
    private Clock clock;

    private Known known;
    private Instant awayUntil = Instant.MIN;

    private static Set<JWSAlgorithm> believed() {
        Set<JWSAlgorithm> all = new HashSet<>(JWSAlgorithm.Family.RSA);
        all.addAll(JWSAlgorithm.Family.EC);
        return Set.copyOf(all);
    }

    boolean isSet() {
        return settings.issuer().isPresent();
    }

    Issuer issuer() {
        return new Issuer(settings.issuer().orElseThrow());
    }

    OIDCProviderMetadata metadata() throws IOException {
        return known().metadata();
    }

    JWSKeySelector<SecurityContext> keys() throws IOException {
        return new JWSVerificationKeySelector<>(BELIEVED, known().keys());
    }

    private synchronized Known known() throws IOException {
        Instant now = clock.instant();
        if (known == null || now.isAfter(known.until())) {
            if (now.isBefore(awayUntil)) {
                throw new IOException("it did not answer a moment ago");
            }
            awayUntil = now.plus(LEFT_ALONE);
            known = discover();
            awayUntil = Instant.MIN;
        }
        return known;
    }

    private Known discover() throws IOException {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer(), this::prepare);
            URI keys = metadata.getJWKSetURI();
            boolean same = known != null && keys.equals(known.metadata().getJWKSetURI());
            return new Known(
                    metadata,
                    same ? known.keys() : source(keys),
                    clock.instant().plus(KEPT));
        } catch (GeneralException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private JWKSource<SecurityContext> source(URI keys) throws IOException {
        int timeout = timeout();
        DefaultResourceRetriever retriever = new DefaultResourceRetriever(timeout, timeout, LARGEST, true, tls());
        return JWKSourceBuilder.create(keys.toURL(), retriever)
                .refreshAheadCache(false)
                .retrying(true)
                .build();
    }

    /** How each question to it is asked. */
    void prepare(HTTPRequest request) {
        request.setConnectTimeout(timeout());
        request.setReadTimeout(timeout());
        request.setFollowRedirects(false);
        request.setSSLSocketFactory(tls());
    }

    private int timeout() {
        return (int) settings.timeout().toMillis();
    }

    private SSLSocketFactory tls() {
        try {
            return TrustedRoots.context(settings.certificates()).getSocketFactory();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("ITTIFAQ_OIDC_CERTIFICATES cannot be read: " + e, e);
        }
    }

    /** Whether a failure says that it is away, rather than that somebody lied. */
    static boolean isAway(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof com.nimbusds.jose.RemoteKeySourceException
                || failure instanceof JOSEException && failure.getCause() instanceof IOException;
    }
}
