package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody has just proved to the identity provider who they are: in the session, or said by the token of a call. Good for
 * one act, whichever way and on whichever node it is shown: the account remembers the last one that was used.
 *
 * @param at when it began to count here
 * @param said when the person was asked, by the provider's clock; every token of one sign-in says the same
 */
record FreshProof(UUID account, Instant at, Instant said) implements Serializable {

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

    static Optional<FreshProof> of(Account account, Instant now, HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
                .or(() -> kept(request))
                .map(FreshProof.class::cast)
                .filter(p -> p.account().equals(account.id()) && now.isBefore(p.at().plus(LIFE)))
                .filter(p -> !account.hasSpent(p.said()));
    }

    static void forget(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
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
