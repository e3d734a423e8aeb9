package ma.ittifaq.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every address of the application and the page that answers it. */
final class Routes {

    private static final List<Route> ALL = List.of(
            Route.open("/login", "/login.xhtml"),
            Route.open("/expired", "/expired.xhtml"),
            Route.open("/trouble", "/trouble.xhtml"),
            Route.of("/", "/home.xhtml"),
            Route.of("/agreements", "/agreement/list.xhtml"),
            Route.of("/agreements/{id}", "/agreement/view.xhtml"),
            Route.of("/agreements/{id}/edit", "/agreement/edit.xhtml"),
            Route.of("/agreements/{id}/document.pdf", "/paper"),
            Route.of("/review", "/review/list.xhtml"),
            Route.of("/review/{id}", "/review/decide.xhtml"),
            Route.of("/sign", "/signing/list.xhtml"),
            Route.of("/sign/{id}", "/signing/sign.xhtml"));

    /** A route with what this path says. */
    record Found(Route route, Map<String, String> values) {}

    private Routes() {}

    static Optional<Found> find(String path) {
        return ALL.stream()
                .flatMap(r -> r.match(path).map(values -> new Found(r, values)).stream())
                .findFirst();
    }
}
