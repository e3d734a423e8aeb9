package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where no mechanism ran, as on a server whose security domain is not wired, the gate alone keeps the doors shut. */
class GateTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agreements", "/admin", "/paper", "/api/v1/agreements", "/api", "/archive/ask"})
    void nobodyPasses(String path) throws Exception {
        assertEquals(0, passed(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/verify", "/pki/ca.crl", "/api/v1/openapi.json"})
    void whatIsOpenStaysOpen(String path) throws Exception {
        assertEquals(1, passed(path));
    }

    private static int passed(String path) throws Exception {
        AtomicInteger passed = new AtomicInteger();
        FilterChain chain = (request, response) -> passed.incrementAndGet();
        AtomicInteger refused = new AtomicInteger();
        new Gate().doFilter(request(path), response(refused), chain);
        assertEquals(1, passed.get() + refused.get(), "one of the two");
        return passed.get();
    }

    private static HttpServletRequest request(String path) {
        return proxy(HttpServletRequest.class, (p, method, arguments) -> switch (method.getName()) {
            case "getServletPath", "getRequestURI" -> path;
            case "getContextPath" -> "";
            case "getMethod" -> "GET";
            case "getDispatcherType" -> DispatcherType.REQUEST;
            case "isSecure" -> false;
            case "getInputStream" -> new Nothing();
            default -> null;
        });
    }

    /** Counts what tells the caller that they do not get in: a redirect or a status. */
    private static HttpServletResponse response(AtomicInteger refused) {
        return proxy(HttpServletResponse.class, (p, method, arguments) -> switch (method.getName()) {
            case "sendRedirect", "setStatus" -> {
                refused.incrementAndGet();
                yield null;
            }
            case "getOutputStream" -> new Forgetting();
            default -> null;
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(GateTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private static final class Nothing extends ServletInputStream {
        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Forgetting extends ServletOutputStream {
        @Override
        public void write(int b) {
            // nobody reads the refusal here
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
