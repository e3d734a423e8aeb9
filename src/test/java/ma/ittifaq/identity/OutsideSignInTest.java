package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.identity.oidc.FakeProvider;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way to the administration's identity provider and back: what is believed of what comes back, and what is not. */
class OutsideSignInTest {
    private static final String NOTICE = "/account/notice?next=";

    private House house;
    private FakeProvider provider;
    private OutsideSignIn door;
    private UUID salma;
    private String ppr;
    private Asked browser;

    @BeforeEach
    void open() {
        house = new House();
        provider = FakeProvider.open();
        DefaultSettings.set("ittifaq.oidc.issuer", provider.issuer());
        DefaultSettings.set("ittifaq.oidc.match", "ppr=ppr");
        DefaultSettings.set("ittifaq.oidc.audience", "ittifaq-api");
        browser = Asked.of("GET", "/login/outside");
        house.beans.put(HttpServletRequest.class, browser.request());
        door = house.beans.get(OutsideSignIn.class);
        salma = house.person("Idrissi");
        ppr = pprOf(salma);
        provider.says = claims -> claims.claim("ppr", ppr);
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void theNoticeComesBeforeThePageUntilItIsRead() {
        String first = house.in(() -> door.arrive(provider.comesBack(leave("/sign", browser)), browser.request()));
        assertEquals(NOTICE + "%2Fsign", first);
        house.run(() -> house.beans.get(Notices.class).acknowledge(browser.request()));
        Asked later = Asked.of("GET", "/login/outside");
        assertEquals("/sign", house.in(() -> door.arrive(provider.comesBack(leave("/sign", later)), later.request())));
    }

    @Test
    void whoComesBackIsSignedInOnTheirPage() {
        URI left = leave("/agreements?state=DRAFT", browser);
        assertTrue(left.toString().startsWith(provider.issuer() + "/authorize?"));
        assertTrue(left.getQuery().contains("code_challenge_method=S256"), left.getQuery());
        Map<String, String[]> back = provider.comesBack(left);
        assertEquals("/agreements?state=DRAFT", arrive(back, browser));
        Account account = house.named("salma").orElseThrow();
        assertEquals(Optional.of(salma), account.employee());
        assertTrue(account.passwordHash().isEmpty());
        assertEquals(
                account.id(), SessionKey.in(browser.request()).orElseThrow().account());
        assertEquals(1, browser.freshIds(), "a session planted before is worth nothing");
        assertEquals(List.of("identity.account_made", "identity.signed_in"), house.told());
        assertEquals("identity.provider.late", refusal(back, browser), "the way is walked once");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another audience", claims -> claims.audience("another")),
                lie("another issuer", claims -> claims.issuer("http://127.0.0.1:1")),
                lie("without an end", claims -> claims.expirationTime(null)),
                lie("without a nonce", claims -> claims.claim("nonce", null)),
                lie("another nonce", claims -> claims.claim("nonce", "another")),
                lie("made for two, by the other", claims -> claims.audience(List.of("ittifaq", "another"))
                        .claim("azp", "another")),
                lie("of nobody", claims -> claims.subject(null)));
    }

