package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** Gives numbers without a gap: the counter's row is locked until the transaction that took the number ends. */
@ApplicationScoped
class ReferenceCounter {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    /** A pattern that cannot number acts stops the start, and not somebody's agreement. */
    void start(@Observes Startup.Ready ready) {
        pattern();
    }

    /** The next reference of the unit in the year, written as the administration writes them: {@code DSI/2026/0147}. */
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
        return pattern().write(unitCode, year, given.intValue());
    }

    private ReferencePattern pattern() {
        try {
            return ReferencePattern.of(settings.referencePattern());
        } catch (IllegalArgumentException e) {
            throw new SettingRefused("ITTIFAQ_REFERENCE_PATTERN: " + e.getMessage(), e);
        }
    }
}
