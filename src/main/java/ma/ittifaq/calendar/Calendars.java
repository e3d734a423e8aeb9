package ma.ittifaq.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The repository of weeks and special days. */
@ApplicationScoped
public class Calendars {

    @PersistenceContext
    private EntityManager entities;

    /** As it is known now; two statements. */
    public WorkCalendar current() {
        return new WorkCalendar(weeks(), days());
    }

    /** All weeks, the newest first. */
    List<WorkingWeek> weeks() {
        return entities.createQuery("select w from WorkingWeek w order by w.from desc", WorkingWeek.class)
                .getResultList();
    }

    /** All special days, by their first day. */
    List<SpecialDay> days() {
        return entities.createQuery("select d from SpecialDay d order by d.first, d.id", SpecialDay.class)
                .getResultList();
    }

    Optional<SpecialDay> find(UUID id) {
        return Optional.ofNullable(entities.find(SpecialDay.class, id));
    }

    boolean hasWeek(LocalDate from) {
        return entities.find(WorkingWeek.class, from) != null;
    }

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void remove(SpecialDay day) {
        entities.remove(day);
    }

    void flush() {
        entities.flush();
    }
}