    private static Arguments lie(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aTokenThatIsNotForThisSignInIsNotBelieved(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        provider.says = claims -> change.apply(claims.claim("ppr", ppr));
        assertEquals("identity.provider.refused", refusal(provider.comesBack(leave("/", browser)), browser));
        assertTrue(SessionKey.in(browser.request()).isEmpty());
        assertEquals(List.of("identity.provider_refused"), house.told());
    }

    @ParameterizedTest
    @ValueSource(longs = {-120, 180})
    void aTokenOfAnotherTimeIsTheClocksFault(long seconds) {
        Instant then = Instant.now().plusSeconds(seconds);
        provider.says = claims ->
                claims.claim("ppr", ppr).issueTime(Date.from(then)).expirationTime(Date.from(then.plusSeconds(30)));
        assertEquals("identity.provider.clock", refusal(provider.comesBack(leave("/", browser)), browser));
        assertTrue(SessionKey.in(browser.request()).isEmpty());
    }

    @Test
    void clocksMayDifferByHalfAMinute() {
        Instant then = Instant.now().plusSeconds(30);
        provider.says = claims -> claims.claim("ppr", ppr).issueTime(Date.from(then));
        assertEquals("/", arrive(provider.comesBack(leave("/", browser)), browser));
    }

    @ParameterizedTest
    @EnumSource(value = FakeProvider.Hand.class, names = "OWN", mode = EnumSource.Mode.EXCLUDE)
    void aTokenThatTheProviderDidNotSignIsNotBelieved(FakeProvider.Hand hand) {
        provider.hand = hand;
        assertEquals("identity.provider.refused", refusal(provider.comesBack(leave("/", browser)), browser));
        assertTrue(SessionKey.in(browser.request()).isEmpty());
    }

    @Test
    void anAnswerToSomebodyElsesJourneyIsNotTaken() {
        Asked other = Asked.of("GET", "/login/outside");
        Map<String, String[]> theirs = provider.comesBack(leave("/", other));
        leave("/", browser);
        assertEquals("identity.provider.late", refusal(theirs, browser), "another browser's state");
        assertEquals("identity.provider.late", refusal(Map.of(), browser));
        assertEquals("identity.provider.late", refusal(Map.of("code", new String[] {"x"}), browser));
        Map<String, String[]> mixed = new HashMap<>(provider.comesBack(leave("/", browser)));
        mixed.put("code", theirs.get("code"));
        assertEquals("identity.provider.refused", refusal(mixed, browser), "another browser's code");
        Map<String, String[]> twice = new HashMap<>(provider.comesBack(leave("/", browser)));
        twice.put("iss", new String[] {"http://127.0.0.1:1"});
        assertEquals("identity.provider.refused", refusal(twice, browser), "another issuer's answer");
    }

    @Test
    void itsNoIsANo() {
        Map<String, String[]> back = new HashMap<>(provider.comesBack(leave("/", browser)));
        back.remove("code");
        back.put("error", new String[] {"access_denied"});
        assertEquals("identity.provider.refused", refusal(back, browser));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\/evil",
                "/login?next=/x",
                "javascript:alert(1)",
                "/api/v1/me",
                ""
            })
    void theWayEndsOnAPageOfOurs(String next) {
        assertEquals("/", arrive(provider.comesBack(leave(next, browser)), browser));
    }

    @Test
    void severalTabsAreOnTheWayAtOnceAndNoMoreThanAFew() {
        URI first = leave("/sign", browser);
        URI second = leave("/team", browser);
        assertEquals("/sign", arrive(provider.comesBack(first), browser));
        for (int i = 0; i < 5; i++) {
            leave("/", browser);
        }
        assertEquals("identity.provider.late", refusal(provider.comesBack(second), browser));
    }

    @Test
    void theWayIsNotWalkedForEver() {
        URI left = leave("/", browser);
        house.beans.setDay(house.beans.today().plusDays(1));
        assertEquals("identity.provider.late", refusal(provider.comesBack(left), browser));
    }

    @Test
    void keysMayChange() {
        arrive(provider.comesBack(leave("/", browser)), browser);
        provider.rotate();
        assertEquals("/", arrive(provider.comesBack(leave("/", fresh())), browser));
    }

    @Test
    void whomNobodyKnowsIsToldSoAndGetsNoAccount() {
        provider.says = claims -> claims.claim("ppr", "7654321");
        assertEquals("identity.stranger", refusal(provider.comesBack(leave("/", browser)), browser));
        provider.says = claims -> claims;
        assertEquals("identity.stranger", refusal(provider.comesBack(leave("/", browser)), browser));
        assertTrue(house.named("salma").isEmpty());
        assertEquals(List.of("identity.stranger", "identity.stranger"), house.told());
        assertTrue(leave("/", true, browser).getQuery().contains("prompt=login"), "another account may be tried");
    }

    @Test
    void anAddressThatNobodyConfirmedNamesNobody() {
        DefaultSettings.set("ittifaq.oidc.match", "email=email");
        house.run(() -> house.beans.get(Directory.class).require(salma).reachAt("salma@example.ma", null));
        provider.says = claims -> claims.claim("email", "Salma@example.ma").claim("email_verified", false);
        assertEquals("identity.stranger", refusal(provider.comesBack(leave("/", browser)), browser));
        provider.says = claims -> claims.claim("email", "Salma@example.ma").claim("email_verified", true);
        assertEquals("/", arrive(provider.comesBack(leave("/", browser)), browser));
    }

