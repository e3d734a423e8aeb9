package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Hibernate's mapping agrees with the schema that Flyway made; the twin on PostgreSQL runs in the integration ring. */
class MappingTest {

    @Test
    void theMappingFitsTheMigratedSchema() {
        try (TestDatabase database = new TestDatabase()) {
            assertFalse(database.factory().getMetamodel().getEntities().isEmpty());
        }
    }
}
