package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.platform.PersonalData;

/** What agreements hold of their employee, sensitive fields too, and which others a person began, decided or holds. */
@ApplicationScoped
public class AgreementsHold implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        List<Part> parts = new ArrayList<>();
        entities
                .createQuery(
                        "select a from Agreement a where a.employee = :person order by a.startsOn", Agreement.class)
                .setParameter("person", person)
                .getResultList()
                .stream()
                .flatMap(AgreementsHold::own)
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

    /** The agreement as it stands, as it was submitted each time, and what was done and noted on the way. */
    private static Stream<Part> own(Agreement a) {
        String heading = a.reference().orElse("");
        List<Item> standing = new ArrayList<>(List.of(Item.of("kind", a.kind()), Item.of("state", a.state())));
        standing.addAll(new HeldTerms(a.terms()).items());
        Stream<Part> submissions = a.submissions().stream().map(submission -> {
            List<Item> items = new ArrayList<>(List.of(Item.of("at", submission.at())));
            items.addAll(new HeldTerms(submission.terms()).items());
            return new Part("submission", heading, items);
        });
        List<Item> steps = a.history().stream().map(AgreementsHold::step).toList();
        return Stream.of(
                        Stream.of(new Part("agreement", heading, standing)),
                        submissions,
                        Stream.of(new Part("history", heading, steps)))
                .flatMap(parts -> parts);
    }

    /** A move, with all that its maker wrote of it. */
    private static Item step(Move m) {
        return Item.of(
                "step",
                Stream.of(m.at(), m.action(), m.reason(), m.note(), m.fromDay(), m.untilDay(), m.effectiveDay())
                        .toList());
    }

    private long count(String query, UUID person) {
        return entities.createQuery(query, Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }
}
