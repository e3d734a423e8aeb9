package ma.ittifaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;

/** Boundary of acts of delegation: granting, taking back, looking. */
@ApplicationScoped
@Transactional
public class Delegations {

    private static final Duration PROOF_LIFE = Duration.ofMinutes(2);
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Event<DelegationGranted> granted;

    @Inject
    private Event<DelegationRevoked> revoked;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Event<Attempt> attempts;

    @Inject
    private Instance<ProofRule> rules;

    @Inject
    private Clock clock;

    /** Grants the deputy what the actor holds in person; the proof is the actor's signature under the act. */
    public UUID grant(DelegationRequest asked, Actor actor, IdentityProof proof) {
        try {
            return granted(asked, actor, proof);
        } catch (DelegationRefused refused) {
            attempts.fire(new Attempt(new Fact("delegation.refused", refused.key(), actor.person())));
            throw refused;
        }
    }

    private UUID granted(DelegationRequest asked, Actor actor, IdentityProof proof) {
        requireProof(actor, proof);
        OrgChart chart = directory.chart();
        DelegationRule.require(asked, actor.person(), chart, today());
        Employee deputy = deputy(asked.ppr(), actor.person());
        Delegation delegation = new Delegation(
                        asked.reference().strip(),
                        actor.person(),
                        deputy.id(),
                        asked.scope(),
                        asked.startsOn(),
                        asked.endsOn())
                .within(asked.unit().orElse(null))
                .about(asked.matters())
                .standingIn(chart.posts(actor.person()))
                .granted(proof);
        entities.persist(delegation);
        granted.fire(new DelegationGranted(delegation, proof));
        tell(delegation, proof);
        return delegation.id();
    }

    private void tell(Delegation delegation, IdentityProof proof) {
        facts.fire(new Fact(
                        "delegation.granted",
                        delegation.id().toString(),
                        Optional.of(delegation.holder()),
                        Map.of(
                                "reference", delegation.reference(),
                                "deputy", delegation.deputy().toString(),
                                "scope", delegation.scope().name(),
                                "matters", delegation.matters().toString(),
                                "unit", delegation.unit().map(UUID::toString).orElse(""),
                                "from", delegation.startsOn().toString(),
                                "until", delegation.endsOn().toString(),
                                "proof", proof.method()))
                .concerning(delegation.deputy()));
    }

    private void requireProof(Actor actor, IdentityProof proof) {
        boolean fresh = Duration.between(proof.at(), clock.instant()).abs().compareTo(PROOF_LIFE) <= 0;
        boolean whole = proof.hasCode() || rules.stream().noneMatch(ProofRule::isCodeAsked);
        if (actor.isSystem() || !proof.person().equals(actor.person()) || !fresh || !whole) {
            throw DelegationRefused.invalid("proof");
        }
    }

    private Employee deputy(String ppr, UUID holder) {
        Employee deputy = directory
                .findByPpr(ppr == null ? "" : ppr.strip())
                .filter(e -> !e.isGone(today()))
                .orElseThrow(() -> DelegationRefused.invalid("deputy"));
        if (deputy.id().equals(holder)) {
            throw DelegationRefused.invalid("oneself");
        }
        return deputy;
    }

    /** One that the actor granted, was granted or oversees; for others it does not exist. */
    public Delegation read(UUID id, Actor actor) {
        return Optional.ofNullable(entities.find(Delegation.class, id))
                .filter(d ->
                        d.holder().equals(actor.person()) || d.deputy().equals(actor.person()) || overseen(d, actor))
                .orElseThrow(DelegationRefused::unknown);
    }

    /** Takes it back at once; by who granted it, or by HR. For others it does not exist. */
    public void revoke(UUID id, Actor actor) {
        Delegation delegation = Optional.ofNullable(entities.find(Delegation.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(d -> d.holder().equals(actor.person()) || overseen(d, actor))
                .orElseThrow(DelegationRefused::unknown);
        if (!delegation.standing(today()).isOpen()) {
            throw DelegationRefused.over();
        }
        delegation.revoke(actor.person(), clock.instant());
        revoked.fire(new DelegationRevoked(delegation));
        facts.fire(new Fact("delegation.revoked", id.toString(), actor.person()));
    }

    private boolean overseen(Delegation delegation, Actor actor) {
        UUID unit = directory.require(delegation.holder()).unit();
        return directory.chart().under(actor.person(), Role.HR_OFFICER).contains(unit);
    }

    /** Those that the actor granted or was granted, latest first. */
    public List<Delegation> mine(Actor actor) {
        return entities.createQuery(
                        "select d from Delegation d where d.holder = :me or d.deputy = :me"
                                + " order by d.startsOn desc, d.id",
                        Delegation.class)
                .setParameter("me", actor.person())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of the people over whom the actor is HR officer, latest first; for others there is no such list. */
    public List<Delegation> overseen(Actor actor) {
        Set<UUID> units = directory.chart().under(actor.person(), Role.HR_OFFICER);
        if (units.isEmpty()) {
            throw DelegationRefused.unknown();
        }
        return entities.createQuery(
                        "select d from Delegation d join Employee e on e.id = d.holder where e.unit in :units"
                                + " order by d.startsOn desc, d.id",
                        Delegation.class)
                .setParameter("units", units)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The units that the actor may name in an act; none when there is nothing to delegate. */
    public List<OrgUnit> delegable(Actor actor) {
        Set<UUID> reach = DelegationRule.reach(actor.person(), directory.chart());
        return directory.units().stream().filter(u -> reach.contains(u.id())).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
