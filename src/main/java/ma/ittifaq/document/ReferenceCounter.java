package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Gives numbers without a gap: the counter's row is locked until the transaction that took the number ends. */
@ApplicationScoped
class ReferenceCounter {
    @PersistenceContext
    EntityManager entities;

    /** The next reference of the unit in the year, {@code DSI/2026/0147}. */
    String next(String unitCode, int year) {
        entities.createNativeQuery(
                        "insert into reference_counter (unit_code, counted_year, last_given) values (:unit, :year, 0)"
                                + " on conflict do nothing")
                .setParameter("unit", unitCode)
                .setParameter("year", year)
                .executeUpdate();
        entities.createNativeQuery("update reference_counter set last_given = last_given + 1"
                        + " where unit_code = :unit and counted_year = :year")
                .setParameter("unit", unitCode)
                .setParameter("year", year)
                .executeUpdate();
        Number given = (Number) entities.createNativeQuery(
                        "select last_given from reference_counter where unit_code = :unit and counted_year = :year")
                .setParameter("unit", unitCode)
                .setParameter("year", year)
                .getSingleResult();
        return format(unitCode, year, given.intValue());
    }

    static String format(String unitCode, int year, int number) {
        return "%s/%d/%04d".formatted(unitCode, year, number);
    }
}
