package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing opens to nobody. A server whose security domain is not wired would fail here, not in production. */
@OnServer
class DoorIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agreements",
                "agreements/x",
                "review",
                "sign",
                "archive",
                "admin",
                "home.xhtml",
                "no-such-page",
                "resources/%2e%2e/agreements",
                "agreements;jsessionid=1"
            })
    void aPageSendsNobodyToTheSignIn(String page) throws Exception {
        for (String method : List.of("GET", "POST", "PUT", "HEAD")) {
            HttpResponse<byte[]> answer = Api.asNobody().send(method, page, Api.JSON, null);
            assertEquals(302, answer.statusCode(), method + " " + page);
            String to = answer.headers().firstValue("Location").orElse("");
            assertTrue(to.contains("/login?next=%2F"), to);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/me", "/agreements", "/audit/entries", "/archive/records", "/no-such-thing", "api", "api/"})
    void theApiChallengesNobody(String path) throws Exception {
        for (String method : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<byte[]> answer = Api.asNobody().send(method, path, Api.JSON, null);
            assertEquals(401, answer.statusCode(), method + " " + path);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(
                    answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic "));
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldAlike() throws Exception {
        HttpResponse<byte[]> wrong = attempt("omar.chraibi", "no");
        HttpResponse<byte[]> unknown = attempt("no.body", "no");
        assertEquals(401, wrong.statusCode());
        assertEquals(text(wrong), text(unknown));
    }

    @Test
    void aSessionCookieIsWorthNothingToTheApi() throws Exception {
        HttpResponse<byte[]> answer =
                Api.asNobody().send("GET", "/me", Api.JSON, null, "Cookie", "JSESSIONID=x; ittifaq=y");
        assertEquals(401, answer.statusCode());
    }

    @Test
    void whatIsOpenToEverybodyIsOpen() throws Exception {
        assertEquals(200, Api.asNobody().get("/openapi.json").statusCode());
        assertEquals(404, Api.asNobody().get("/verifications/XXXX").statusCode());
        assertTrue(new String(Api.asNobody().get("/schemas/agreement-1.json").body(), StandardCharsets.UTF_8)
                .contains("urn:ittifaq:schema:agreement:1"));
        assertEquals(404, Api.asNobody().get("/schemas/agreement-0.json").statusCode());
        HttpResponse<byte[]> list = Api.asNobody().send("GET", "pki/ca.crl", Api.JSON, null);
        assertEquals(200, list.statusCode());
    }

    private static HttpResponse<byte[]> attempt(String user, String password) throws Exception {
        return Api.asNobody().send("GET", "/me", Api.JSON, null, "Authorization", Api.basic(user, password));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** With the layers alone a server has no such domain, and ignores mechanism and constraints without a word. */
    @Test
    void theSecurityDomainOfTheApplicationIsWired() throws Exception {
        ModelNode domain = new ModelNode();
        domain.get("operation").set("read-resource");
        domain.get("address").add("subsystem", "undertow").add("application-security-domain", "other");
        ModelNode byDefault = new ModelNode();
        byDefault.get("operation").set("read-attribute");
        byDefault.get("address").add("subsystem", "undertow");
        byDefault.get("name").set("default-security-domain");
        try (ModelControllerClient client = ModelControllerClient.Factory.create("127.0.0.1", OurServer.MANAGEMENT)) {
            ModelNode wired = client.execute(domain);
            assertEquals("success", wired.get("outcome").asString(), wired.toString());
            assertEquals(
                    "ApplicationDomain", wired.get("result", "security-domain").asString());
            assertEquals(false, wired.get("result", "integrated-jaspi").asBoolean());
            assertEquals("other", client.execute(byDefault).get("result").asString());
        }
    }
}
