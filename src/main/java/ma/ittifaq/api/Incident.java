package ma.ittifaq.api;

import java.util.UUID;

/** Something that should not happen: the whole of it goes to the log under a number, only the number to the caller. */
final class Incident {

    private static final System.Logger LOG = System.getLogger(Incident.class.getName());

    private Incident() {}

    static String log(Throwable cause) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, "Incident " + id, cause);
        return id;
    }
}
