package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A sign-in whose password was right and whose code is awaited: nobody is signed in yet. */
record HalfWay(UUID account, long version, Instant at) implements Serializable {

    private static final String ATTRIBUTE = HalfWay.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static void begin(Account account, Instant now, HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, new HalfWay(account.id(), account.version(), now));
    }

    static Optional<HalfWay> in(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((HalfWay) session.getAttribute(ATTRIBUTE))
                        .filter(half -> now.isBefore(half.at().plus(PATIENCE)));
    }

    static void end(HttpServletRequest request) {
        request.getSession(true).removeAttribute(ATTRIBUTE);
    }
}
