package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.SignatureLevel;

/** Boundary of what a person is told before they sign: what is asked of them, and which ways are open. */
@ApplicationScoped
public class Ways {

    @Inject
    private SigningDesk desk;

    @Inject
    private Enrolment enrolment;

    @Inject
    private Pki pki;

    /**
     * What the step that waits for the actor asks.
     *
     * @param legal the lowest signature in law
     * @param format what the signature is to reach by itself
     * @param closed why the key kept for them does not sign it; empty when it does
     * @param sealAway whether the act would have to wait for its seal
     */
    public record Asked(SignatureLevel legal, PadesLevel format, Optional<Refusal> closed, boolean sealAway) {}

    /** Refused when nothing waits for the actor's signature. */
    public Asked asked(UUID agreement, Actor actor) {
        Demand demand = desk.offer(agreement, actor).demand();
        Optional<String> problem = pki.problem();
        boolean sealAway = problem.filter(key -> !key.equals("personal")).isPresent();
        return new Asked(demand.legal(), demand.format(), closed(demand, actor, problem), sealAway);
    }

    private Optional<Refusal> closed(Demand demand, Actor actor, Optional<String> problem) {
        if (problem.filter(key -> !key.equals("seal")).isPresent()) {
            return Optional.of(SigningRefused.unavailable());
        }
        return demand.refusal().or(() -> enrolment.refusal(actor.person())).map(Refusal.class::cast);
    }
}
