package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Role;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Orders;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.job.Jobs;

/** Boundary of the authority: an order is given by one act and ended by one act; each person is told in the background. */
@ApplicationScoped
@Transactional
public class Crisis {

    private static final Duration PROOF_LIFE = Duration.ofMinutes(5);

    @Inject
    private CrisisDesk desk;

    @Inject
    private CrisisOrders orders;

    @Inject
    private OrderCount counts;

    @Inject
    private CrisisText texts;

    @Inject
    private Orders acts;

    @Inject
    private Jobs jobs;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Gives the prepared order that the authority saw, for all whom it means today. */
    public void give(UUID id, long seen, Actor actor, IdentityProof proof) {
        requireAuthority(id, actor, proof);
        CrisisOrder order = desk.prepared(id, seen);
        LocalDate today = LocalDate.now(clock);
        if (order.startsOn().isBefore(today)) {
            throw CampaignRefused.invalid("crisis_start", today, today.plusYears(1));
        }
        List<CrisisNotice> meant = meant(order);
        if (meant.isEmpty()) {
            throw CampaignRefused.conflict("crisis_nobody");
        }
        Act act = acts.issue(texts.of(order, actor.person()));
        meant.forEach(orders::add);
        order.give(actor.person(), today, act.id(), act.reference());
        order.notify(begin(
                CrisisNotices.NAME, order, meant.stream().map(CrisisNotice::id).toList(), actor));
        orders.flush();
        tell("crisis.given", order, act, actor, proof);
    }

    /** Everybody of the units but those who stay; the groups of a rotation share each unit. */
    private List<CrisisNotice> meant(CrisisOrder order) {
        Set<UUID> kept = orders.exceptions(order.id()).stream()
                .map(CrisisException::person)
                .collect(Collectors.toSet());
        List<CrisisNotice> meant = new ArrayList<>();
        for (Employee person : orders.people(order.units(), order.startsOn())) {
            if (!kept.contains(person.id())) {
                int group = order.mode() == CrisisMode.ROTATING ? meant.size() % 2 + 1 : 0;
                meant.add(new CrisisNotice(order.id(), person.id(), group));
            }
        }
        return meant;
    }

    /** Brings everybody back on that day. */
    public void end(UUID id, LocalDate day, Actor actor, IdentityProof proof) {
        CrisisOrder order = requireAuthority(id, actor, proof);
        if (order.state() != CrisisOrder.State.GIVEN) {
            throw CampaignRefused.conflict("crisis_not_given");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate earliest = order.startsOn().isAfter(today) ? order.startsOn() : today;
        if (day == null || day.isBefore(earliest) || day.isAfter(today.plusYears(1))) {
            throw CampaignRefused.invalid("crisis_return", earliest, today.plusYears(1));
        }
        Act act = acts.issue(texts.back(order, actor.person(), day));
        order.end(actor.person(), day, act.id(), begin(CrisisReturns.NAME, order, orders.notices(id), actor));
        orders.flush();
        tell("crisis.ended", order, act, actor, proof);
    }

    /** Makes those notices once more that could not be made, of the order or of the return; for whoever looks after all its units. */
    public void retry(UUID id, boolean back, Actor actor) {
        CrisisOrder order = desk.mine(id, actor);
        Actor owner = Actor.of(OrderCount.owner(order, back));
        List<UUID> failed = counts.failed(order, back, Integer.MAX_VALUE);
        UUID job = begin(back ? CrisisReturns.NAME : CrisisNotices.NAME, order, failed, owner);
        order.again(back, job);
        orders.flush();
    }

    private UUID begin(String kind, CrisisOrder order, List<UUID> notices, Actor actor) {
        UUID job = jobs.list(kind, notices, Integer.MAX_VALUE, actor.person());
        jobs.begin(job, order.id().toString(), actor.person());
        return job;
    }

    /** The authority over every unit of the order, who has just said who they are. */
    private CrisisOrder requireAuthority(UUID id, Actor actor, IdentityProof proof) {
        desk.require(Operation.GIVE_ORDER, actor);
        CrisisOrder order = desk.shown(id, actor);
        if (!directory.chart().under(actor.person(), Role.AUTHORITY).containsAll(order.units())) {
            throw CampaignRefused.conflict("not_yours");
        }
        Duration age = Duration.between(proof.at(), clock.instant()).abs();
        if (!proof.person().equals(actor.person()) || age.compareTo(PROOF_LIFE) > 0) {
            throw CampaignRefused.conflict("crisis_proof");
        }
        return order;
    }

    private void tell(String what, CrisisOrder order, Act act, Actor actor, IdentityProof proof) {
        facts.fire(new Fact(
                what,
                order.id().toString(),
                Optional.of(actor.person()),
                Map.of("reference", act.reference(), "proof", proof.method(), "sha256", act.sha256())));
    }
}
