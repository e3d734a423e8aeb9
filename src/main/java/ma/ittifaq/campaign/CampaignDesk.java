package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.job.JobProgress;
import ma.ittifaq.platform.job.Jobs;

/** Boundary: HR brings telework in by phases and invites those who may ask. */
@ApplicationScoped
@Transactional
public class CampaignDesk {

    private static final int LONGEST = 90;

    private static final Set<AgreementState> REQUESTED =
            EnumSet.complementOf(EnumSet.of(AgreementState.DRAFT, AgreementState.WITHDRAWN));

    @Inject
    private Campaigns campaigns;

    @Inject
    private PostClasses posts;

    @Inject
    private Directory directory;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /**
     * A phase as its campaign shows it.
     *
     * @param asked how many were invited, and what became of it
     * @param mine whether all its units are the actor's
     * @param invitations how far these are; empty before it is opened
     */
    public record Step(Phase phase, boolean mine, int units, Asked asked, Optional<JobProgress> invitations) {}

    /** What became of the invitations of a phase. A request that was withdrawn is none. */
    public record Asked(int invited, int asked, int granted, int refused) {

        static Asked of(Map<Optional<AgreementState>, Integer> states) {
            return new Asked(
                    count(states, state -> true),
                    count(states, state -> state.filter(REQUESTED::contains).isPresent()),
                    count(states, state -> state.filter(Campaigns.GRANTED::contains)
                            .isPresent()),
                    count(states, state -> state.filter(AgreementState.REFUSED::equals)
                            .isPresent()));
        }

