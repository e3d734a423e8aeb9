package ma.ittifaq.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.HashMap;

/** Secrets on their way from the click that made them to the page that shows them, this once. */
@SessionScoped
public class ShownOnce implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashMap<String, String> secrets = new HashMap<>();

    public synchronized void keep(String name, String secret) {
        secrets.put(name, secret);
    }

    /** Empty the second time. */
    public synchronized String take(String name) {
        String secret = secrets.remove(name);
        return secret == null ? "" : secret;
    }
}
