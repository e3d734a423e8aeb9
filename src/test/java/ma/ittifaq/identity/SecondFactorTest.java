package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.SettingRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An account with a second factor: what opens it, what does not, and that nothing opens it twice. */
class SecondFactorTest {

    private House house;
    private OwnSecondFactor own;
    private UUID account;
    private UUID salma;
    private HttpServletRequest page;

    @BeforeEach
    void open() {
        house = new House();
        own = house.beans.get(OwnSecondFactor.class);
        salma = house.person("Idrissi");
        account = house.account("salma.idrissi", salma);
        Account known = house.of(account);
        page = Asked.of("POST", "/account")
                .as(house.in(() -> house.beans.get(Callers.class).admit(known)).orElseThrow())
                .request();
    }

    @Test
    void itIsAskedForOnceItWasConfirmed() {
        house.run(() -> own.begin(House.GOOD, page));
        assertTrue(signIn(Asked.of("POST", "/login")), "not before a first code");
        assertEquals("identity.code.wrong", refusal(() -> own.confirm("000000", page)));
        enrol();
        nextStep();
        Asked asked = Asked.of("POST", "/login");
        assertFalse(signIn(asked));
        assertTrue(SessionKey.in(asked.request()).isEmpty(), "nobody is signed in by the half of it");
        complete(asked, code());
        assertTrue(SessionKey.in(asked.request()).isPresent());
        assertEquals(1, asked.freshIds());
        assertEquals("identity.second_factor.on", refusal(() -> own.begin(House.GOOD, page)));
    }

    @Test
    void aCodeIsTakenOnce() {
        enrol();
        nextStep();
        String code = code();
        complete(halfWay(), code);
        assertFalse(
                house.told().contains("!identity.code_again") || house.told().contains("identity.code_again"));
        assertEquals("identity.code.wrong", refusal(() -> complete(halfWay(), code)));
        assertTrue(house.told().contains("identity.code_again"), "its owner hears of it");
        assertFalse(house.told().contains("identity.code_wrong"));
        assertEquals("identity.code.wrong", refusal(() -> complete(halfWay(), "000000")));
        assertTrue(house.told().contains("identity.code_wrong"), "a guess is a guess");
    }

    @Test
    void theFirstCodeIsNotTakenAgainEither() {
        house.run(() -> own.begin(House.GOOD, page));
        String code = code();
        house.run(() -> own.confirm(code, page));
        assertEquals("identity.code.wrong", refusal(() -> complete(halfWay(), code)));
    }

    @Test
    void aRecoveryCodeIsTakenOnce() {
        List<String> recovery = enrol();
        assertEquals(10, recovery.size());
        complete(halfWay(), " " + recovery.getFirst().toLowerCase(java.util.Locale.ROOT));
        assertEquals("identity.code.wrong", refusal(() -> complete(halfWay(), recovery.getFirst())));
        assertEquals(9, house.in(() -> own.recoveryCodesLeft(page)));
        assertTrue(house.told().contains("identity.recovery_code_used"));
    }

    @Test
    void guessedCodesLockTheAccountThoughThePasswordIsRight() {
        enrol();
        for (int i = 0; i < 5; i++) {
            assertEquals("identity.code.wrong", refusal(() -> complete(halfWay(), "000000")));
        }
        assertEquals("identity.locked", refusal(this::halfWay));
    }

    @Test
    void theCodeIsAwaitedForFiveMinutesAndByThePasswordThatWasRight() {
        enrol();
        Asked asked = halfWay();
        nextStep();
        assertEquals("identity.code.late", refusal(() -> complete(asked, code())));
        Asked other = halfWay();
        house.run(() -> house.beans.get(Accounts.class).changePassword(account, "another"));
        assertEquals("identity.code.late", refusal(() -> complete(other, code())));
        assertEquals("identity.code.late", refusal(() -> complete(Asked.of("POST", "/login/code"), code())));
    }

    @Test
    void theApiWantsAToken() {
        enrol();
        assertInstanceOf(Knock.NeedsToken.class, basic(House.GOOD));
        assertInstanceOf(Knock.Wrong.class, basic("no"));
    }

