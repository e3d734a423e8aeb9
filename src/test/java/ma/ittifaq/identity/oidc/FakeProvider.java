package ma.ittifaq.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** An identity provider in this process that says whatever a test wants, rightly signed or not. */
public final class FakeProvider implements AutoCloseable {

    /** How a token is signed. */
    public enum Hand {
        OWN,
        /** A key that it never published. */
        FOREIGN,
        /** Its public key taken for a secret that both know. */
        PUBLIC_AS_SECRET,
        NONE
    }

    private record Given(String challenge, JWT token) {}

    private final HttpServer server;
    private final ECKey foreign = key();
    private final Map<String, Given> codes = new ConcurrentHashMap<>();
    private volatile ECKey own = key();

    /** Whom it names, and what else it says. */
    public UnaryOperator<JWTClaimsSet.Builder> says = claims -> claims;

    public Hand hand = Hand.OWN;

    private FakeProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/.well-known/openid-configuration", this::metadata);
        answer("/keys", asked -> new JWKSet(own.toPublicJWK()).toString());
        server.createContext("/token", this::token);
        server.start();
    }

    public static FakeProvider open() {
        try {
            return new FakeProvider();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Has other keys from now on. */
    public void rotate() {
        own = key();
    }

    /** What somebody who went there brings back: code and state. */
    public Map<String, String[]> comesBack(URI left) {
        Map<String, List<String>> asked = URLUtils.parseParameters(left.getRawQuery());
        JWTClaimsSet.Builder claims = says.apply(
                claims("ittifaq").claim("nonce", asked.get("nonce").getFirst()).claim("preferred_username", "salma"));
        String code = UUID.randomUUID().toString();
        codes.put(code, new Given(asked.get("code_challenge").getFirst(), signed(claims.build())));
        return Map.of("code", new String[] {code}, "state", new String[] {
            asked.get("state").getFirst()
        });
    }

    /** An access token made for that audience. */
    public String access(String audience) {
        return signed(says.apply(claims(audience).claim("preferred_username", "salma"))
                        .build())
                .serialize();
    }

    private JWTClaimsSet.Builder claims(String audience) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("f3f1")
                .audience(audience)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)));
    }

    private JWT signed(JWTClaimsSet claims) {
        try {
            return switch (hand) {
                case OWN -> signed(own, claims);
                case FOREIGN ->
                    signed(new ECKey.Builder(foreign).keyID(own.getKeyID()).build(), claims);
                case PUBLIC_AS_SECRET -> mac(claims);
                case NONE -> new PlainJWT(claims);
            };
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SignedJWT signed(ECKey key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
        token.sign(new ECDSASigner(key));
        return token;
    }

    private SignedJWT mac(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(own.getKeyID()).build(), claims);
        token.sign(new MACSigner(own.toPublicKey().getEncoded()));
        return token;
    }

    private String metadata(HttpExchange asked) {
        String at = issuer();
        return """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
             "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/end","response_types_supported":["code"],
             "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["ES256"]}\
            """.formatted(at);
    }

    /** Gives a code's tokens once, to whoever can name the verifier of its challenge. */
    private void token(HttpExchange asked) throws IOException {
        Map<String, List<String>> form =
                URLUtils.parseParameters(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Given given = codes.remove(form.get("code").getFirst());
        boolean right = given != null
                && CodeChallenge.compute(
                                CodeChallengeMethod.S256,
                                new CodeVerifier(form.get("code_verifier").getFirst()))
                        .getValue()
                        .equals(given.challenge());
        send(
                asked,
                right ? 200 : 400,
                right
                        ? "{\"access_token\":\"x\",\"token_type\":\"Bearer\",\"id_token\":\""
                                + given.token().serialize() + "\"}"
                        : "{\"error\":\"invalid_grant\"}");
    }

    private interface Answer {
        String to(HttpExchange asked);
    }

    private void answer(String path, Answer answer) {
        server.createContext(path, asked -> send(asked, 200, answer.to(asked)));
    }

    private static void send(HttpExchange asked, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        asked.getResponseHeaders().set("Content-Type", "application/json");
        asked.sendResponseHeaders(status, body.length);
        try (asked) {
            asked.getResponseBody().write(body);
        }
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
