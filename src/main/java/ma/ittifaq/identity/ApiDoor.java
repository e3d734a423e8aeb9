package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;

/** The API's door: a token or Basic credentials on every call; a session cookie is not looked at. */
@ApplicationScoped
public class ApiDoor {

    @Inject
    private BasicDoor basic;

    @Inject
    private TokenDoor token;

    @Inject
    private Clock clock;

    Knock knock(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return new Knock.NoName();
        }
        return TokenDoor.token(header)
                .map(secret -> token.knock(secret, request))
                .orElseGet(() -> basic.knock(header, request.getRemoteAddr()));
    }

    /** A status with a challenge and a problem document; never a page. */
    void refuse(Knock knock, HttpServletRequest request, HttpServletResponse response) {
        if (knock instanceof Knock.Locked locked) {
            long seconds = Math.max(
                    1, Duration.between(clock.instant(), locked.until()).toSeconds() + 1);
            response.setHeader("Retry-After", Long.toString(seconds));
        }
        answer(knock).send(request, response);
    }

    private static AtTheDoor answer(Knock knock) {
        return switch (knock) {
            case Knock.Locked locked -> AtTheDoor.unauthorized("identity.locked");
            case Knock.Wrong wrong -> AtTheDoor.unauthorized("identity.sign_in.wrong");
            case Knock.Away away -> AtTheDoor.away("identity.directory.away");
            case Knock.Stranger stranger -> AtTheDoor.unauthorized("identity.stranger");
            case Knock.NeedsToken needs -> AtTheDoor.unauthorized("identity.token.needed");
            case Knock.BadToken bad -> AtTheDoor.unauthorized("identity.token.wrong");
            case Knock.OutOfScope out -> AtTheDoor.forbidden("identity.token.scope");
            case Knock.NoName none -> AtTheDoor.unauthorized("identity.required");
            case Knock.Admitted admitted -> throw new IllegalArgumentException("Not refused");
        };
    }
}
