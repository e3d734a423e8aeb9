package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.platform.job.JobItem;
import ma.ittifaq.platform.job.Jobs;

/** Counts whom an order means, unit by unit, and how far their notices are. */
@ApplicationScoped
class OrderCount {

    private static final int SHOWN = 200;

    @Inject
    private CrisisOrders orders;

    @Inject
    private Directory directory;

    @Inject
    private Jobs jobs;

    /** The highest unit first. */
    List<OrderUnit> units(CrisisOrder order, Collection<Employee> people, Set<UUID> kept) {
        OrgChart chart = directory.chart();
        return order.units().stream()
                .map(unit -> directory.findUnit(unit).orElseThrow())
                .sorted(OrgUnit.HIGHEST_FIRST)
                .map(unit -> unit(unit, order.mode(), within(chart.below(unit.id()), people), kept))
                .toList();
    }

    private static List<UUID> within(Set<UUID> units, Collection<Employee> people) {
        return people.stream()
                .filter(person -> units.contains(person.unit()))
                .map(Employee::id)
                .toList();
    }

    private static OrderUnit unit(OrgUnit unit, CrisisMode mode, List<UUID> people, Set<UUID> kept) {
        int staying = (int) people.stream().filter(kept::contains).count();
        int turn = mode == CrisisMode.ROTATING ? (people.size() - staying) / 2 : 0;
        return new OrderUnit(unit, people.size(), staying, staying + turn);
    }

    /** Empty before the act that it is about. */
    Optional<OrderRound> round(CrisisOrder order, boolean back) {
        return (back ? order.returnJob() : order.noticesJob()).map(job -> round(order, back, job));
    }

    private OrderRound round(CrisisOrder order, boolean back, UUID job) {
        UUID owner = owner(order, back);
        List<UUID> failed = failed(order, back, SHOWN);
        Map<UUID, UUID> people = orders.meant(failed);
        Map<UUID, Employee> known = directory.findAll(people.values());
        return new OrderRound(
                back,
                jobs.progress(job, owner),
                orders.made(order.id(), back),
                orders.notices(order.id()).size(),
                failed.stream().map(notice -> known.get(people.get(notice))).toList());
    }

    /** Notices that the last job could not make. */
    List<UUID> failed(CrisisOrder order, boolean back, int most) {
        UUID job = (back ? order.returnJob() : order.noticesJob()).orElseThrow(CampaignRefused::unknown);
        return jobs.items(job, Set.of(JobItem.Outcome.FAILED), most, owner(order, back)).stream()
                .map(JobItem::subject)
                .collect(Collectors.toList());
    }

    /** In whose name the job is. */
    static UUID owner(CrisisOrder order, boolean back) {
        return (back ? order.returnedBy() : order.givenBy()).orElseThrow(CampaignRefused::unknown);
    }
}
