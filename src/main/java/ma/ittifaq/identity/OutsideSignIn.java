package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.identity.oidc.Journey;
import ma.ittifaq.identity.oidc.OidcAnswer;
import ma.ittifaq.identity.oidc.OidcClient;
import ma.ittifaq.identity.oidc.OidcPerson;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Settings;

/** Boundary of the sign-in at the administration's identity provider: going there, coming back, signing out there as well. */
@ApplicationScoped
public class OutsideSignIn {

    /** Where people come back to; to be registered at the provider. */
    public static final String BACK = OidcClient.BACK;

    private static final String TOKEN = "identity.outside.token";
    private static final Duration SKEW = Duration.ofMinutes(1);

    @Inject
    private OidcClient provider;

    @Inject
    private OutsidePeople people;

    @Inject
    private SignIn signIn;

    @Inject
    private Notices notices;

    @Inject
    private Settings settings;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Whether there is one to sign in at. */
    public boolean isOffered() {
        return provider.isSet();
    }

    /**
     * Where to go.
     *
     * @param next the page of ours that is wanted afterwards, whatever it says
     * @param other whether the account that they have open there is not the one they mean
     */
    public URI leave(String next, boolean other, HttpServletRequest request) {
        boolean again = SessionKey.in(request).isPresent();
        Journey journey = Journey.begin(NextPage.of(next), again, again || other, clock.instant());
        URI there = provider.leave(journey).orElseThrow(IdentityRefusal::providerAway);
        Journeys.add(journey, request);
        return there;
    }

    /**
     * Signs in whoever comes back, or notes that they have proved again who they are.
     *
     * @return the page to go to; {@code /login/code} with it behind {@code next} when a code is awaited
     */
    public String arrive(Map<String, String[]> parameters, HttpServletRequest request) {
        String state = Stream.of(parameters.getOrDefault("state", new String[0]))
                .findFirst()
                .orElse("");
        Journey journey = Journeys.take(state, clock.instant(), request).orElseThrow(IdentityRefusal::providerLate);
        OidcPerson person =
                switch (provider.arrive(journey, lists(parameters))) {
                    case OidcAnswer.Named(OidcPerson named) -> named;
                    case OidcAnswer.Refused refused -> throw told(IdentityRefusal.providerRefused());
                    case OidcAnswer.Untimely untimely -> throw told(IdentityRefusal.providerClock());
                    case OidcAnswer.Away away -> throw told(IdentityRefusal.providerAway());
                };
        return journey.again() ? proved(journey, person, request) : entered(journey, person, request);
    }

    /** Nobody is named yet. */
    private IdentityRefusal told(IdentityRefusal refused) {
        facts.fire(new Fact("identity.provider_refused", refused.key(), (UUID) null));
        return refused;
    }

    private static Map<String, List<String>> lists(Map<String, String[]> parameters) {
        return parameters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }

    private String entered(Journey journey, OidcPerson person, HttpServletRequest request) {
        Account account = people.admit(person);
        boolean inside = signIn.enter(account, request);
        request.getSession().setAttribute(TOKEN, person.token());
        return inside
                ? notices.before(journey.next(), request)
                : "/login/code?next=" + URLEncoder.encode(journey.next(), StandardCharsets.UTF_8);
    }

    /** The very person of the session, who was asked just now and not at some time this morning. */
    private String proved(Journey journey, OidcPerson person, HttpServletRequest request) {
        UUID session = SessionKey.in(request).map(SessionKey::account).orElseThrow(IdentityRefusal::providerLate);
        Account account = people.admit(person);
        Optional<Instant> asked = person.provedAt().filter(at -> !at.plus(SKEW).isBefore(journey.beganAt()));
        if (!account.id().equals(session) || asked.isEmpty()) {
            facts.fire(new Fact("identity.proof_refused", account.username(), (UUID) null));
            throw IdentityRefusal.providerRefused();
        }
        new FreshProof(session, clock.instant(), asked.get()).keep(request);
        return journey.next();
    }

    /** Where to go to sign out there as well; asked before the session ends, empty for whoever did not come from there. */
    public Optional<URI> end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(TOKEN) instanceof String token && provider.isSet()
                ? provider.end(token, URI.create(settings.publicUrl() + "/login?bye=1"))
                : Optional.empty();
    }
}
