package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** The API's door: Basic credentials on every call; a session cookie is not looked at. */
@ApplicationScoped
public class BasicDoor {

    sealed interface Answer {
        record Admitted(Caller caller) implements Answer {}

        record NoName() implements Answer {}

        record Wrong() implements Answer {}

        record Locked(Instant until) implements Answer {}
    }

    private static final String SCHEME = "Basic ";

    @Inject
    private Credentials credentials;

    @Inject
    private Callers callers;

    @Inject
    private Clock clock;

    Answer knock(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return new Answer.NoName();
        }
        return pair(header).map(this::check).orElseGet(Answer.Wrong::new);
    }

    private Answer check(String[] pair) {
        return switch (credentials.checkOrRecall(pair[0], pair[1])) {
            case Verdict.Verified(Account account) ->
                callers.admit(account).<Answer>map(Answer.Admitted::new).orElseGet(Answer.Wrong::new);
            case Verdict.Wrong wrong -> new Answer.Wrong();
            case Verdict.Locked(Instant until) -> new Answer.Locked(until);
        };
    }

    /** User name and password of the header; empty when it is of another scheme or broken. */
    static Optional<String[]> pair(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String[] pair = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? Optional.of(pair) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** 401 with a challenge and a problem document; never a page. */
    void refuse(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        String key = "identity.required";
        if (answer instanceof Answer.Locked(Instant until)) {
            key = "identity.locked";
            long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
            response.setHeader("Retry-After", Long.toString(seconds));
        } else if (answer instanceof Answer.Wrong) {
            key = "identity.sign_in.wrong";
        }
        Unauthorized.send(key, request, response);
    }
}
