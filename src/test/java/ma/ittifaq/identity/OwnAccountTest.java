package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with their own account: sessions end when they say so, tokens open what they were made for. */
class OwnAccountTest {

    private static final String OTHER = "autre phrase de quatre mots";
    private static final Duration MONTH = Duration.ofDays(30);

    private House house;
    private OwnAccount own;
    private UUID account;
    private UUID salma;

    @BeforeEach
    void open() {
        house = new House();
        own = house.beans.get(OwnAccount.class);
        salma = house.person("Idrissi");
        account = house.account("salma.idrissi", salma);
    }

    @Test
    void aSignInIsListedWithItsBrowserAndOrigin() {
        HttpServletRequest here = signedIn("192.0.2.7", "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0");
        AccountSession listed = house.in(() -> own.sessions(here)).getFirst();
        assertEquals("Firefox, Windows", listed.browser());
        assertEquals("192.0.2.7", listed.address());
        assertEquals(listed.id(), own.current(here).orElseThrow());
    }

    @Test
    void aHashWithoutTheVaultsKeyOpensOnceAndIsMadeAnewWithIt() {
        String before = new PlainHash().generate(House.GOOD.toCharArray());
        house.run(() -> house.beans.get(Accounts.class).changePassword(account, before));
        long version = house.of(account).version();
        signedIn("192.0.2.7", "a");
        Account after = house.of(account);
        assertTrue(Passwords.isKeyed(after.passwordHash().orElseThrow()));
        assertFalse(after.passwordHash().orElseThrow().endsWith(before), "of the keyed password");
        assertEquals(version, after.version(), "sessions go on");
        signedIn("192.0.2.7", "a");
        Passwords passwords = house.beans.get(Passwords.class);
        String hash = passwords.hash(House.GOOD);
        MemoryDatabase.openOtherVault();
        try {
            assertFalse(passwords.matches(House.GOOD, hash), "worth nothing without the key");
        } finally {
            MemoryDatabase.openVault();
        }
    }

    @Test
    void aSessionThatIsEndedIsWorthNothing() {
        HttpServletRequest here = signedIn("192.0.2.7", "a");
        HttpServletRequest there = signedIn("192.0.2.8", "b");
        UUID other = own.current(there).orElseThrow();
        house.run(() -> own.endSession(other, here));
        assertFalse(goesOn(there));
        assertTrue(goesOn(here));
        house.run(() -> own.signOutEverywhere(here));
        assertFalse(goesOn(here));
        assertEquals(
                List.of(
                        "identity.signed_in",
                        "identity.signed_in",
                        "identity.session_ended",
                        "identity.signed_out_everywhere"),
                house.told());
    }

    /** Whoever stays at it, or a programme that keeps it alive, signs in again all the same. */
    @Test
    void aSessionEndsTwelveHoursAfterTheSignInWhateverIsDone() {
        HttpServletRequest here = signedIn("192.0.2.7", "a");
        UUID session = own.current(here).orElseThrow();
        for (int quarter = 1; quarter < 4 * 12; quarter++) {
            house.beans.pass(Duration.ofMinutes(15));
            assertTrue(goesOn(here), "used all the time");
        }
        assertEquals(
                Duration.ofMinutes(15),
                Duration.between(
                        house.beans.get(Clock.class).instant(),
                        house.in(() -> house.beans
                                        .get(Callers.class)
                                        .resume(SessionKey.in(here).orElseThrow()))
                                .flatMap(Caller::until)
                                .orElseThrow()));
        assertEquals(
                Set.of(session), house.in(() -> house.beans.get(Sessions.class).standing(Set.of(session))));
        house.beans.pass(Duration.ofMinutes(15));
        assertFalse(goesOn(here));
        assertEquals(Set.of(), house.in(() -> house.beans.get(Sessions.class).standing(Set.of(session))));
        assertEquals(List.of(), house.in(() -> house.beans.get(Sessions.class).of(account)));
    }

    @Test
    void nobodyEndsSomebodyElsesSession() {
        HttpServletRequest mine = signedIn("192.0.2.7", "a");
        house.account("karim", house.person("Bennis"));
        HttpServletRequest karims = signedIn("karim", "192.0.2.9", "b");
        UUID other = own.current(mine).orElseThrow();
        house.run(() -> own.endSession(other, karims));
        assertTrue(goesOn(mine));
    }

    @Test
    void signingOutEndsTheSessionInTheBooksToo() {
        HttpServletRequest here = signedIn("192.0.2.7", "a");
        UUID session = own.current(here).orElseThrow();
        house.run(() -> house.beans.get(SignIn.class).signOut(here));
        assertTrue(house.in(() -> house.beans.get(Sessions.class).find(session)).isEmpty());
    }

