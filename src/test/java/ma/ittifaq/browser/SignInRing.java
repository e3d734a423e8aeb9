package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import ma.ittifaq.identity.ldap.PeopleServer;
import ma.ittifaq.it.Dossier;
import ma.ittifaq.it.OurServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sign-in by a real Keycloak and by an LDAP server, in the browser: {@code mvn verify -Psign-in -DskipUnit}. A ring of its
 * own, since the server of the others has neither.
 */
@InBrowser
class SignInRing {

    private static final String HASSAN = "hassan.bennani";
    private static Keycloak keycloak;
    private static PeopleServer people;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start(Path.of(System.getProperty("it.keycloak.home")), OurServer.at(""));
        people = people();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        people.close();
    }

    @Test
    void whoHasNoPasswordHereSignsAnAgreementAfterSigningInOnceMore() throws Exception {
        Dossier dossier =
                Dossier.asked("Bearer " + keycloak.token(HASSAN)).submitted().frozen();
        try (Visit visit = new Visit("fr")) {
            enter(visit, HASSAN);
            visit.goTo("sign/" + dossier.id()).readWhole().check("sign-outside");
            assertEquals(0, visit.page().locator("#password").count());
            visit.page().click("[data-proof]");
            confirm(visit.page());
            visit.page().waitForURL("**/sign/" + dossier.id());
            visit.readWhole().check("sign-outside-proved");
            visit.page().click("#make");
            visit.page().waitForURL("**/sign/" + dossier.id() + "?done=SIGN");
            visit.goTo("account").check("account-outside");
            visit.page().click(".head .account summary");
            visit.page().click("form[action='/logout'] button");
            visit.page().waitForURL("**/login?bye=1");
            visit.page().click("#outside");
            visit.page().waitForSelector("#kc-form-login");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void whomItNamesComesInWithTheRolesOfItsClaim(String language) {
        try (Visit visit = new Visit(language)) {
            visit.goTo("login?next=%2Finbox&lang=" + language).check("login-outside");
            visit.page().click("#outside");
            visit.page().waitForSelector("#kc-form-login");
            visit.picture("keycloak");
            fill(visit.page(), "tarik.kettani");
            visit.page().waitForURL(url -> url.contains("/account/notice") || url.endsWith("/inbox"));
            if (visit.page().url().contains("/account/notice")) {
                visit.check("notice-outside");
                visit.page().click("#read");
            }
            visit.page().waitForURL("**/inbox");
            visit.check("inbox-outside");
            assertEquals(200, visit.status("admin/journal"), "an auditor by the claim");
        }
        try (Visit visit = new Visit(language)) {
            enter(visit, HASSAN);
            assertEquals(404, visit.status("admin/journal"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void whomItHasShutOutDoesNotComeBackFromThere(String language) {
        try (Visit visit = new Visit(language)) {
            visit.goTo("login?lang=" + language).page().click("#outside");
            fill(visit.page(), "parti");
            visit.page()
                    .waitForSelector(
                            "#input-error, .kc-feedback-text, .pf-v5-c-alert, .pf-v5-c-helper-text__item-text");
            visit.picture("keycloak-disabled");
            assertTrue(visit.page().url().contains("/realms/agents/"));
            assertEquals(200, visit.status("login"), "nobody is inside");
        }
    }

    @Test
    void aProgrammesTokenOpensTheApiAndSignsNothingUnlessItSaysWhenItsHolderWasAsked() throws Exception {
        Dossier dossier = Dossier.asked("Bearer " + keycloak.token("tarik.kettani"))
                .submitted()
                .frozen();
        HttpResponse<byte[]> answer = dossier.sign("{}");
        assertEquals(422, answer.statusCode());
        assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("identity.proof.needed"));
    }

    @Test
    void aTokenWhoseHolderWasAskedSignsOnceDuringItsLife() throws Exception {
        URI back = OurServer.at("verify");
        String token;
        try (Visit visit = new Visit("fr")) {
            visit.page().navigate(keycloak.asking(back));
            fill(visit.page(), "khalid.hamdaoui");
            visit.page().waitForURL("**/verify?*code=*");
            token = keycloak.token(
                    back, visit.page().url().replaceFirst(".*[?&]code=", "").replaceFirst("&.*", ""));
        }
        Dossier dossier = Dossier.asked("Bearer " + token).submitted().frozen();
        assertEquals(201, dossier.sign("{}").statusCode());
        HttpResponse<byte[]> again = dossier.sign("{}");
        assertEquals(422, again.statusCode());
        assertTrue(new String(again.body(), StandardCharsets.UTF_8).contains("identity.proof.needed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void whomNobodyKnowsIsToldSoAndMayTryAnotherAccount(String language) {
        try (Visit visit = new Visit(language)) {
            visit.goTo("login?lang=" + language).page().click("#outside");
            fill(visit.page(), "visiteur");
            visit.page().waitForURL("**/login/problem**");
            visit.check("login-stranger");
            visit.page().click("a[href='/login/outside?other=1']");
            visit.page().waitForSelector("#kc-form-login");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void thePasswordOfTheDirectoryOpensToo(String language) {
        try (Visit visit = new Visit(language)) {
            visit.signIn("hicham.mernissi", "mot de l’annuaire").check("home-directory");
            visit.goTo("account").check("account-directory");
            assertEquals(0, visit.page().locator("#present").count(), "no password of ours to change");
            assertTrue(visit.page().locator("#token-password").isVisible(), "theirs is asked for what matters");
        }
    }

    @Test
    void whileTheDirectoryIsAwayThePageSaysSoAndTheServerStaysReady() throws Exception {
        people.close();
        try (Visit visit = new Visit("ar")) {
            visit.goTo("login?lang=ar");
            visit.page().fill("#username", "hicham.mernissi");
            visit.page().fill("#password", "mot de l’annuaire");
            visit.page().click("#enter");
            visit.page().waitForSelector(".note--error");
            visit.check("login-away");
            assertEquals("hicham.mernissi", visit.page().inputValue("#username"), "nothing is lost");
            assertEquals(200, visit.status("api/v1/openapi.json"));
            assertEquals(
                    200,
                    visit.page()
                            .request()
                            .get(OurServer.management("health/ready").toString())
                            .status());
        } finally {
            people = people();
        }
        try (Visit visit = new Visit("fr")) {
            visit.signIn("hicham.mernissi", "mot de l’annuaire");
        }
    }

    private static PeopleServer people() {
        PeopleServer opened = PeopleServer.open(Integer.getInteger("it.ldap.port"));
        opened.person("hicham.mernissi", "1105069", "mot de l’annuaire");
        return opened;
    }

    private static void enter(Visit visit, String user) {
        visit.goTo("login?lang=" + visit.language()).page().click("#outside");
        fill(visit.page(), user);
        visit.page().waitForSelector(".head .account");
    }

    private static void fill(Page page, String user) {
        page.waitForSelector("#kc-form-login");
        page.fill("#username", user);
        page.fill("#password", Keycloak.PASSWORD);
        page.click("#kc-login");
    }

    /** Keycloak knows who it is, and asks for the password all the same. */
    private static void confirm(Page page) {
        page.waitForSelector("#kc-form-login");
        page.fill("#password", Keycloak.PASSWORD);
        page.click("#kc-login");
    }
}
