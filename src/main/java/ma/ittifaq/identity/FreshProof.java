package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody has just proved to the identity provider who they are: in the session, good for one signature; or said by the
 * token of a call, good for that call.
 */
record FreshProof(UUID account, Instant at) implements Serializable {

    /** As long as a proof by password is good for. */
    static final Duration LIFE = Duration.ofMinutes(2);

    private static final String ATTRIBUTE = FreshProof.class.getName();

    void keep(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, this);
    }

    /** For this call alone. */
    void show(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<FreshProof> of(UUID account, Instant now, HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .or(() -> kept(request))
                .map(FreshProof.class::cast)
                .filter(p -> p.account().equals(account) && now.isBefore(p.at().plus(LIFE)));
    }

    static void use(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    private static Optional<Object> kept(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(ATTRIBUTE));
    }
}
