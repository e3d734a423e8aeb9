package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Employee;

/** Boundary: who stays on site though an order means their unit, until it is given. */
@ApplicationScoped
@Transactional
public class Keeping {

    @Inject
    private CrisisDesk desk;

    @Inject
    private CrisisOrders orders;

    /** These people stay where they are; refuses all of them where one is not of the units. */
    public void keep(UUID id, List<String> pprs, KeptReason reason, Actor actor) {
        CrisisOrder order = desk.mine(id, actor);
        desk.prepared(id, order.version());
        if (pprs.isEmpty() || reason == null) {
            throw CampaignRefused.invalid("crisis_kept");
        }
        Map<String, Employee> people = orders.people(order.units(), order.startsOn()).stream()
                .collect(Collectors.toMap(Employee::ppr, Function.identity()));
        Map<UUID, CrisisException> known = new HashMap<>();
        orders.exceptions(id).forEach(x -> known.put(x.person(), x));
        for (String ppr : pprs) {
            Employee person = Optional.ofNullable(people.get(ppr))
                    .orElseThrow(() -> CampaignRefused.invalid("crisis_kept_unknown", ppr));
            if (known.containsKey(person.id())) {
                known.get(person.id()).because(reason);
            } else {
                CrisisException kept = new CrisisException(id, person.id(), reason);
                known.put(person.id(), kept);
                orders.add(kept);
            }
        }
        desk.keptOthers(order, actor);
    }

    public void release(UUID id, UUID person, Actor actor) {
        CrisisOrder order = desk.mine(id, actor);
        desk.prepared(id, order.version());
        orders.exceptions(id).stream().filter(x -> x.person().equals(person)).forEach(orders::remove);
        desk.keptOthers(order, actor);
    }
}
