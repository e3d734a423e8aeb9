package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.Fact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be written into the journal has not happened, whatever it was. */
class DeedsTest {

    private static final String OTHER = "autre phrase de quatre mots";

    private House house;
    private UUID account;
    private HttpServletRequest page;

    @BeforeEach
    void open() {
        house = new House(true);
        account = house.account("salma.idrissi", house.person("Idrissi"));
        page = asked();
    }

    @Test
    void nobodyIsSignedInWithoutAnEntry() {
        HttpServletRequest login = Asked.of("POST", "/login").request();
        unwritten("identity.signed_in", () -> signIn(login));
        assertTrue(SessionKey.in(login).isEmpty(), "the browser has no session");
        assertEquals(List.of(), sessions());
        signIn(login);
        assertEquals(1, sessions().size());
        unwritten("identity.signed_out", () -> house.beans.get(SignIn.class).signOut(login));
        assertEquals(1, sessions().size());
    }

    @Test
    void noSessionEndsWithoutAnEntry() {
        signIn(Asked.of("POST", "/login").request());
        OwnAccount own = house.beans.get(OwnAccount.class);
        unwritten("identity.session_ended", () -> own.endSession(sessions().getFirst(), page));
        unwritten("identity.signed_out_everywhere", () -> own.signOutEverywhere(page));
        assertEquals(1, sessions().size());
    }

    @Test
    void aPasswordStaysAsItWasAndSessionsGoOn() {
        signIn(Asked.of("POST", "/login").request());
        long before = house.of(account).version();
        List<UUID> sessions = sessions();
        unwritten(
                "identity.password_changed",
                () -> house.beans.get(OwnAccount.class).changePassword(House.GOOD, OTHER, OTHER, page));
        assertEquals(before, house.of(account).version());
        assertEquals(sessions, sessions());
        signIn(Asked.of("POST", "/login").request());
    }

    @Test
    void aSecondFactorIsTurnedOnAndOffWithAnEntry() {
        OwnSecondFactor own = house.beans.get(OwnSecondFactor.class);
        own.begin(House.GOOD, page);
        unwritten("identity.second_factor_on", () -> own.confirm(code(), page));
        assertFalse(own.isOn(page));
        List<String> recovery = own.confirm(code(), page);
        unwritten("identity.recovery_code_used", () -> own.remove(House.GOOD, recovery.getFirst(), page));
        assertEquals(10, own.recoveryCodesLeft(page), "not crossed out");
        unwritten("identity.second_factor_off", () -> own.remove(House.GOOD, recovery.getFirst(), page));
        assertTrue(own.isOn(page));
        own.remove(House.GOOD, recovery.getLast(), page);
        assertFalse(own.isOn(page));
    }

    /** Tries it while the journal takes no entry of that kind. */
    private void unwritten(String kind, Runnable work) {
        house.beans.listen(event -> {
            if (event instanceof Fact fact && fact.kind().equals(kind)) {
                throw new IllegalStateException("The journal is full");
            }
        });
        assertThrows(IllegalStateException.class, work::run);
        house.beans.listen(event -> {});
    }

    private void signIn(HttpServletRequest request) {
        assertTrue(house.beans.get(SignIn.class).signIn("salma.idrissi", House.GOOD, request));
    }

    private List<UUID> sessions() {
        return house.beans.get(Sessions.class).of(account).stream()
                .map(AccountSession::id)
                .toList();
    }

    private String code() {
        String secret = house.in(
                () -> house.beans.entities().find(SecondFactor.class, account).secret());
        return Totp.code(secret, Totp.step(house.beans.get(Clock.class).instant()));
    }

    private HttpServletRequest asked() {
        Account known = house.of(account);
        return Asked.of("POST", "/account")
                .as(house.beans.get(Callers.class).admit(known).orElseThrow())
                .request();
    }
}