    @Test
    void whoWasShutOutOrLeftStaysOut() {
        UUID chief = house.administrator("chief");
        house.account("salma.idrissi", salma);
        house.run(() -> house.beans.get(AccountDesk.class).disable(salma, chief));
        assertEquals("identity.shut", refusal(provider.comesBack(leave("/", browser)), browser));
        assertTrue(house.told().contains("identity.provider_refused"));
        house.run(() -> house.beans.get(AccountDesk.class).enable(salma, chief));
        house.leaves(salma);
        assertEquals("identity.stranger", refusal(provider.comesBack(leave("/", browser)), browser));
    }

    @Test
    void aSecondFactorOfOursIsAskedForHereToo() {
        UUID account = house.account("salma.idrissi", salma);
        house.run(() -> house.beans.get(SecondFactors.class).begin(account));
        house.run(() -> house.beans
                .entities()
                .createQuery("update SecondFactor f set f.confirmedAt = :now")
                .setParameter("now", house.beans.get(Clock.class).instant())
                .executeUpdate());
        assertEquals("/login/code?next=%2Fsign", arrive(provider.comesBack(leave("/sign", browser)), browser));
        assertTrue(SessionKey.in(browser.request()).isEmpty());
    }

    @Test
    void whileItIsAwayThatIsSaid() {
        URI left = leave("/", browser);
        Map<String, String[]> back = provider.comesBack(left);
        provider.close();
        assertEquals("identity.provider.away", refusal(back, browser));
        house.beans.setDay(house.beans.today().plusDays(1));
        assertEquals(
                "identity.provider.away",
                assertThrows(Refusal.class, () -> leave("/", browser)).key());
    }

    @Test
    void aSignatureAsksThemToSignInOnceMore() {
        StepUp stepUp = house.beans.get(StepUp.class);
        Actor actor = Actor.of(salma);
        arrive(provider.comesBack(leave("/", browser)), browser);
        assertFalse(house.in(() -> stepUp.isByPassword(actor)));
        assertEquals("identity.proof.needed", refusal(() -> stepUp.prove(actor, null, null)));
        assertEquals("identity.proof.needed", refusal(() -> stepUp.prove(actor, "guess", null)));
        URI again = leave("/sign", browser);
        assertTrue(again.getQuery().contains("prompt=login") && again.getQuery().contains("max_age=0"));
        provedAt(0);
        assertEquals("/sign", arrive(provider.comesBack(again), browser));
        assertTrue(house.in(() -> stepUp.isFresh(actor)));
        assertEquals("oidc", house.in(() -> stepUp.prove(actor, null, null)).method());
        assertEquals("identity.proof.needed", refusal(() -> stepUp.prove(actor, null, null)), "good for one");
    }

    @Test
    void whatThePolicyAsksBesidesIsStillAsked() {
        arrive(provider.comesBack(leave("/", browser)), browser);
        provedAt(0);
        arrive(provider.comesBack(leave("/sign", browser)), browser);
        house.codeAsked = true;
        StepUp stepUp = house.beans.get(StepUp.class);
        assertEquals("identity.second_factor.needed", refusal(() -> stepUp.prove(Actor.of(salma), null, "123456")));
    }

    @Test
    void anOldProofSomebodyElsesOrNoneIsNone() {
        arrive(provider.comesBack(leave("/", browser)), browser);
        assertEquals("identity.provider.refused", refusal(provider.comesBack(leave("/sign", browser)), browser));
        provedAt(-600);
        assertEquals("identity.provider.refused", refusal(provider.comesBack(leave("/sign", browser)), browser));
        String other = pprOf(house.person("Bennis"));
        UnaryOperator<JWTClaimsSet.Builder> mine = provider.says;
        provedAt(0);
        UnaryOperator<JWTClaimsSet.Builder> now = provider.says;
        provider.says = claims -> now.apply(claims).claim("ppr", other).claim("preferred_username", "karim");
        assertEquals("identity.provider.refused", refusal(provider.comesBack(leave("/sign", browser)), browser));
        assertFalse(house.in(() -> house.beans.get(StepUp.class).isFresh(Actor.of(salma))));
        provider.says = mine;
        provedAt(0);
        arrive(provider.comesBack(leave("/sign", browser)), browser);
        house.beans.setDay(house.beans.today().plusDays(1));
        assertFalse(house.in(() -> house.beans.get(StepUp.class).isFresh(Actor.of(salma))), "it lapses");
    }

