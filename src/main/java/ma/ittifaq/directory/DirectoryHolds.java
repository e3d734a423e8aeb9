package ma.ittifaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ma.ittifaq.platform.PersonalData;

/** What the directory holds of a person: who they are, their roles, the units that they head, acts of delegation. */
@ApplicationScoped
public class DirectoryHolds implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Override
    public List<Part> held(UUID person) {
        List<Part> parts = new ArrayList<>();
        directory.find(person).map(this::employee).ifPresent(parts::add);
        directory.units().stream()
                .filter(unit -> unit.head().filter(person::equals).isPresent())
                .map(unit -> new Part("headed", unit.code(), List.of(unit(unit.id()))))
                .forEach(parts::add);
        entities.createQuery("select a from RoleAssignment a where a.person = :person", RoleAssignment.class)
                .setParameter("person", person)
                .getResultStream()
                .map(role -> new Part(
                        "role",
                        "",
                        List.of(
                                Item.of("role", role.role()),
                                unit(role.unit()),
                                Item.of("from", role.startsOn()),
                                Item.of("until", role.endsOn()))))
                .forEach(parts::add);
        entities.createQuery(
                        "select a.reference, a.unit, a.startsOn, a.endsOn from ActingHead a where a.person = :person"
                                + " order by a.startsOn",
                        Object[].class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new Part(
                        "acting",
                        (String) row[0],
                        List.of(unit((UUID) row[1]), Item.of("from", row[2]), Item.of("until", row[3]))))
                .forEach(parts::add);
        entities.createQuery(
                        "select d from Delegation d where d.holder = :person or d.deputy = :person order by d.startsOn",
                        Delegation.class)
                .setParameter("person", person)
                .getResultStream()
                .map(this::delegation)
                .forEach(parts::add);
        return parts;
    }

    private Part employee(Employee e) {
        return new Part(
                "employee",
                "",
                List.of(
                        new Item("name", e.name().ar(), e.name().fr()),
                        Item.of("ppr", e.ppr()),
                        Item.of("cnie", e.cnie()),
                        unit(e.unit()),
                        post("post", e, Post::postAr, Post::postFr),
                        post("grade", e, Post::gradeAr, Post::gradeFr),
                        post("corps", e, Post::corpsAr, Post::corpsFr),
                        Item.of("email", e.email()),
                        Item.of("workPhone", e.workPhone()),
                        Item.of("leftOn", e.leftOn())));
    }

    private static Item post(String name, Employee e, Function<Post, String> ar, Function<Post, String> fr) {
        Optional<Post> post = Optional.ofNullable(e.post());
        return new Item(name, post.map(ar).orElse(""), post.map(fr).orElse(""));
    }

    private Part delegation(Delegation d) {
        return new Part(
                "delegation",
                d.reference(),
                List.of(
                        person("holder", d.holder()),
                        person("deputy", d.deputy()),
                        Item.of("scope", d.scope()),
                        Item.of("from", d.startsOn()),
                        Item.of("until", d.endsOn())));
    }

    private Item person(String name, UUID id) {
        return directory
                .find(id)
                .map(e -> new Item(name, e.name().ar(), e.name().fr()))
                .orElseGet(() -> Item.of(name, id));
    }

    private Item unit(UUID id) {
        return Optional.ofNullable(id)
                .flatMap(directory::findUnit)
                .map(unit -> new Item("unit", unit.nameAr(), unit.nameFr()))
                .orElseGet(() -> Item.of("unit", ""));
    }
}
