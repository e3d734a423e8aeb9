package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import ma.ittifaq.platform.PersonalData;

/** What agreements hold of their employee, sensitive fields too, and which others a person began, decided or holds. */
@ApplicationScoped
public class AgreementsHold implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        List<Part> parts = new ArrayList<>();
        entities.createQuery(
                        "select a from Agreement a where a.employee = :person order by a.startsOn", Agreement.class)
                .setParameter("person", person)
                .getResultStream()
                .map(AgreementsHold::own)
                .forEach(parts::add);
        entities.createQuery(
                        "select p from Point p join Agreement a on a.id = p.agreement"
                                + " where a.employee = :person order by p.held",
                        Point.class)
                .setParameter("person", person)
                .getResultStream()
                .map(point -> new Part(
                        "point",
                        "",
                        List.of(
                                Item.of("held", point.held()),
                                Item.of("result", point.result()),
                                Item.of("next", point.next()))))
                .forEach(parts::add);
        long moves = count("select count(m) from Move m where m.actor = :person or m.onBehalfOf = :person", person);
        long begun = count("select count(a) from Agreement a where a.initiator = :person", person);
        parts.add(new Part(
                "work", "", List.of(PersonalData.counted("moves", moves), PersonalData.counted("begun", begun))));
        return parts;
    }

    private static Part own(Agreement a) {
        Terms terms = a.terms();
        return new Part(
                "agreement",
                a.reference().orElse(""),
                List.of(
                        Item.of("kind", a.kind()),
                        Item.of("state", a.state()),
                        Item.of("from", terms.period().start()),
                        Item.of("until", terms.period().end()),
                        of("place", terms.workplace(), Workplace::place),
                        of("address", terms.workplace(), Workplace::address),
                        of("city", terms.workplace(), Workplace::city),
                        of("phone", terms.availability(), Availability::phone),
                        of("contact", terms.availability(), Availability::email),
                        of("motive", terms.grounds(), Grounds::motive),
                        of("explanation", terms.grounds(), Grounds::explanation),
                        of("health", terms.grounds(), Grounds::healthGrounds),
                        Item.of("tasks", terms.tasks().size()),
                        Item.of("equipment", terms.equipment().size()),
                        Item.of("submissions", a.submissions().size())));
    }

    private static <T> Item of(String name, T part, Function<T, ?> value) {
        return Item.of(name, Optional.ofNullable(part).map(value));
    }

    private long count(String query, UUID person) {
        return entities.createQuery(query, Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
