package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.identity.oidc.Journey;

/** Whoever of a session is on the way to the identity provider, in one tab or several; each comes back once. */
record Journeys(List<Journey> under) implements Serializable {

    private static final String ATTRIBUTE = Journeys.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int MOST = 5;

    Journeys {
        under = List.copyOf(under);
    }

    static void add(Journey journey, HttpServletRequest request) {
        List<Journey> all = new ArrayList<>(of(request));
        all.add(journey);
        keep(all.subList(Math.max(0, all.size() - MOST), all.size()), request);
    }

    /** The journey of that state, which is over with that. */
    static Optional<Journey> take(String state, Instant now, HttpServletRequest request) {
        Optional<Journey> found =
                of(request).stream().filter(j -> j.state().equals(state)).findFirst();
        found.ifPresent(journey -> {
            List<Journey> rest = new ArrayList<>(of(request));
            rest.remove(journey);
            keep(rest, request);
        });
        return found.filter(j -> now.isBefore(j.beganAt().plus(PATIENCE)));
    }

    private static List<Journey> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Journeys journeys
                ? journeys.under()
                : List.of();
    }

    private static void keep(List<Journey> journeys, HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, new Journeys(journeys));
    }
}
