package ma.ittifaq.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.ittifaq.identity.Caller;
import ma.ittifaq.identity.Language;
import ma.ittifaq.identity.Languages;
import ma.ittifaq.identity.Viewer;

/** Leads clean addresses to their pages and hides the pages' own files. web.xml puts it behind the gate. */
public class Routing extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Routes.Found> found = Routes.find(path);
        if (found.isPresent()) {
            page(found.get(), path, request, response);
        } else if (path.endsWith(".xhtml") && !path.startsWith(RESOURCES)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void page(Routes.Found found, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Language> asked = Language.of(request.getParameter("lang"));
        if (asked.isPresent() && "GET".equals(request.getMethod())) {
            Languages.choose(asked.get(), request, response);
            response.sendRedirect(path + withoutLanguage(request));
        } else if (!found.route().open() && Caller.of(request).isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (found.route().operation().isOfOffice()
                && !viewer.may(found.route().operation())) {
            // The boundary behind the page refuses too; this keeps what a page shows beside it.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.getRequestDispatcher(found.route().view() + query(found)).forward(request, response);
        }
    }

    private static String query(Routes.Found found) {
        return found.values().isEmpty()
                ? ""
                : found.values().entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String withoutLanguage(HttpServletRequest request) {
        String rest = request.getQueryString().replaceAll("(^|&)lang=[^&]*", "");
        return rest.isEmpty() ? "" : "?" + (rest.startsWith("&") ? rest.substring(1) : rest);
    }
}
