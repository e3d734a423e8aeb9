package ma.ittifaq.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.PersonalData;

/** What the calendars hold of a person: absences, and links by which a calendar is read. */
@ApplicationScoped
public class TeamHolds implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        List<Part> parts = new ArrayList<>();
        entities.createQuery("select a from Absence a where a.person = :person order by a.first", Absence.class)
                .setParameter("person", person)
                .getResultStream()
                .map(absence -> new Part(
                        "absence", "", List.of(Item.of("from", absence.first()), Item.of("until", absence.last()))))
                .forEach(parts::add);
        entities.createQuery("select f from CalendarFeed f where f.person = :person", CalendarFeed.class)
                .setParameter("person", person)
                .getResultStream()
                .map(feed -> new Part("feed", "", List.of(Item.of("from", feed.createdAt()))))
                .forEach(parts::add);
        return parts;
    }
}
