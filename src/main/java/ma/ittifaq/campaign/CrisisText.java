package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.document.OrderSnapshot;
import ma.ittifaq.document.Orders;
import ma.ittifaq.regulation.Bilingual;

/** Says an order in the words of its act. */
@ApplicationScoped
class CrisisText {

    @Inject
    private CrisisOrders orders;

    @Inject
    private Directory directory;

    Orders.Text of(CrisisOrder order, UUID author) {
        OrderSnapshot.Kind kind =
                order.mode() == CrisisMode.FULL ? OrderSnapshot.Kind.FULL : OrderSnapshot.Kind.ROTATING;
        return text(order, kind, author, order.startsOn(), grounds(order), Optional.empty());
    }

    Orders.Text back(CrisisOrder order, UUID author, LocalDate day) {
        return text(order, OrderSnapshot.Kind.RETURN, author, day, grounds(order), order.reference());
    }

    /** What notices say: neither units nor others who stay. */
    static Orders.Text brief(OrderSnapshot.Kind kind, UUID author, CrisisOrder order) {
        return new Orders.Text(kind, author, Optional.empty(), order.startsOn(), grounds(order), List.of(), List.of());
    }

    static Bilingual grounds(CrisisOrder order) {
        return new Bilingual(order.groundsAr(), order.groundsFr());
    }

    private Orders.Text text(
            CrisisOrder order,
            OrderSnapshot.Kind kind,
            UUID author,
            LocalDate startsOn,
            Bilingual grounds,
            Optional<String> ordered) {
        List<CrisisException> kept = orders.exceptions(order.id());
        Map<UUID, Employee> people =
                directory.findAll(kept.stream().map(CrisisException::person).toList());
        return new Orders.Text(
                kind,
                author,
                ordered,
                startsOn,
                grounds,
                order.units().stream()
                        .map(unit -> directory.findUnit(unit).orElseThrow())
                        .sorted(OrgUnit.HIGHEST_FIRST)
                        .map(unit -> new OrderSnapshot.Unit(
                                new Bilingual(unit.nameAr(), unit.nameFr()),
                                orders.people(List.of(unit.id()), startsOn).size()))
                        .toList(),
                ordered.isPresent()
                        ? List.of()
                        : kept.stream()
                                .map(x -> kept(people.get(x.person()), x.reason()))
                                .toList());
    }

    private static OrderSnapshot.Kept kept(Employee person, KeptReason reason) {
        return new OrderSnapshot.Kept(
                new Bilingual(person.name().ar(), person.name().fr()), person.ppr(), Orders.kept(reason));
    }
}