        private static int count(
                Map<Optional<AgreementState>, Integer> states, Predicate<Optional<AgreementState>> which) {
            return states.entrySet().stream()
                    .filter(entry -> which.test(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }
    }

    /** Those that the actor began, and those with a phase for some of their units; the newest first. */
    public List<Campaign> all(Actor actor) {
        return campaigns.meeting(far(actor).above(), actor.person());
    }

    /** One of these; another does not exist for them. */
    public Campaign find(UUID id, Actor actor) {
        Reach reach = far(actor);
        return campaigns
                .find(id)
                .filter(campaign -> campaign.by().equals(actor.person())
                        || campaigns.phases(id).stream().anyMatch(phase -> reach.meets(units(phase))))
                .orElseThrow(CampaignRefused::unknown);
    }

    /** Its phases for some of the actor's units. */
    public List<Step> steps(UUID campaign, Actor actor) {
        Reach reach = far(actor);
        return campaigns.phases(campaign).stream()
                .filter(phase -> reach.meets(units(phase)))
                .map(phase -> new Step(
                        phase,
                        reach.holds(units(phase)),
                        units(phase).size(),
                        Asked.of(campaigns.states(phase.id())),
                        phase.invitationsJob()
                                .map(job -> jobs.progress(job, phase.openedBy().orElseThrow()))))
                .toList();
    }

    private Reach far(Actor actor) {
        return Reach.of(reach(actor), directory.chart());
    }

    private List<UUID> units(Phase phase) {
        return campaigns.quotas(phase.id()).stream().map(PhaseUnit::unit).toList();
    }

    public UUID begin(String nameAr, String nameFr, Actor actor) {
        require(actor);
        if (isBad(nameAr) || isBad(nameFr)) {
            throw CampaignRefused.invalid("name", LONGEST);
        }
        Campaign campaign = new Campaign(nameAr.strip(), nameFr.strip(), actor.person(), clock.instant());
        campaigns.add(campaign);
        tell("campaign.begun", campaign.id(), actor, Map.of("name", campaign.nameFr()));
        return campaign.id();
    }

    private static boolean isBad(String name) {
        return name == null || name.isBlank() || name.strip().length() > LONGEST;
    }

    public UUID add(UUID campaign, PhaseRequest asked, Actor actor) {
        find(campaign, actor);
        asked.requireSound(LocalDate.now(clock));
        if (!reach(actor)
                .containsAll(
                        asked.quotas().stream().map(PhaseRequest.Quota::unit).toList())) {
            throw CampaignRefused.invalid("phase.quotas");
        }
        Phase phase = new Phase(campaign, campaigns.phases(campaign).size() + 1, asked);
        campaigns.add(phase);
        asked.quotas().forEach(quota -> campaigns.add(new PhaseUnit(phase.id(), quota)));
        tell(
                "campaign.phase",
                phase.id(),
                actor,
                Map.of("units", String.valueOf(asked.quotas().size())));
        return phase.id();
    }

    /** Invites everybody of its units whose post was not found unsuitable, and who has no telework in these days yet. */
    public int open(UUID id, Actor actor) {
        Phase phase = mine(id, actor);
        if (phase.isOpened()) {
            throw CampaignRefused.conflict("phase.opened");
        }
        if (phase.askedUntil().isBefore(LocalDate.now(clock))) {
            throw CampaignRefused.conflict("phase.over");
        }
        List<Invitation> invited = invited(phase);
        if (invited.isEmpty()) {
            throw CampaignRefused.conflict("phase.nobody");
        }
        invited.forEach(campaigns::add);
        UUID job = jobs.list(
                Inviting.NAME, invited.stream().map(Invitation::id).toList(), Integer.MAX_VALUE, actor.person());
        phase.open(actor.person(), job);
        jobs.begin(job, phase.id().toString(), actor.person());
        tell("campaign.opened", phase.id(), actor, Map.of("invited", String.valueOf(invited.size())));
        return invited.size();
    }

    /** Invitations cannot be taken back: whoever sends them looks after everybody whom they reach. */
    private Phase mine(UUID id, Actor actor) {
        Reach reach = far(actor);
        Phase phase =
                campaigns.phase(id).filter(found -> reach.meets(units(found))).orElseThrow(CampaignRefused::unknown);
        if (!reach.holds(units(phase))) {
            throw CampaignRefused.conflict("not_yours");
        }
        return phase;
    }

    private List<Invitation> invited(Phase phase) {
        Map<UUID, PhaseUnit> quotas =
                campaigns.quotas(phase.id()).stream().collect(Collectors.toMap(PhaseUnit::unit, Function.identity()));
        OrgChart chart = directory.chart();
        Set<UUID> units = new HashSet<>();
        quotas.keySet().forEach(unit -> units.addAll(chart.below(unit)));
        Map<UUID, PostClass> known = posts.of(units);
        Set<UUID> served = new HashSet<>(campaigns.served(phase));
        List<Invitation> invited = new ArrayList<>();
        for (Employee person : posts.people(units)) {
            if (isSuitable(person, known) && !served.contains(person.id())) {
                nearest(person.unit(), quotas, chart).ifPresent(q -> invited.add(new Invitation(q, person.id())));
            }
        }
        return invited;
    }

    private static boolean isSuitable(Employee person, Map<UUID, PostClass> known) {
        return PostClasses.idOf(person)
                .map(known::get)
                .map(PostClass::suitability)
                .map(Suitability::standing)
                .filter(s -> s == Suitability.Standing.UNSUITABLE)
                .isEmpty();
    }

    private static Optional<PhaseUnit> nearest(UUID unit, Map<UUID, PhaseUnit> quotas, OrgChart chart) {
        return chart.upwards(unit).stream()
                .map(each -> quotas.get(each.id()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** The units that the actor may give quotas to. */
    public Set<UUID> reach(Actor actor) {
        require(actor);
        return directory.chart().under(actor.person(), Role.HR_OFFICER);
    }

    public void require(Actor actor) {
        if (!Operation.RUN_CAMPAIGNS.isFor(actor, directory.chart())) {
            throw CampaignRefused.unknown();
        }
    }

    private void tell(String what, UUID subject, Actor actor, Map<String, String> details) {
        facts.fire(new Fact(what, subject.toString(), Optional.of(actor.person()), details));
    }
}
