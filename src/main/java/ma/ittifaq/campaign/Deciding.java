package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.platform.job.Jobs;

/** Boundary: the requests of a phase are decided in one list, whose effect is seen before. HR sees it, heads decide theirs. */
@ApplicationScoped
@Transactional
public class Deciding {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Effects effects;

    @Inject
    private Jobs jobs;

    @Inject
    private Directory directory;

    /** A request of the list. */
    public record Row(UUID agreement, Employee person, AgreementState state, List<java.time.DayOfWeek> days) {
        /** It waits for the decision of this list. */
        public boolean isOpen() {
            return state == AgreementState.IN_REVIEW;
        }
    }

    /** The list, with what it would do if all that is chosen were granted. */
    public record Sheet(Phase phase, Campaign campaign, List<Row> rows, List<Effect> effects) {
        public boolean isWithin() {
            return effects.stream().allMatch(Effect::isWithin);
        }

        public boolean isEnough() {
            return effects.stream().allMatch(Effect::isEnough);
        }
    }

    /** Those whose list the actor has to decide. */
    public List<Phase> waiting(Actor actor) {
        return campaigns.waiting(directory.chart().inLineOf(actor.person()));
    }

    /** The list as it is opened: everything that waits is chosen. */
    public Sheet sheet(UUID id, Actor actor) {
        Set<UUID> open = sheet(id, Set.of(), actor).rows().stream()
                .filter(Row::isOpen)
                .map(Row::agreement)
                .collect(Collectors.toSet());
        return sheet(id, open, actor);
    }

    public Sheet sheet(UUID id, Set<UUID> chosen, Actor actor) {
        Phase phase = campaigns.phase(id).orElseThrow(CampaignRefused::unknown);
        Reach reach = Reach.of(reach(actor), directory.chart());
        if (!reach.meets(campaigns.quotas(id).stream().map(PhaseUnit::unit).toList())) {
            throw CampaignRefused.unknown();
        }
        List<Campaigns.Asked> asked = campaigns.asked(id, reach.units());
        Map<UUID, Employee> people =
                directory.findAll(asked.stream().map(Campaigns.Asked::person).collect(Collectors.toSet()));
        List<Row> rows = asked.stream()
                .map(a -> new Row(
                        a.agreement(),
                        people.get(a.person()),
                        a.state(),
                        Effects.days(a.mask()).toList()))
                .toList();
        Campaign campaign = campaigns.find(phase.campaign()).orElseThrow();
        return new Sheet(phase, campaign, rows, effects.of(phase, asked, chosen));
    }

    private Set<UUID> reach(Actor actor) {
        OrgChart chart = directory.chart();
        Set<UUID> units = new HashSet<>(chart.inLineOf(actor.person()));
        if (Operation.RUN_CAMPAIGNS.isFor(actor, chart)) {
            units.addAll(chart.under(actor.person(), Role.HR_OFFICER));
        }
        if (units.isEmpty()) {
            throw CampaignRefused.unknown();
        }
        return units;
    }

    /** By it a selection is known again. */
    public static String mark(Collection<UUID> chosen) {
        return Vault.sha256(new TreeSet<>(chosen).toString().getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Begins to decide what was chosen, each by the law of its own agreement and within the quotas; answers the job.
     *
     * @param seen mark of the selection whose effect the actor saw
     */
    public UUID decide(UUID phase, Collection<UUID> chosen, String seen, CampaignDecisions.Order order, Actor actor) {
        if (!mark(chosen).equals(seen)) {
            throw CampaignRefused.conflict("sheet.unseen");
        }
        List<UUID> those = sheet(phase, Set.of(), actor).rows().stream()
                .filter(Row::isOpen)
                .map(Row::agreement)
                .filter(chosen::contains)
                .toList();
        if (order.action() == Action.REFUSE && order.reason() == null) {
            throw new RuleBroken.DetailsInvalid(Finding.of("reason", "move.reason.required", order.action()));
        }
        UUID job = jobs.list(CampaignDecisions.NAME, those, Integer.MAX_VALUE, actor.person());
        jobs.begin(job, order.text(), actor.person());
        return job;
    }

    public JobProgress progress(UUID job, Actor actor) {
        return jobs.progress(job, actor.person());
    }

    /** Decisions of the last weeks, the newest first. */
    public List<JobProgress> recent(Actor actor) {
        return jobs.recent(CampaignDecisions.NAME, actor.person());
    }
}