    @Test
    void aNewPasswordEndsEveryOtherSession() {
        HttpServletRequest here = signedIn("192.0.2.7", "a");
        HttpServletRequest there = signedIn("192.0.2.8", "b");
        assertEquals("identity.password.wrong", refusal(() -> own.changePassword("no", OTHER, OTHER, here)));
        assertEquals("identity.password.weak", refusal(() -> own.changePassword(House.GOOD, "x", "x", here)));
        assertEquals(
                "identity.password.same", refusal(() -> own.changePassword(House.GOOD, House.GOOD, House.GOOD, here)));
        house.run(() -> own.changePassword(House.GOOD, OTHER, OTHER, here));
        assertTrue(goesOn(here));
        assertFalse(goesOn(there));
    }

    @Test
    void aTokenOpensWhatItWasMadeFor() {
        String look = issued(TokenScope.READ);
        assertTrue(look.startsWith("ittifaq_"));
        assertEquals("salma.idrissi", admitted(look, "GET").getName());
        assertInstanceOf(Knock.OutOfScope.class, knock(look, "POST", "/api/v1/agreements"));
        assertInstanceOf(Knock.Admitted.class, knock(look, "POST", "/api/v1/verifications"));
        assertEquals("salma.idrissi", admitted(issued(TokenScope.ACT), "POST").getName());
        assertInstanceOf(Knock.BadToken.class, knock("ittifaq_guess", "GET", "/api/v1/me"));
    }

    @Test
    void aTokenEndsWithItsTimeItsOwnerOrItsRevocation() {
        String token = issued(TokenScope.ACT);
        AccessToken listed = house.in(() -> own.tokens(asked())).getFirst();
        assertTrue(listed.usedAt().isEmpty());
        admitted(token, "GET");
        assertTrue(house.in(() -> own.tokens(asked())).getFirst().usedAt().isPresent());
        admitted(token, "GET");
        assertEquals(List.of("identity.token_made", "identity.api_signed_in"), house.told(), "once a minute");
        house.beans.setDay(house.beans.today().plusDays(31));
        assertInstanceOf(Knock.BadToken.class, knock(token, "GET", "/api/v1/me"));

        String second = issued(TokenScope.ACT);
        UUID id = house.in(() -> own.tokens(asked())).getFirst().id();
        UUID stranger = house.account("karim", house.person("Bennis"));
        HttpServletRequest strangers = asked(stranger);
        assertEquals("identity.token.unknown", refusal(() -> own.revokeToken(id, strangers)));
        house.run(() -> own.revokeToken(id, asked()));
        assertInstanceOf(Knock.BadToken.class, knock(second, "GET", "/api/v1/me"));

        String third = issued(TokenScope.ACT);
        house.leaves(salma);
        assertInstanceOf(Knock.BadToken.class, knock(third, "GET", "/api/v1/me"));
    }

    @Test
    void aTokenIsNamedAndAsksForThePassword() {
        HttpServletRequest here = asked();
        assertEquals(
                "identity.token.incomplete",
                refusal(() -> own.issueToken(" ", TokenScope.READ, MONTH, House.GOOD, here)));
        assertEquals("identity.token.incomplete", refusal(() -> own.issueToken("x", null, MONTH, House.GOOD, here)));
        assertEquals("identity.password.wrong", refusal(() -> own.issueToken("x", TokenScope.READ, MONTH, "no", here)));
    }

    private String issued(TokenScope scope) {
        HttpServletRequest here = asked();
        return house.in(() -> own.issueToken("report", scope, MONTH, House.GOOD, here));
    }

    private Caller admitted(String token, String method) {
        return assertInstanceOf(Knock.Admitted.class, knock(token, method, "/api/v1/agreements"))
                .caller();
    }

    private Knock knock(String token, String method, String path) {
        Asked call = Asked.of(method, path).header("Authorization", "bearer " + token);
        return house.in(() -> house.beans.get(ApiDoor.class).knock(call.request()));
    }

    private HttpServletRequest asked() {
        return asked(account);
    }

    private HttpServletRequest asked(UUID who) {
        Account known = house.of(who);
        return Asked.of("POST", "/account")
                .as(house.in(() -> house.beans.get(Callers.class).admit(known)).orElseThrow())
                .request();
    }

    private HttpServletRequest signedIn(String address, String browser) {
        return signedIn("salma.idrissi", address, browser);
    }

    private HttpServletRequest signedIn(String username, String address, String browser) {
        Asked asked = Asked.of("POST", "/login").header("User-Agent", browser).from(address);
        house.run(() -> house.beans.get(SignIn.class).signIn(username, House.GOOD, asked.request()));
        assertEquals(1, asked.freshIds(), "the session's id is changed at sign-in");
        Account known = house.named(username).orElseThrow();
        asked.as(house.in(() -> house.beans.get(Callers.class).admit(known)).orElseThrow());
        return asked.request();
    }

    private boolean goesOn(HttpServletRequest request) {
        return house.in(() -> SessionKey.in(request).flatMap(house.beans.get(Callers.class)::resume))
                .isPresent();
    }

    private String refusal(Runnable work) {
        return assertThrows(Refusal.class, () -> house.run(work)).key();
    }
}
