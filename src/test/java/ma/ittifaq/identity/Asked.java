package ma.ittifaq.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

/** A request as the door sees it: method, path, headers, attributes and a session that can be opened. */
final class Asked {

    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, Object> kept = new HashMap<>();
    private final String method;
    private final String path;
    private String address = "192.0.2.7";
    private boolean session;
    private int ids;

    private Asked(String method, String path) {
        this.method = method;
        this.path = path;
    }

    static Asked of(String method, String path) {
        return new Asked(method, path);
    }

    Asked header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Asked from(String otherAddress) {
        address = otherAddress;
        return this;
    }

    /** Asked by whom the mechanism let in. */
    Asked as(Caller caller) {
        caller.enter(request());
        return this;
    }

    /** How often the session's id was changed. */
    int freshIds() {
        return ids;
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (p, m, args) -> switch (m.getName()) {
            case "getMethod" -> method;
            case "getServerName" -> "conventions.example.ma";
            case "isSecure" -> false;
            case "getServletPath" -> path;
            case "getPathInfo" -> null;
            case "getRemoteAddr" -> address;
            case "getHeader" -> headers.get((String) args[0]);
            case "getAttribute" -> attributes.get((String) args[0]);
            case "setAttribute" -> attributes.put((String) args[0], args[1]);
            case "removeAttribute" -> attributes.remove((String) args[0]);
            case "getSession" -> session(args == null || (Boolean) args[0]);
            case "changeSessionId" -> String.valueOf(++ids);
            default -> throw new UnsupportedOperationException(m.getName());
        });
    }

    private HttpSession session(boolean open) {
        session |= open;
        return !session
                ? null
                : proxy(HttpSession.class, (p, m, args) -> switch (m.getName()) {
                    case "getAttribute" -> kept.get((String) args[0]);
                    case "setAttribute" -> kept.put((String) args[0], args[1]);
                    case "removeAttribute" -> kept.remove((String) args[0]);
                    case "invalidate" -> {
                        kept.clear();
                        session = false;
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(m.getName());
                });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Asked.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
