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
 * Refuses whoever the mechanism did not let in, and what other sites make a browser send. A server whose security domain is not wired ignores both the mechanism
 * and the constraints of web.xml without a word; then this filter is what keeps the doors shut.
 */
@WebFilter(
        filterName = "gate",
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Refusals refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Shield.protect(request, response);
        String path = PublicPaths.of(request);
        Optional<Caller> caller = Caller.of(request);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(Shield.readable(request), response);
        } else if (Shield.isBroken(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (Shield.isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            caller.ifPresent(c -> refusals.tell(request, HttpServletResponse.SC_FORBIDDEN, c));
        } else if (PublicPaths.contains(path)) {
            pass(request, response, chain);
        } else if (caller.isPresent()) {
            pass(request, response, chain);
            refusals.tell(request, response.getStatus(), caller.get());
        } else if (PublicPaths.isApi(path)) {
            AtTheDoor.unauthorized("identity.required").send(request, response);
        } else {
            ToLogin.send(request, response);
        }
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Shield.knows(request)) {
            chain.doFilter(request, new OwnRedirects(response));
        } else {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
