package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** What a session remembers of a sign-in: the account, the version it had, and its row among the account's sessions. */
record SessionKey(UUID account, long version, UUID session) implements Serializable {

    private static final String ATTRIBUTE = SessionKey.class.getName();

    static SessionKey of(Account account, UUID session) {
        return new SessionKey(account.id(), account.version(), session);
    }

    static Optional<SessionKey> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionKey) session.getAttribute(ATTRIBUTE));
    }

    /** Opens the session under a new id, so that one planted before the sign-in is worth nothing. */
    void open(HttpServletRequest request) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