    @Test
    void rolesThatItNamesAreGivenAndTakenBackAndNoOthers() {
        DefaultSettings.set("ittifaq.oidc.roles", "realm_access.roles");
        house.run(() -> house.beans
                .get(Directory.class)
                .add(new RoleAssignment(salma, Role.AUDITOR, house.unit(), house.beans.today(), null)));
        assertEquals(Set.of(Role.AUDITOR, Role.HR_OFFICER), rolesGiven("hr_officer", "offline_access"));
        assertEquals(Set.of(Role.AUDITOR, Role.HR_OFFICER), rolesGiven("HR_OFFICER"));
        assertEquals(
                1,
                house.told().stream().filter("directory.role_granted"::equals).count());
        assertEquals(Set.of(Role.AUDITOR), rolesGiven());
        assertTrue(house.told().contains("directory.role_withdrawn"));
        rolesGiven("ARCHIVIST");
        provider.says = claims -> claims.claim("ppr", ppr);
        arrive(provider.comesBack(leave("/", fresh())), browser);
        assertEquals(Set.of(Role.AUDITOR), rolesHeld(), "a word that says nothing of roles gives none");
    }

    private Set<Role> rolesGiven(String... names) {
        provider.says = claims -> claims.claim("ppr", ppr).claim("realm_access", Map.of("roles", List.of(names)));
        arrive(provider.comesBack(leave("/", fresh())), browser);
        return rolesHeld();
    }

    private Set<Role> rolesHeld() {
        return house.in(() -> house.beans.get(Directory.class).rolesOf(salma));
    }

    @Test
    void whoCameFromThereSignsOutThereToo() {
        assertEquals(Optional.empty(), door.end(browser.request()));
        arrive(provider.comesBack(leave("/", browser)), browser);
        String end = door.end(browser.request()).orElseThrow().toString();
        assertTrue(end.startsWith(provider.issuer() + "/end?"), end);
        assertTrue(end.contains("id_token_hint=ey") && end.contains("post_logout_redirect_uri=http"), end);
    }

    @Test
    void itsAccessTokensOpenTheApi() {
        assertInstanceOf(Knock.Admitted.class, call(provider.access("ittifaq-api")));
        assertInstanceOf(Knock.BadToken.class, call(provider.access("ittifaq")), "what is made for pages");
        assertInstanceOf(Knock.BadToken.class, call(provider.access("another")));
        assertInstanceOf(Knock.BadToken.class, call("ey.not.atoken"));
        String ours = house.in(() -> house.beans
                .get(AccessTokens.class)
                .issue(house.named("salma").orElseThrow(), "x", TokenScope.READ, java.time.Duration.ofDays(1)));
        assertInstanceOf(Knock.Admitted.class, call(ours), "and ours go on");
        provider.says = claims -> claims.claim("ppr", "7654321");
        assertInstanceOf(Knock.Stranger.class, call(provider.access("ittifaq-api")));
        provider.says = claims ->
                claims.claim("ppr", ppr).expirationTime(Date.from(Instant.now().minusSeconds(120)));
        assertInstanceOf(Knock.BadToken.class, call(provider.access("ittifaq-api")));
    }

    @ParameterizedTest
    @EnumSource(value = FakeProvider.Hand.class, names = "OWN", mode = EnumSource.Mode.EXCLUDE)
    void anAccessTokenThatItDidNotSignOpensNothing(FakeProvider.Hand hand) {
        provider.hand = hand;
        assertInstanceOf(Knock.BadToken.class, call(provider.access("ittifaq-api")));
    }

    @Test
    void withoutAnAudienceNoneOfThemDoes() {
        DefaultSettings.install();
        DefaultSettings.set("ittifaq.oidc.issuer", provider.issuer());
        assertInstanceOf(Knock.BadToken.class, call(provider.access("ittifaq")));
    }

    @Test
    void aTokenWhoseHolderWasJustAskedIsAProofForItsCall() {
        provedAt(-30);
        assertInstanceOf(Knock.Admitted.class, call(provider.access("ittifaq-api")));
        StepUp stepUp = house.beans.get(StepUp.class);
        assertEquals(
                "oidc",
                house.in(() -> stepUp.prove(Actor.of(salma), null, null)).method());
        provedAt(-600);
        assertInstanceOf(Knock.Admitted.class, call(provider.access("ittifaq-api")));
        assertEquals("identity.proof.needed", refusal(() -> stepUp.prove(Actor.of(salma), null, null)));
    }

