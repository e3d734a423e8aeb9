package ma.ittifaq.it;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import ma.ittifaq.web.EndPoints.Door;
import ma.ittifaq.web.EndPoints.EndPoint;

/**
 * An end point with what it names filled in. What changes something is asked with an outdated version or without what it
 * needs: whoever may do it learns that, and nothing is done.
 */
record Question(EndPoint end, String address) {

    private static final String STALE = "\"999999\"";

    /** What is sent with a call of the API that takes something. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("POST /api/v1/agreements", "{\"kind\":\"NO_SUCH_KIND\"}"),
            Map.entry("PUT /api/v1/agreements/{id}", "{\"terms\":{}}"),
            Map.entry("POST /api/v1/agreements/{id}/moves", "{\"action\":\"withdraw\"}"),
            Map.entry("POST /api/v1/agreements/{id}/signatures", "{}"),
            Map.entry("POST /api/v1/agreements/{id}/signatures/prepare", "{}"),
            Map.entry("POST /api/v1/agreements/{id}/signatures/complete", "{}"),
            Map.entry("POST /api/v1/agreements/{id}/acts/certificate", ""),
            Map.entry("POST /api/v1/me/messages/{id}/read", ""),
            Map.entry("POST /api/v1/verifications", "no document"),
            Map.entry("POST /api/v1/directory/imports", "no,import\n"),
            Map.entry("POST /api/v1/certificates/{code}/revocation", "{}"),
            Map.entry("POST /api/v1/certificates/holders/{id}/allowance", ""),
            Map.entry("POST /api/v1/me/lost-keys", "{}"),
            Map.entry("POST /api/v1/archive/holds", "{}"),
            Map.entry("POST /api/v1/archive/holds/{id}/lifting", "{}"),
            Map.entry("POST /api/v1/archive/disposals", "{\"unit\":\"no-such-unit\"}"),
            Map.entry(
                    "POST /api/v1/archive/disposals/{id}/removals",
                    "{\"record\":\"00000000-0000-4000-8000-000000000000\"}"),
            Map.entry("POST /api/v1/archive/disposals/{id}/approval", "{}"),
            Map.entry("POST /api/v1/archive/disposals/{id}/rejection", "{}"),
            Map.entry("POST /api/v1/archive/disposals/{id}/agreement", "{}"),
            Map.entry("POST /api/v1/archive/disposals/{id}/execution", ""),
            Map.entry("POST /api/v1/archive/disposals/{id}/abandonment", "{}"),
            Map.entry("POST /api/v1/delegations", "{}"),
            Map.entry("POST /api/v1/delegations/{id}/revocation", ""),
            Map.entry("POST /api/v1/acting-heads", "{}"),
            Map.entry("POST /api/v1/acting-heads/{id}/end", ""),
            Map.entry("POST /api/v1/archive/transfers", "{\"unit\":\"no-such-unit\"}"),
            Map.entry(
                    "POST /api/v1/archive/transfers/{id}/removals",
                    "{\"record\":\"00000000-0000-4000-8000-000000000000\"}"),
            Map.entry("POST /api/v1/archive/transfers/{id}/approval", "{}"),
            Map.entry("POST /api/v1/archive/transfers/{id}/rejection", "{}"),
            Map.entry("POST /api/v1/archive/transfers/{id}/packing", ""),
            Map.entry("POST /api/v1/archive/transfers/{id}/handover", "{}"),
            Map.entry("POST /api/v1/archive/transfers/{id}/receipt", "{}"),
            Map.entry("POST /api/v1/archive/transfers/{id}/abandonment", "{}"),
            Map.entry("POST /api/v1/archive/backlog/{code}", ""),
            Map.entry("POST /api/v1/archive/intake/{code}", ""),
            Map.entry("POST /api/v1/archive/searches", "{}"),
            Map.entry("DELETE /api/v1/archive/searches/{id}", ""),
            Map.entry("PUT /api/v1/me/mail", "{}"),
            Map.entry("POST /api/v1/me/calendars", "{}"),
            Map.entry("POST /api/v1/absences/imports/csv", "no,import\n"),
            Map.entry("POST /api/v1/absences/imports/calendar", "no calendar"),
            Map.entry("DELETE /api/v1/me/calendars/{id}", ""),
            Map.entry("POST /api/v1/calendar/days", "{}"),
            Map.entry("PUT /api/v1/calendar/days/{id}", "{}"),
            Map.entry("DELETE /api/v1/calendar/days/{id}", ""),
            Map.entry("POST /api/v1/calendar/weeks", "{}"),
            Map.entry("POST /api/v1/signing-batches", "{}"),
            Map.entry("POST /api/v1/signing-batches/{id}/mandate", "{}"),
            Map.entry("POST /api/v1/signing-batches/{id}/stop", ""));

    private static final Map<String, String> TYPES = Map.of(
            "POST /api/v1/verifications",
            "application/pdf",
            "POST /api/v1/directory/imports",
            "text/csv",
            "POST /api/v1/absences/imports/csv",
            "text/csv",
            "POST /api/v1/absences/imports/calendar",
            "text/calendar");

    /** Servlets that routes lead to, asked by their own address. */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("/paper", "?id=%s"),
            Map.entry("/bulk/table", "?id=%s"),
            Map.entry("/order/act", "?id=%s&code=order"),
            Map.entry("/order/notice", "?id=%s&code=notice"),
            Map.entry("/message", "?id=%s"),
            Map.entry("/batch/report", "?id=%s"),
            Map.entry("/paper/page", "?id=%s&code=1"),
            Map.entry("/archive/act", "?id=%s&code=agreement"),
            Map.entry("/archive/report", "?id=%s&code=agreement"),
            Map.entry("/archive/preview", "?id=%s&code=agreement"),
            Map.entry("/archive/elimination", "?id=%s"),
            Map.entry("/delegation/act", "?id=%s"),
            Map.entry("/archive/scan", "?id=%s"),
            Map.entry("/archive/slip", "?id=%s"),
            Map.entry("/archive/parcel", "?id=%s&code=1"),
            Map.entry("/archive/package", "?id=%s"),
            Map.entry("/own/data", "?code=json&id=%s"),
            Map.entry("/archive/table", "?code=csv&q=zzzz&id=%s"),
            Map.entry("/regulation/impact.csv", "?code=ART-1"));

    static Question of(EndPoint end, String id) {
        String path = end.path()
                .replace("{id}", id)
                .replace("{kind}", "agreement")
                .replace("acts/{code}", "acts/agreement")
                .replace("verify/{code}", "verify/ABCDE-FGHJK-MNPQR")
                .replace("verifications/{code}", "verifications/ABCDE-FGHJK-MNPQR")
                .replace("guidance/{code}", "guidance/hours")
                .replace("{code}", "1")
                .replace("{file}", "agreement-1.json")
                .replace("/pki/*", "/pki/ca.crl")
                .replace("/calendar/*", "/calendar/none.ics");
        String query = end.door() == Door.SERVLET ? NAMED.getOrDefault(end.path(), "") : "";
        return new Question(end, path + query.formatted(id));
    }

    /** Whether only a method that changes something is known to the end point. */
    boolean isOfPage() {
        return end.door() != Door.API;
    }

    /** Whether it asks for a paper, which there is none of while the text is not fixed. */
    boolean mayHaveNoText() {
        return address.matches(".*(pdf|png|xml)$|/paper.*|/archive/(act|preview|report).*");
    }

    HttpResponse<byte[]> askApi(Api caller) throws IOException, InterruptedException {
        String name = end.toString();
        if (end.method().equals("GET")) {
            return caller.send("GET", address.substring(1), Api.JSON, null);
        }
        if (!BODIES.containsKey(name)) {
            throw new IllegalStateException("say what " + name + " is to be asked with");
        }
        String query = name.endsWith("/imports") ? "?dryRun=true" : "";
        return caller.send(
                end.method(),
                address.substring(1) + query,
                TYPES.getOrDefault(name, Api.JSON),
                BODIES.get(name).getBytes(StandardCharsets.UTF_8),
                "If-Match",
                STALE);
    }

    @Override
    public String toString() {
        return end.method() + " " + address;
    }
}
