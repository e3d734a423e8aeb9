package ma.ittifaq.archive.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.archive.Entered;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;

/** Boundary of the schedule: an archivist proposes a rule, another person, archivist or authority, decides on it. */
@ApplicationScoped
@Transactional
public class RetentionSchedule {

    /** A rule has come into force: records may be of another age by it. */
    record InForce(UUID rule) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<InForce> inForce;

    @Inject
    Clock clock;

    /** Every edition, by series, newest first. */
    public List<RetentionRule> editions(Actor actor) {
        archivists.require(Operation.READ_RETENTION_SCHEDULE, actor);
        return entities.createQuery(
                        "select r from RetentionRule r order by r.series, r.edition desc", RetentionRule.class)
                .getResultList();
    }

    public UUID propose(RuleTerms terms, Actor actor) {
        archivists.require(Operation.PROPOSE_RETENTION_RULE, actor);
        List<RetentionRule> before = of(terms.series());
        if (before.stream().anyMatch(r -> r.status() == RetentionRule.Status.PROPOSED)) {
            throw ArchiveRefused.conflict("archive.rule.pending");
        }
        int edition = before.stream().mapToInt(RetentionRule::edition).max().orElse(0) + 1;
        RetentionRule rule = new RetentionRule(terms, edition, actor.person(), clock.instant());
        entities.persist(rule);
        tell("archive.rule.proposed", rule, actor);
        return rule.id();
    }

    /** Approves or rejects what another person proposed; an approved edition takes the place of the one before it. */
    public void decide(UUID id, boolean approved, String note, Actor actor) {
        archivists.require(Operation.DECIDE_RETENTION_RULE, actor);
        RetentionRule rule =
                Optional.ofNullable(entities.find(RetentionRule.class, id)).orElseThrow(RuleBroken.NotVisible::new);
        String why = approved ? Entered.note(note) : Entered.reason(note);
        rule.decide(approved, why, actor.person(), clock.instant());
        if (approved) {
            of(rule.terms().series()).stream()
                    .filter(r -> r.status() == RetentionRule.Status.APPROVED && !r.id().equals(id))
                    .forEach(RetentionRule::replace);
            inForce.fire(new InForce(id));
        }
        tell(approved ? "archive.rule.approved" : "archive.rule.rejected", rule, actor);
    }

    /** The rules in use. */
    List<RetentionRule> approved() {
        return entities.createQuery("select r from RetentionRule r where r.status = :approved", RetentionRule.class)
                .setParameter("approved", RetentionRule.Status.APPROVED)
                .getResultList();
    }

    private List<RetentionRule> of(Series series) {
        return entities.createQuery("select r from RetentionRule r where r.series = :series", RetentionRule.class)
                .setParameter("series", series)
                .getResultList();
    }

    private void tell(String kind, RetentionRule rule, Actor actor) {
        String subject = rule.terms().series() + "/" + rule.edition();
        facts.fire(new Fact(
                kind,
                subject,
                Optional.of(actor.person()),
                Map.of("terms", rule.terms().toString())));
    }
}
