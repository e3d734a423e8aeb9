package ma.ittifaq.web.archive;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;

/** Identity numbers typed into the search, kept for the session: addresses, logs and histories only hold a token. */
@SessionScoped
public class TypedNumbers implements Serializable {

    static final String PART = "ask";
    static final String SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final long serialVersionUID = 1L;
    private static final int MOST = 20;

    private final LinkedHashMap<String, String> typed = new LinkedHashMap<>();

    /** Keeps the number; the token stands for it. The oldest are forgotten. */
    synchronized String keep(String number) {
        String token = UUID.randomUUID().toString();
        typed.put(token, number);
        if (typed.size() > MOST) {
            typed.remove(typed.keySet().iterator().next());
        }
        return token;
    }

    synchronized Optional<String> find(String token) {
        return Optional.ofNullable(typed.get(token));
    }
}
