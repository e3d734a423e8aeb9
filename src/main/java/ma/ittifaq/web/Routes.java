package ma.ittifaq.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.directory.Operation;

/**
 * Every address of the application and the page that answers it. Pages live under {@code /pages}: a folder with the name
 * of an address would be answered by the container itself, with a redirect.
 */
final class Routes {

    static final List<Route> ALL = List.of(
            Route.of("/login", "/pages/login.xhtml", Operation.SIGN_IN),
            Route.of("/login/code", "/pages/code.xhtml", Operation.SIGN_IN),
            Route.of("/login/link", "/pages/link.xhtml", Operation.SIGN_IN),
            Route.of("/login/problem", "/pages/outside.xhtml", Operation.SIGN_IN),
            Route.of("/expired", "/pages/expired.xhtml", Operation.READ_NOTICE),
            Route.of("/trouble", "/pages/trouble.xhtml", Operation.READ_NOTICE),
            Route.of("/", "/pages/home.xhtml", Operation.OWN_WORK),
            Route.of("/agreements", "/pages/agreement/list.xhtml", Operation.LIST_AGREEMENTS),
            Route.of("/agreements/new", "/pages/agreement/begin.xhtml", Operation.DRAFT_FOR_OTHERS),
            Route.of("/agreements/{id}", "/pages/agreement/view.xhtml", Operation.READ_AGREEMENT),
            Route.of("/agreements/{id}/edit", "/pages/agreement/edit.xhtml", Operation.READ_AGREEMENT),
            Route.of("/agreements/{id}/document.pdf", "/paper", Operation.READ_AGREEMENT),
            Route.of("/agreements/{id}/pages/{code}.png", "/paper/page", Operation.READ_AGREEMENT),
            Route.of("/review", "/pages/review/list.xhtml", Operation.OWN_WORK),
            Route.of("/review/{id}", "/pages/review/decide.xhtml", Operation.READ_AGREEMENT),
            Route.of("/sign", "/pages/signing/list.xhtml", Operation.OWN_WORK),
            Route.of("/sign/{id}", "/pages/signing/sign.xhtml", Operation.READ_AGREEMENT),
            Route.of("/sign/batches/{id}", "/pages/signing/batch.xhtml", Operation.SIGN_MANY),
            Route.of("/sign/batches/{id}/report.csv", "/batch/report", Operation.SIGN_MANY),
            Route.of("/sign/{id}/token", "/pages/signing/token.xhtml", Operation.READ_AGREEMENT),
            Route.of("/campaigns", "/pages/campaign/campaigns.xhtml", Operation.RUN_CAMPAIGNS),
            Route.of("/campaigns/{id}", "/pages/campaign/campaign.xhtml", Operation.RUN_CAMPAIGNS),
            Route.of("/campaigns/phases/{id}", "/pages/campaign/decide.xhtml", Operation.RUN_CAMPAIGNS),
            Route.of("/review/campaigns/{id}", "/pages/campaign/decide.xhtml", Operation.SEE_TEAM),
            Route.of("/invitations", "/pages/campaign/invitations.xhtml", Operation.OWN_INVITATIONS),
            Route.of("/orders", "/pages/crisis/list.xhtml", Operation.PREPARE_ORDER),
            Route.of("/orders/new", "/pages/crisis/edit.xhtml", Operation.PREPARE_ORDER),
            Route.of("/orders/{id}", "/pages/crisis/order.xhtml", Operation.PREPARE_ORDER),
            Route.of("/orders/{id}/edit", "/pages/crisis/edit.xhtml", Operation.PREPARE_ORDER),
            Route.of("/orders/{id}/{code}.pdf", "/order/act", Operation.PREPARE_ORDER),
            Route.of("/notices", "/pages/crisis/notices.xhtml", Operation.OWN_NOTICES),
            Route.of("/notices/{id}/{code}.pdf", "/order/notice", Operation.OWN_NOTICES),
            Route.of("/bulk/{id}", "/pages/bulk/selection.xhtml", Operation.DO_MANY),
            Route.of("/bulk/{id}/table.{code}", "/bulk/table", Operation.DO_MANY),
            Route.of("/guide", "/pages/guide/guide.xhtml", Operation.READ_GUIDE),
            Route.of("/guide/rules", "/pages/guide/rules.xhtml", Operation.READ_GUIDE),
            Route.of("/admin/guidance/{code}", "/pages/guide/topic.xhtml", Operation.CODIFY),
            Route.of("/guide/tour", "/pages/guide/tour.xhtml", Operation.READ_GUIDE),
            Route.of("/guide.pdf", "/guide/paper", Operation.READ_GUIDE),
            Route.of("/inbox", "/pages/inbox/list.xhtml", Operation.OWN_MESSAGES),
            Route.of("/inbox/{id}", "/message", Operation.OWN_MESSAGES),
            Route.of("/team", "/pages/team/calendar.xhtml", Operation.SEE_TEAM),
            Route.of("/team/eligibility", "/pages/campaign/eligibility.xhtml", Operation.SEE_TEAM),
            Route.of("/insight", "/pages/insight/figures.xhtml", Operation.SEE_FIGURES),
            Route.of("/insight.{code}", "/insight/table", Operation.SEE_FIGURES),
            Route.of("/archive", "/pages/archive/search.xhtml", Operation.SEARCH_ARCHIVE),
            Route.of("/archive/integrity", "/pages/archive/integrity.xhtml", Operation.CHECK_INTEGRITY),
            Route.of("/archive/retention", "/pages/archive/retention.xhtml", Operation.READ_RETENTION_SCHEDULE),
            Route.of("/archive/retention/{id}", "/pages/archive/rule.xhtml", Operation.READ_RETENTION_SCHEDULE),
            Route.of("/archive/hold", "/pages/archive/hold.xhtml", Operation.HOLD_RECORDS),
            Route.of("/archive/records.{code}", "/archive/table", Operation.SEARCH_ARCHIVE),
            Route.of("/archive/holds", "/pages/archive/holds.xhtml", Operation.HOLD_RECORDS),
            Route.of("/archive/holds/{id}", "/pages/archive/one-hold.xhtml", Operation.HOLD_RECORDS),
            Route.of("/archive/dispose", "/pages/archive/dispose.xhtml", Operation.DISPOSE),
            Route.of("/archive/disposals", "/pages/archive/disposals.xhtml", Operation.READ_DISPOSALS),
            Route.of("/archive/disposals/{id}", "/pages/archive/disposal.xhtml", Operation.READ_DISPOSALS),
            Route.of("/archive/disposals/{id}/certificate.pdf", "/archive/elimination", Operation.READ_DISPOSALS),
            Route.of("/archive/eliminated/{id}", "/pages/archive/stub.xhtml", Operation.READ_DISPOSALS),
            Route.of("/archive/transfer", "/pages/archive/hand-over.xhtml", Operation.TRANSFER),
            Route.of("/archive/intake", "/pages/archive/intake.xhtml", Operation.TAKE_IN),
            Route.of("/archive/backlog", "/pages/archive/backlog.xhtml", Operation.TAKE_IN),
            Route.of("/archive/{id}/scan.pdf", "/archive/scan", Operation.OPEN_RECORD),
            Route.of("/archive/transfers", "/pages/archive/transfers.xhtml", Operation.READ_TRANSFERS),
            Route.of("/archive/transfers/{id}", "/pages/archive/transfer.xhtml", Operation.READ_TRANSFERS),
            Route.of("/archive/transfers/{id}/slip.pdf", "/archive/slip", Operation.READ_TRANSFERS),
            Route.of("/archive/transfers/{id}/packages/{code}.zip", "/archive/parcel", Operation.TRANSFER),
            Route.of("/archive/{id}", "/pages/archive/record.xhtml", Operation.OPEN_RECORD),
            Route.of("/archive/{id}/package.zip", "/archive/package", Operation.OPEN_RECORD),
            Route.of("/archive/{id}/acts/{code}.pdf", "/archive/act", Operation.READ_AGREEMENT),
            Route.of("/archive/{id}/acts/{code}.png", "/archive/preview", Operation.READ_AGREEMENT),
            Route.of("/archive/{id}/acts/{code}.xml", "/archive/report", Operation.READ_AGREEMENT),
            Route.of("/verify", "/pages/verify/check.xhtml", Operation.VERIFY_DOCUMENT),
            Route.of("/verify/{code}", "/pages/verify/check.xhtml", Operation.VERIFY_DOCUMENT),
            Route.of("/account", "/pages/account/account.xhtml", Operation.OWN_ACCOUNT),
            Route.of("/account/data", "/pages/account/data.xhtml", Operation.OWN_ACCOUNT),
            Route.of("/account/data.{code}", "/own/data", Operation.OWN_ACCOUNT),
            Route.of("/account/notice", "/pages/account/notice.xhtml", Operation.OWN_ACCOUNT),
            Route.of("/delegations", "/pages/delegation/mine.xhtml", Operation.OWN_DELEGATIONS),
            Route.of("/admin/delegations", "/pages/delegation/overview.xhtml", Operation.OVERSEE_DELEGATIONS),
            Route.of("/admin", "/pages/admin/home.xhtml", Operation.ADMINISTER),
            Route.of("/admin/people", "/pages/admin/people.xhtml", Operation.ADMINISTER),
            Route.of("/admin/people/{id}", "/pages/admin/person.xhtml", Operation.STEWARD_ACCOUNTS),
            Route.of("/admin/policy/new", "/pages/admin/policy-new.xhtml", Operation.SET_POLICY),
            Route.of("/admin/policy", "/pages/admin/policy.xhtml", Operation.ADMINISTER),
            Route.of("/admin/absences", "/pages/team/import.xhtml", Operation.IMPORT_ABSENCES),
            Route.of("/admin/posts", "/pages/campaign/posts.xhtml", Operation.CLASSIFY_POSTS),
            Route.of("/admin/posts.csv", "/posts/table", Operation.CLASSIFY_POSTS),
            Route.of("/admin/posts/import", "/pages/campaign/post-import.xhtml", Operation.CLASSIFY_POSTS),
            Route.of("/admin/posts/{id}", "/pages/campaign/post.xhtml", Operation.CLASSIFY_POSTS),
            Route.of("/admin/journal", "/pages/journal/list.xhtml", Operation.READ_JOURNAL),
            Route.of("/admin/journal.csv", "/journal/table", Operation.READ_JOURNAL),
            Route.of("/admin/journal.jsonl", "/journal/lines", Operation.READ_JOURNAL),
            Route.of("/admin/journal/{code}", "/pages/journal/entry.xhtml", Operation.READ_JOURNAL),
            Route.of("/admin/mail", "/pages/admin/mail.xhtml", Operation.MANAGE_MAIL),
            Route.of("/admin/calendar", "/pages/calendar/year.xhtml", Operation.ADMINISTER),
            Route.of("/admin/calendar/new", "/pages/calendar/day.xhtml", Operation.SET_CALENDAR),
            Route.of("/admin/calendar/week", "/pages/calendar/week.xhtml", Operation.SET_CALENDAR),
            Route.of("/admin/calendar/{id}", "/pages/calendar/day.xhtml", Operation.SET_CALENDAR),
            Route.of("/admin/certificates", "/pages/admin/certificates.xhtml", Operation.MANAGE_CERTIFICATES),
            Route.of("/admin/certificates/{code}", "/pages/admin/certificate.xhtml", Operation.MANAGE_CERTIFICATES),
            Route.of("/admin/regulation", "/pages/regulation/list.xhtml", Operation.CODIFY),
            Route.of("/admin/regulation/edition", "/pages/regulation/edition.xhtml", Operation.CODIFY),
            Route.of("/admin/regulation/draft", "/pages/regulation/draft.xhtml", Operation.CODIFY),
            Route.of("/admin/regulation/draft/clauses/{code}/passage", "/regulation/passage", Operation.CODIFY),
            Route.of("/admin/regulation/draft/clauses/{code}", "/pages/regulation/clause.xhtml", Operation.CODIFY),
            Route.of(
                    "/admin/regulation/draft/references/{code}", "/pages/regulation/reference.xhtml", Operation.CODIFY),
            Route.of("/admin/regulation/draft/specimen", "/pages/regulation/specimen.xhtml", Operation.CODIFY),
            Route.of("/admin/regulation/draft/specimen.pdf", "/regulation/specimen", Operation.CODIFY),
            Route.of("/admin/regulation/draft/specimen/{code}.png", "/regulation/specimen", Operation.CODIFY),
            Route.of("/admin/regulation/compare", "/pages/regulation/compare.xhtml", Operation.CODIFY),
            Route.of("/admin/regulation/impact", "/pages/regulation/impact.xhtml", Operation.CODIFY),
            Route.of("/admin/regulation/impact.csv", "/regulation/impact.csv", Operation.CODIFY),
            Route.of("/delegations/{id}/act.pdf", "/delegation/act", Operation.OWN_DELEGATIONS),
            Route.of("/admin/acting", "/pages/delegation/acting.xhtml", Operation.NAME_ACTING_HEADS),
            Route.of("/admin/import", "/pages/admin/import.xhtml", Operation.IMPORT_DIRECTORY));

    /** A route with what this path says. */
    record Found(Route route, Map<String, String> values) {}

    private Routes() {}

    static Optional<Found> find(String path) {
        return ALL.stream()
                .flatMap(r -> r.match(path).map(values -> new Found(r, values)).stream())
                .findFirst();
    }
}