    @Test
    void aTokenIsAProofForOneActDuringAllItsLife() {
        provedAt(-30);
        StepUp stepUp = house.beans.get(StepUp.class);
        OwnAccount account = house.beans.get(OwnAccount.class);
        String token = provider.access("ittifaq-api");
        browser.as(((Knock.Admitted) call(token)).caller());
        assertTrue(house.in(() -> account.isFresh(browser.request())));
        assertTrue(house.in(() -> stepUp.isFresh(Actor.of(salma))));
        house.in(() -> stepUp.prove(Actor.of(salma), null, null));
        assertEquals("identity.proof.needed", refusal(() -> stepUp.prove(Actor.of(salma), null, null)));
        call(token);
        assertFalse(house.in(() -> stepUp.isFresh(Actor.of(salma))), "the next call, on whichever node");
        assertEquals("identity.proof.needed", refusal(() -> stepUp.prove(Actor.of(salma), null, null)));
        assertFalse(house.in(() -> account.isFresh(browser.request())), "nor for the account");
        call(provider.access("ittifaq-api"));
        assertEquals(
                "identity.proof.needed",
                refusal(() -> stepUp.prove(Actor.of(salma), null, null)),
                "renewed, it tells of the same sign-in");
        provedAt(-20);
        call(provider.access("ittifaq-api"));
        assertEquals(
                "oidc",
                house.in(() -> stepUp.prove(Actor.of(salma), null, null)).method());
        provedAt(-25);
        call(provider.access("ittifaq-api"));
        assertEquals("identity.proof.needed", refusal(() -> stepUp.prove(Actor.of(salma), null, null)), "an older one");
    }

    @Test
    void ofTwoThatShowOneProofAtTheSameTimeOneSpendsIt() {
        UUID account = house.account("salma", salma);
        Accounts accounts = house.beans.get(Accounts.class);
        Instant said = house.beans.get(Clock.class).instant();
        assertTrue(house.in(() -> accounts.spendProof(account, said)));
        assertFalse(house.in(() -> accounts.spendProof(account, said)));
        assertFalse(house.in(() -> accounts.spendProof(account, said.minusSeconds(1))));
        assertTrue(house.in(() -> accounts.spendProof(account, said.plusSeconds(1))));
    }

    @Test
    void aSignInOnceMoreAndItsTokenAreOneProof() {
        arrive(provider.comesBack(leave("/", browser)), browser);
        provedAt(0);
        arrive(provider.comesBack(leave("/account", browser)), browser);
        browser.as(((Knock.Admitted) call(provider.access("ittifaq-api"))).caller());
        OwnAccount account = house.beans.get(OwnAccount.class);
        assertTrue(house.in(() -> account.isFresh(browser.request())));
        house.in(() -> account.issueToken("x", TokenScope.READ, java.time.Duration.ofDays(1), null, browser.request()));
        assertFalse(house.in(() -> account.isFresh(browser.request())));
        call(provider.access("ittifaq-api"));
        StepUp stepUp = house.beans.get(StepUp.class);
        assertEquals("identity.proof.needed", refusal(() -> stepUp.prove(Actor.of(salma), null, null)));
    }

    /** From now on it says that the person was asked so many seconds from now. */
    private void provedAt(int seconds) {
        Instant at = house.beans.get(Clock.class).instant().plusSeconds(seconds);
        provider.says = claims -> claims.claim("ppr", ppr).claim("auth_time", at.getEpochSecond());
    }

    private Asked fresh() {
        browser = Asked.of("GET", "/login/outside");
        return browser;
    }

    private String pprOf(UUID person) {
        return house.in(() -> house.beans.get(Directory.class).require(person).ppr());
    }

    private Knock call(String token) {
        browser.header("Authorization", "Bearer " + token);
        return house.in(() -> house.beans.get(ApiDoor.class).knock(browser.request()));
    }

    private URI leave(String next, Asked asked) {
        return leave(next, false, asked);
    }

    private URI leave(String next, boolean other, Asked asked) {
        return door.leave(next, other, asked.request());
    }

    /** Where the way ends, with or without the notice before it. */
    private String arrive(Map<String, String[]> back, Asked asked) {
        String first = house.in(() -> door.arrive(back, asked.request()));
        return first.startsWith(NOTICE)
                ? URLDecoder.decode(first.substring(NOTICE.length()), StandardCharsets.UTF_8)
                : first;
    }

    private String refusal(Map<String, String[]> back, Asked asked) {
        return refusal(() -> door.arrive(back, asked.request()));
    }

    private String refusal(Runnable work) {
        return assertThrows(Refusal.class, () -> house.keep(work)).key();
    }
}
