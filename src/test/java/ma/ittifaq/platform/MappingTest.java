package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.Map;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;
import org.junit.jupiter.api.Test;

/** Hibernate's mapping agrees with the schema that Flyway made; the twin on PostgreSQL runs in the integration ring. */
class MappingTest {

    @Test
    void theMappingFitsTheMigratedSchema() {
        Map<String, Object> validated = Map.of(
                "hibernate.hbm2ddl.auto", "validate", "hibernate.hbm2ddl.schema_filter_provider", new WithoutBlobs());
        try (MemoryDatabase database = new MemoryDatabase(validated)) {
            assertFalse(database.factory().getMetamodel().getEntities().isEmpty());
        }
    }

    @Test
    void theCheckSeesAColumnThatDoesNotFit() {
        Map<String, Object> validated = Map.of("hibernate.hbm2ddl.auto", "validate");
        assertThrows(PersistenceException.class, () -> new MemoryDatabase(validated));
    }

    /** Whole documents are a BLOB on H2 and bytea on PostgreSQL: the one column whose type must differ. */
    private static final class WithoutBlobs implements SchemaFilterProvider, SchemaFilter {

        @Override
        public SchemaFilter getCreateFilter() {
            return this;
        }

        @Override
        public SchemaFilter getDropFilter() {
            return this;
        }

        @Override
        public SchemaFilter getTruncatorFilter() {
            return this;
        }

        @Override
        public SchemaFilter getMigrateFilter() {
            return this;
        }

        @Override
        public SchemaFilter getValidateFilter() {
            return this;
        }

        @Override
        public boolean includeNamespace(Namespace namespace) {
            return true;
        }

        @Override
        public boolean includeTable(Table table) {
            return !table.getName().equals("stored_document");
        }

        @Override
        public boolean includeSequence(Sequence sequence) {
            return true;
        }
    }
}
