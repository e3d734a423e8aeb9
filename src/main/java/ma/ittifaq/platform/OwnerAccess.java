package ma.ittifaq.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The owner of the schema, for the few statements that the application's own user may not make. Outside any transaction:
 * each is one of its own.
 */
@ApplicationScoped
public class OwnerAccess {

    @Resource(lookup = "java:jboss/datasources/IttifaqOwnerDS")
    DataSource owner;

    /** Answers how many rows it changed. */
    public int run(String statement) {
        try (Connection connection = owner.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("The owner's statement failed: " + statement, failed);
        }
    }
}
