package ma.ittifaq.platform;

import jakarta.persistence.PersistenceException;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** A database that goes away in the middle of work, before the statement that a test names, and stays away until it is over. */
public final class Outage implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final int NEVER = -1;

    /** One database serves one class at a time; so does its outage. */
    private static int left = NEVER;

    private static boolean missed;

    /** So many statements are still answered. */
    public static void after(int statements) {
        left = statements;
        missed = false;
    }

    /** The database is there again; answers whether anybody had asked it in vain. */
    public static boolean over() {
        left = NEVER;
        return missed;
    }

    @Override
    public String inspect(String sql) {
        if (left == 0) {
            missed = true;
            throw new PersistenceException("The database is away");
        }
        if (left > 0) {
            left--;
        }
        return sql;
    }
}
