package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guessing gets slower, by account and by address, and tells nothing about which names exist. */
class GuardTest {

    private static final int FREE_OF_AN_ADDRESS = 20;
    private static final int FREE_OF_AN_ACCOUNT = 4;

    private House house;
    private UUID person;

    @BeforeEach
    void open() {
        house = new House();
        person = house.person("Idrissi");
        house.account("salma.idrissi", person);
    }

    @Test
    void anAddressIsShutForAWhileWhateverItTries() {
        for (int i = 0; i <= FREE_OF_AN_ADDRESS; i++) {
            assertEquals("identity.sign_in.wrong", refusal("somebody" + i, "no", "192.0.2.7"));
        }
        assertEquals("identity.locked", refusal("salma.idrissi", House.GOOD, "192.0.2.7"));
        assertInstanceOf(Knock.Locked.class, basic("salma.idrissi", House.GOOD, "192.0.2.7"));
        assertTrue(house.told().contains("identity.address_shut"));
        assertEquals(
                FREE_OF_AN_ADDRESS + 1L,
                house.told().stream().filter("identity.name_unknown"::equals).count(),
                "each try is told until the address is shut");
        signIn("salma.idrissi", House.GOOD, "192.0.2.8");
        house.beans.setDay(house.beans.today().plusDays(1));
        signIn("salma.idrissi", House.GOOD, "192.0.2.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0:0:0:0:0:0:0:1", "::1"})
    void aProxyThatDoesNotSayForWhomItSpeaksIsNotShut(String address) {
        for (int i = 0; i <= FREE_OF_AN_ADDRESS + 1; i++) {
            assertEquals("identity.sign_in.wrong", refusal("somebody" + i, "no", address));
        }
        signIn("salma.idrissi", House.GOOD, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"salma.idrissi", "nobody.at.all"})
    void aNameThatNobodyHasIsShutLikeOneThatSomebodyHas(String username) {
        for (int i = 0; i <= FREE_OF_AN_ACCOUNT; i++) {
            assertEquals("identity.sign_in.wrong", refusal(username, "no", "192.0.2.7"));
        }
        assertEquals("identity.locked", refusal(username, House.GOOD, "192.0.2.9"));
    }

    /** Somebody at an open session who guesses the password of its owner, signature by signature. */
    @Test
    void aShutAccountProvesNothingForASignature() {
        Actor salma = Actor.of(person);
        house.keep(() -> house.beans.get(StepUp.class).prove(salma, House.GOOD, null));
        for (int i = 0; i <= FREE_OF_AN_ACCOUNT; i++) {
            assertEquals("identity.password.wrong", refusal(salma, "no"));
        }
        assertEquals("identity.locked", refusal(salma, House.GOOD));
        house.beans.setDay(house.beans.today().plusDays(1));
        house.keep(() -> house.beans.get(StepUp.class).prove(salma, House.GOOD, null));
    }

    /** Once in a row to its owner, and each time to the journal; what is tried meanwhile once a minute. */
    @Test
    void aShutAccountIsToldAndWhatIsTriedThere() {
        for (int i = 0; i <= FREE_OF_AN_ACCOUNT + 10; i++) {
            refusal("salma.idrissi", "no", "192.0.2.7");
        }
        assertEquals(List.of(Optional.of(person)), concerned("identity.account_shut"));
        assertEquals(1, concerned("identity.tried_while_shut").size());
        house.beans.pass(Duration.ofMinutes(1));
        refusal("salma.idrissi", "no", "192.0.2.7");
        refusal("salma.idrissi", "no", "192.0.2.7");
        assertEquals(List.of(Optional.of(person), Optional.empty()), concerned("identity.account_shut"));
        assertEquals(2, concerned("identity.tried_while_shut").size());
    }

    /** By the password: a programme that calls all day has an entry a minute, and one for each place it calls from. */
    @Test
    void whoIsLetInAtTheApiIsToldOnceAMinute() {
        basic("salma.idrissi", House.GOOD, "192.0.2.7");
        basic("salma.idrissi", House.GOOD, "192.0.2.7");
        assertEquals(List.of("identity.api_signed_in"), house.told());
        basic("salma.idrissi", House.GOOD, "192.0.2.8");
        house.beans.pass(Duration.ofMinutes(1));
        basic("salma.idrissi", House.GOOD, "192.0.2.7");
        assertEquals(3, concerned("identity.api_signed_in").size());
    }

    private List<Optional<UUID>> concerned(String kind) {
        return house.beans.fired().stream()
                .map(Fact.class::cast)
                .filter(fact -> fact.kind().equals(kind))
                .map(fact -> fact.concern().person())
                .toList();
    }

    private String refusal(Actor actor, String password) {
        return assertThrows(
                        Refusal.class,
                        () -> house.keep(() -> house.beans.get(StepUp.class).prove(actor, password, null)))
                .key();
    }

    private void signIn(String username, String password, String address) {
        HttpServletRequest request = Asked.of("POST", "/login").from(address).request();
        house.keep(() -> house.beans.get(SignIn.class).signIn(username, password, request));
    }

    private String refusal(String username, String password, String address) {
        return assertThrows(Refusal.class, () -> signIn(username, password, address))
                .key();
    }

    private Knock basic(String username, String password, String address) {
        String pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        Asked call = Asked.of("GET", "/api/v1/me")
                .header("Authorization", "Basic " + pair)
                .from(address);
        return house.in(() -> house.beans.get(ApiDoor.class).knock(call.request()));
    }
}