    @Test
    void theSecretAndTheCodesAreNotReadInTheDatabase() {
        house.run(() -> own.begin(House.GOOD, page));
        String secret = house.in(() -> own.secret(page)).orElseThrow();
        byte[] kept = (byte[]) house.in(() -> house.beans
                .entities()
                .createNativeQuery("select secret from second_factor", byte[].class)
                .getSingleResult());
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(secret));
        String recovery = enrol().getFirst();
        List<?> hashes = house.in(() -> house.beans
                .entities()
                .createNativeQuery("select code_hash from recovery_code", String.class)
                .getResultList());
        assertTrue(hashes.stream().noneMatch(h -> h.equals(Tokens.hash(recovery))), "keyed, not merely hashed");
    }

    @Test
    void aSignatureAsksForItWhereThePolicySaysSo() {
        StepUp stepUp = house.beans.get(StepUp.class);
        Actor actor = Actor.of(salma);
        assertEquals(
                "password",
                house.in(() -> stepUp.prove(actor, House.GOOD, null)).method());
        house.codeAsked = true;
        assertEquals("identity.second_factor.needed", refusal(() -> stepUp.prove(actor, House.GOOD, "123456")));
        List<String> recovery = enrol();
        nextStep();
        assertEquals("identity.code.wrong", refusal(() -> stepUp.prove(actor, House.GOOD, null)));
        assertEquals("identity.code.wrong", refusal(() -> stepUp.prove(actor, House.GOOD, recovery.getFirst())));
        String code = code();
        assertEquals(
                "password+totp",
                house.in(() -> stepUp.prove(actor, House.GOOD, code)).method());
        assertEquals("identity.code.wrong", refusal(() -> stepUp.prove(actor, House.GOOD, code)));
    }

    @Test
    void itIsTurnedOffByItselfOrByAnAdministrator() {
        List<String> recovery = enrol();
        assertEquals("identity.code.wrong", refusal(() -> own.remove(House.GOOD, "000000", page)));
        house.run(() -> own.remove(House.GOOD, recovery.getFirst(), page));
        assertTrue(signIn(Asked.of("POST", "/login")));
        nextStep();
        enrol();
        UUID chief = house.administrator("chief");
        house.run(() -> house.beans.get(AccountDesk.class).removeSecondFactor(salma, chief));
        assertTrue(signIn(Asked.of("POST", "/login")));
        assertTrue(house.told().contains("identity.second_factor_reset"));
    }

    /** By setting: whoever is an administrator has the rights of everybody until it is on, by whatever door. */
    @Test
    void nobodyAdministersWithoutItWhereTheSettingAsks() {
        UUID chief = house.administrator("chief");
        assertTrue(administers(chief));
        DefaultSettings.set("ittifaq.administrator.code", "true");
        assertFalse(administers(chief));
        assertTrue(house.in(() -> house.beans.get(Callers.class).lacksFactor(house.of(chief))));
        assertEquals(
                "identity.person.unknown",
                refusal(() -> house.beans.get(AccountDesk.class).disable(salma, chief)));
        assertFalse(house.in(() -> house.beans.get(Callers.class).lacksFactor(house.of(account))), "no administrator");
        house.run(() -> {
            SecondFactor factor = new SecondFactor(chief, Totp.freshSecret());
            factor.confirm(house.beans.get(Clock.class).instant());
            house.beans.entities().persist(factor);
        });
        assertTrue(administers(chief));
        DefaultSettings.set("ittifaq.administrator.code", "yes");
        assertThrows(SettingRefused.class, () -> administers(chief));
    }

    private boolean administers(UUID who) {
        return house.in(() ->
                        house.beans.get(Callers.class).admit(house.of(who)).orElseThrow())
                .roles()
                .contains("ADMINISTRATOR");
    }

    private List<String> enrol() {
        house.run(() -> own.begin(House.GOOD, page));
        String code = code();
        return house.in(() -> own.confirm(code, page));
    }

    /** What the telephone shows now. */
    private String code() {
        return house.in(() -> {
            String secret =
                    house.beans.entities().find(SecondFactor.class, account).secret();
            return Totp.code(secret, Totp.step(house.beans.get(Clock.class).instant()));
        });
    }

    /** Later, so that another code is shown. */
    private void nextStep() {
        house.beans.setDay(house.beans.today().plusDays(1));
    }

    private boolean signIn(Asked asked) {
        return house.in(() -> house.beans.get(SignIn.class).signIn("salma.idrissi", House.GOOD, asked.request()));
    }

    private Asked halfWay() {
        Asked asked = Asked.of("POST", "/login");
        assertFalse(signIn(asked));
        return asked;
    }

    private void complete(Asked asked, String code) {
        house.run(() -> house.beans.get(SignIn.class).complete(code, asked.request()));
    }

    private Knock basic(String password) {
        String pair =
                Base64.getEncoder().encodeToString(("salma.idrissi:" + password).getBytes(StandardCharsets.UTF_8));
        Asked call = Asked.of("GET", "/api/v1/me").header("Authorization", "Basic " + pair);
        return house.in(() -> house.beans.get(ApiDoor.class).knock(call.request()));
    }

    private String refusal(Runnable work) {
        return assertThrows(Refusal.class, () -> house.keep(work)).key();
    }
}
