package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Fact;

/** Boundary: the superior, or human resources, say that equipment which an agreement handed out is back. */
@ApplicationScoped
@Transactional
public class HandedOut {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Moving moving;

    @Inject
    private ChartShown shown;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /**
     * The equipment of an agreement before somebody who may read all of it.
     *
     * @param returnedOn when it came back; empty while it is out
     * @param open whether they may say that it is back
     */
    public record Standing(Optional<LocalDate> returnedOn, boolean open) {}

    /** Empty where nothing was handed out, and before the agreement is in force. */
    public Optional<Standing> of(UUID agreement, Actor actor) {
        Agreement of = moving.require(agreement, actor, shown.chart());
        return equipped(agreement).map(known -> new Standing(known.returnedOn(), isOpen(known, of, actor)));
    }

    /** Notes that it is back today; refuses where nothing is out, and whoever may not say so. */
    public void returned(UUID agreement, Actor actor) {
        Agreement of = moving.require(agreement, actor, shown.chart());
        Milestone known = equipped(agreement)
                .filter(each -> isOpen(each, of, actor))
                .orElseThrow(() -> new RuleBroken.IllegalMove("equipment.not_here"));
        known.returned(LocalDate.now(clock), actor.person());
        facts.fire(new Fact(
                        "agreement.equipment_returned",
                        agreement.toString(),
                        Optional.of(actor.person()),
                        Map.of("day", LocalDate.now(clock).toString()))
                .concerning(of.employee())
                .ofAgreement(agreement));
    }

    private Optional<Milestone> equipped(UUID agreement) {
        return Optional.ofNullable(entities.find(Milestone.class, agreement)).filter(Milestone::isEquipped);
    }

    private boolean isOpen(Milestone known, Agreement of, Actor actor) {
        return known.returnedOn().isEmpty() && takers(of).contains(actor.person());
    }

    private Set<UUID> takers(Agreement of) {
        OrgChart chart = shown.chart();
        return Stream.concat(
                        chart.managers(of.employee(), of.unit(), Delegation.Scope.REVIEW).stream(),
                        chart.officers(Role.HR_OFFICER, of.employee(), of.unit(), Delegation.Scope.REVIEW).stream())
                .map(Holder::person)
                .collect(Collectors.toSet());
    }
}
