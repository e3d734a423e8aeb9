package ma.ittifaq.identity;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Refuses whoever the mechanism did not let in. A server whose security domain is not wired ignores both the mechanism
 * and the constraints of web.xml without a word; then this filter is what keeps the doors shut.
 */
@WebFilter(filterName = "gate", urlPatterns = "/*", dispatcherTypes = DispatcherType.REQUEST, asyncSupported = true)
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Refusals refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = PublicPaths.of(request);
        Optional<Caller> caller = Caller.of(request);
        if (PublicPaths.contains(path)) {
            chain.doFilter(request, response);
        } else if (caller.isPresent()) {
            chain.doFilter(request, response);
            refusals.tell(request, response.getStatus(), caller.get());
        } else if (PublicPaths.isApi(path)) {
            AtTheDoor.unauthorized("identity.required").send(request, response);
        } else {
            ToLogin.send(request, response);
        }
    }
}
