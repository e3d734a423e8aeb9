package ma.ittifaq.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.platform.OidcSettings;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** The way to the identity provider and back: authorization code with PKCE (RFC 7636), state and nonce. */
@ApplicationScoped
public class OidcClient {

    /** Where people come back to; to be registered at the provider. */
    public static final String BACK = "/login/outside/back";

    private static final System.Logger LOG = System.getLogger(OidcClient.class.getName());

    private static final List<String> UNTIMELY = List.of("Expired JWT", "JWT issue time ahead of current time");

    @Inject
    private OidcProvider provider;

    @Inject
    private OidcSettings settings;

    @Inject
    private OidcClaims claims;

    @Inject
    private Settings own;

    void check(@Observes Startup.Ready ready) {
        OidcRules.check(settings);
    }

    /** Whether there is one. */
    public boolean isSet() {
        return provider.isSet();
    }

    /** The address to go to; empty when the provider is away. */
    public Optional<URI> leave(Journey journey) {
        try {
            AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                            ResponseType.CODE, new Scope(settings.scope().toArray(String[]::new)), client(), back())
                    .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                    .state(new State(journey.state()))
                    .nonce(new Nonce(journey.nonce()))
                    .codeChallenge(new CodeVerifier(journey.verifier()), CodeChallengeMethod.S256);
            if (journey.asked()) {
                request.prompt(Prompt.Type.LOGIN).maxAge(0);
            }
            return Optional.of(request.build().toURI());
        } catch (IOException away) {
            told(away);
            return Optional.empty();
        }
    }

    /** Whom the provider names to somebody who comes back from that journey. */
    public OidcAnswer arrive(Journey journey, Map<String, List<String>> parameters) {
        try {
            AuthenticationResponse answer = AuthenticationResponseParser.parse(back(), parameters);
            boolean ours = answer.getState() != null
                    && journey.state().equals(answer.getState().getValue());
            boolean theirs = answer.getIssuer() == null || answer.getIssuer().equals(provider.issuer());
            if (!ours || !theirs || !answer.indicatesSuccess()) {
                return refused("the answer is no, another journey's or another issuer's");
            }
            return exchange(answer.toSuccessResponse().getAuthorizationCode(), journey);
        } catch (ParseException | java.text.ParseException | BadJOSEException | JOSEException | IOException e) {
            return OidcProvider.isAway(e) ? away(e) : isUntimely(e) ? untimely(e) : refused(e.getMessage());
        }
    }

    private OidcAnswer exchange(AuthorizationCode code, Journey journey)
            throws IOException, ParseException, java.text.ParseException, BadJOSEException, JOSEException {
        if (code == null) {
            return refused("no code came back");
        }
        TokenResponse response = OIDCTokenResponseParser.parse(
                tokenRequest(new AuthorizationCodeGrant(code, back(), new CodeVerifier(journey.verifier())))
                        .send());
        if (!response.indicatesSuccess()) {
            return refused("the code is worth nothing: "
                    + response.toErrorResponse().getErrorObject().getCode());
        }
        JWT token = ((com.nimbusds.openid.connect.sdk.OIDCTokenResponse) response.toSuccessResponse())
                .getOIDCTokens()
                .getIDToken();
        if (token == null) {
            return refused("no ID token came with the code");
        }
        IDTokenClaimsSet said = new IDTokenValidator(provider.issuer(), client(), provider.keys(), null)
                .validate(token, new Nonce(journey.nonce()));
        if (said.getAuthorizedParty() != null
                && !said.getAuthorizedParty().getValue().equals(settings.client())) {
            return refused("the ID token was made for another client");
        }
        return new OidcAnswer.Named(claims.person(said.toJWTClaimsSet(), token.getParsedString()));
    }

    private HTTPRequest tokenRequest(AuthorizationCodeGrant grant) throws IOException {
        URI endPoint = provider.metadata().getTokenEndpointURI();
        TokenRequest.Builder request = settings.secretFile().isPresent()
                ? new TokenRequest.Builder(endPoint, new ClientSecretBasic(client(), secret()), grant)
                : new TokenRequest.Builder(endPoint, client(), grant);
        HTTPRequest http = request.build().toHTTPRequest();
        provider.prepare(http);
        return http;
    }

    private Secret secret() throws IOException {
        return new Secret(Files.readString(settings.secretFile().orElseThrow()).strip());
    }

    /** Where somebody goes to sign out there as well; empty when the provider has no such place or is away. */
    public Optional<URI> end(String token, URI afterwards) {
        try {
            URI place = provider.metadata().getEndSessionEndpointURI();
            return place == null
                    ? Optional.empty()
                    : Optional.of(
                            new LogoutRequest(place, JWTParser.parse(token), null, client(), afterwards, null, null)
                                    .toURI());
        } catch (IOException | java.text.ParseException e) {
            told(e);
            return Optional.empty();
        }
    }

    private ClientID client() {
        return new ClientID(settings.client());
    }

    private URI back() {
        return URI.create(own.publicUrl() + BACK);
    }

    private static OidcAnswer refused(String why) {
        LOG.log(System.Logger.Level.INFO, "A sign-in at the identity provider is not believed: {0}", why);
        return new OidcAnswer.Refused();
    }

    /** Its word came a moment ago from the provider itself, so that only a clock explains it; the library has words, no type. */
    private static boolean isUntimely(Exception failure) {
        return failure instanceof BadJWTException && UNTIMELY.stream().anyMatch(failure.getMessage()::startsWith);
    }

    private static OidcAnswer untimely(Exception failure) {
        LOG.log(
                System.Logger.Level.WARNING,
                "The clocks of the identity provider and of this server differ by more than a minute: {0}",
                failure.getMessage());
        return new OidcAnswer.Untimely();
    }

    private static OidcAnswer away(Exception failure) {
        told(failure);
        return new OidcAnswer.Away();
    }

    private static void told(Exception failure) {
        LOG.log(System.Logger.Level.WARNING, "The identity provider does not answer: {0}", failure.getMessage());
    }
}
