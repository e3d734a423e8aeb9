package ma.ittifaq.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every address of the application and the page that answers it. Pages live under {@code /pages}: a folder with the name
 * of an address would be answered by the container itself, with a redirect.
 */
final class Routes {

    private static final List<Route> ALL = List.of(
            Route.open("/login", "/pages/login.xhtml"),
            Route.open("/login/code", "/pages/code.xhtml"),
            Route.open("/login/link", "/pages/link.xhtml"),
            Route.open("/expired", "/pages/expired.xhtml"),
            Route.open("/trouble", "/pages/trouble.xhtml"),
            Route.of("/", "/pages/home.xhtml"),
            Route.of("/agreements", "/pages/agreement/list.xhtml"),
            Route.of("/agreements/new", "/pages/agreement/begin.xhtml"),
            Route.of("/agreements/{id}", "/pages/agreement/view.xhtml"),
            Route.of("/agreements/{id}/edit", "/pages/agreement/edit.xhtml"),
            Route.of("/agreements/{id}/document.pdf", "/paper"),
            Route.of("/agreements/{id}/pages/{code}.png", "/paper/page"),
            Route.of("/review", "/pages/review/list.xhtml"),
            Route.of("/review/{id}", "/pages/review/decide.xhtml"),
            Route.of("/sign", "/pages/signing/list.xhtml"),
            Route.of("/sign/{id}", "/pages/signing/sign.xhtml"),
            Route.of("/team", "/pages/team/week.xhtml"),
            Route.of("/archive", "/pages/archive/search.xhtml"),
            Route.of("/archive/integrity", "/pages/archive/integrity.xhtml"),
            Route.of("/archive/retention", "/pages/archive/retention.xhtml"),
            Route.of("/archive/retention/{id}", "/pages/archive/rule.xhtml"),
            Route.of("/archive/{id}", "/pages/archive/record.xhtml"),
            Route.of("/archive/{id}/acts/{code}.pdf", "/archive/act"),
            Route.open("/verify", "/pages/verify/check.xhtml"),
            Route.open("/verify/{code}", "/pages/verify/check.xhtml"),
            Route.of("/account", "/pages/account/account.xhtml"),
            Route.of("/delegations", "/pages/delegation/mine.xhtml"),
            Route.of("/admin/delegations", "/pages/delegation/overview.xhtml"),
            Route.of("/admin", "/pages/admin/home.xhtml"),
            Route.of("/admin/people", "/pages/admin/people.xhtml"),
            Route.of("/admin/people/{id}", "/pages/admin/person.xhtml"),
            Route.of("/admin/policy/new", "/pages/admin/policy-new.xhtml"),
            Route.of("/admin/policy", "/pages/admin/policy.xhtml"),
            Route.of("/admin/regulation", "/pages/regulation/list.xhtml"),
            Route.of("/admin/regulation/edition", "/pages/regulation/edition.xhtml"),
            Route.of("/admin/regulation/draft", "/pages/regulation/draft.xhtml"),
            Route.of("/admin/regulation/draft/clauses/{code}", "/pages/regulation/clause.xhtml"),
            Route.of("/admin/regulation/draft/references/{code}", "/pages/regulation/reference.xhtml"),
            Route.of("/admin/regulation/draft/specimen", "/pages/regulation/specimen.xhtml"),
            Route.of("/admin/regulation/draft/specimen.pdf", "/regulation/specimen"),
            Route.of("/admin/regulation/draft/specimen/{code}.png", "/regulation/specimen"),
            Route.of("/admin/regulation/compare", "/pages/regulation/compare.xhtml"),
            Route.of("/admin/regulation/impact", "/pages/regulation/impact.xhtml"),
            Route.of("/admin/regulation/impact.csv", "/regulation/impact.csv"),
            Route.of("/admin/import", "/pages/admin/import.xhtml"));

    /** A route with what this path says. */
    record Found(Route route, Map<String, String> values) {}

    private Routes() {}

    static Optional<Found> find(String path) {
        return ALL.stream()
                .flatMap(r -> r.match(path).map(values -> new Found(r, values)).stream())
                .findFirst();
    }
}
