package ma.ittifaq.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.text.ParseException;
import java.util.Set;
import ma.ittifaq.platform.OidcSettings;

/** Access tokens of the provider at the API's door (RFC 9068): its word, made for us and not for a page's sign-in. */
@ApplicationScoped
public class OidcBearer {

    private static final System.Logger LOG = System.getLogger(OidcBearer.class.getName());
    private static final JOSEObjectType ACCESS = new JOSEObjectType("at+jwt");

    @Inject
    private OidcProvider provider;

    @Inject
    private OidcSettings settings;

    @Inject
    private OidcClaims claims;

    /** Whether such tokens open the API at all. */
    public boolean isSet() {
        return provider.isSet() && settings.audience().isPresent();
    }

    /** Whom a token names. */
    public OidcAnswer read(String token) {
        try {
            return new OidcAnswer.Named(claims.person(processor().process(token, null), token));
        } catch (ParseException | BadJOSEException | JOSEException | IOException e) {
            boolean away = OidcProvider.isAway(e);
            LOG.log(
                    away ? System.Logger.Level.WARNING : System.Logger.Level.INFO,
                    "An access token is not believed: {0}",
                    e.getMessage());
            return away ? new OidcAnswer.Away() : new OidcAnswer.Refused();
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor() throws IOException {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS, null));
        processor.setJWSKeySelector(provider.keys());
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                settings.audience().orElseThrow(),
                new JWTClaimsSet.Builder().issuer(provider.issuer().getValue()).build(),
                Set.of("sub", "iat", "exp")));
        return processor;
    }
}
