package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.ldap.LdapAnswer;
import ma.ittifaq.identity.ldap.LdapDirectory;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.PersonMatch;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.TestBeans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People whose password the administration's directory keeps, beside those with one of ours, at every door. */
class DirectorySignInTest {

    private static final String THEIRS = "mot gardé par l’annuaire";
    private House house;
    private UUID salma;
    private final Map<String, LdapAnswer> known = new HashMap<>();
    private boolean away;

    @BeforeEach
    void open() {
        house = new House();
        away = false;
        house.beans.put(LdapDirectory.class, new LdapDirectory() {
            @Override
            public boolean isSet() {
                return true;
            }

            @Override
            public PersonMatch.Ours says() {
                return PersonMatch.Ours.PPR;
            }

            @Override
            public LdapAnswer ask(String name, String password) {
                return away ? new LdapAnswer.Away() : known.getOrDefault(name + ":" + password, new LdapAnswer.Wrong());
            }
        });
        salma = house.person("Idrissi");
        knows("salma", salma);
    }

    @Test
    void wherePasswordsOfOursAreOffOnlyTheirsOpen() {
        house.account("salma", salma);
        DefaultSettings.set("ittifaq.local.accounts", "false");
        assertEquals("identity.sign_in.wrong", refusal("salma", House.GOOD));
        assertInstanceOf(Knock.Wrong.class, basic("salma", House.GOOD));
        signIn("salma", THEIRS);
        UUID chief = house.administrator("chief");
        assertEquals(
                "identity.password.elsewhere",
                assertThrows(
                                Refusal.class,
                                () -> house.run(
                                        () -> house.beans.get(AccountDesk.class).invite(salma, chief)))
                        .key());
        assertTrue(house.in(() -> house.beans.get(Bootstrap.class).link()).isEmpty());
    }

    @Test
    void somebodyCanAlwaysSignIn() {
        DefaultSettings.set("ittifaq.local.accounts", "false");
        house.beans.get(Doors.class).check(new Startup.Ready());
        Doors none = new TestBeans().get(Doors.class);
        assertThrows(SettingRefused.class, () -> none.check(new Startup.Ready()));
        DefaultSettings.set("ittifaq.local.accounts", "no");
        assertThrows(SettingRefused.class, none::isOwn);
    }

    @Test
    void theFirstSignInMakesTheAccountAndTheNextOnesUseIt() {
        signIn(" Salma ", THEIRS);
        signIn("salma", THEIRS);
        Account account = house.named("salma").orElseThrow();
        assertEquals(Optional.of(salma), account.employee());
        assertTrue(account.passwordHash().isEmpty());
        assertEquals(List.of("identity.account_made", "identity.signed_in", "identity.signed_in"), house.told());
        assertEquals(0, account.version(), "sessions of before go on");
    }

    @Test
    void theirPasswordsMayBeLongerThanANewOneOfOurs() {
        String passage = "un passage entier ".repeat(30);
        known.put("salma:" + passage, known.get("salma:" + THEIRS));
        signIn("salma", passage);
        assertEquals("identity.sign_in.wrong", refusal("salma", passage.repeat(2)), "but not without end");
    }

    @Test
    void whileItIsAwayItIsSaidSoAndAccountsOfOursGoOn() {
        UUID karim = house.person("Bennis");
        house.account("karim", karim);
        signIn("salma", THEIRS);
        away = true;
        for (int i = 0; i < 10; i++) {
            assertEquals("identity.directory.away", refusal("salma", THEIRS), "and nothing is counted");
        }
        assertInstanceOf(Knock.Away.class, basic("salma", "another"));
        signIn("karim", House.GOOD);
        away = false;
        signIn("salma", THEIRS);
    }

    @Test
    void whileItIsAwayPasswordsOfOursAreNotGuessedFreely() {
        house.account("karim", house.person("Bennis"));
        away = true;
        for (int i = 0; i < 5; i++) {
            assertEquals("identity.directory.away", refusal("karim", "no"));
        }
        assertEquals("identity.locked", refusal("karim", House.GOOD));
    }

    @Test
    void whomTheDirectoryOfPeopleDoesNotKnowIsToldSo() {
        known.put("stray:" + THEIRS, new LdapAnswer.Right("7654321"));
        known.put("blank:" + THEIRS, new LdapAnswer.Right(""));
        assertEquals("identity.stranger", refusal("stray", THEIRS));
        assertEquals("identity.stranger", refusal("blank", THEIRS));
        assertInstanceOf(Knock.Stranger.class, basic("stray", THEIRS));
        assertEquals(List.of("identity.stranger", "identity.stranger", "identity.stranger"), house.told());
        assertTrue(house.named("stray").isEmpty());
    }

    @Test
    void whoLeftOrWasShutOutIsNotLetIn() {
        signIn("salma", THEIRS);
        UUID chief = house.administrator("chief");
        house.run(() -> house.beans.get(AccountDesk.class).disable(salma, chief));
        assertEquals("identity.sign_in.wrong", refusal("salma", THEIRS));
        house.run(() -> house.beans.get(AccountDesk.class).enable(salma, chief));
        signIn("salma", THEIRS);
        house.leaves(salma);
        assertEquals("identity.sign_in.wrong", refusal("salma", THEIRS));
    }

    @Test
    void guessingGetsSlowerBeforeThereIsAnAccountAndAfter() {
        for (int i = 0; i < 5; i++) {
            assertEquals("identity.sign_in.wrong", refusal("salma", "no"));
        }
        assertEquals("identity.locked", refusal("salma", THEIRS));
        house.beans.setDay(house.beans.today().plusDays(1));
        signIn("salma", THEIRS);
        for (int i = 0; i < 5; i++) {
            assertEquals("identity.sign_in.wrong", refusal("salma", "no"));
        }
        assertEquals("identity.locked", refusal("salma", THEIRS));
    }

    @Test
    void aSignatureAsksForTheirPasswordAgain() {
        signIn("salma", THEIRS);
        StepUp stepUp = house.beans.get(StepUp.class);
        Actor actor = Actor.of(salma);
        assertEquals("identity.password.wrong", refusal(() -> stepUp.prove(actor, "no", null)));
        away = true;
        assertEquals("identity.directory.away", refusal(() -> stepUp.prove(actor, THEIRS, null)));
        away = false;
        assertEquals(
                "password", house.in(() -> stepUp.prove(actor, THEIRS, null)).method());
    }

    @Test
    void theApiTakesIt() {
        assertInstanceOf(Knock.Admitted.class, basic("salma", THEIRS));
        away = true;
        assertInstanceOf(Knock.Admitted.class, basic("salma", THEIRS), "believed for a minute");
        assertInstanceOf(Knock.Away.class, basic("salma", "no"));
        away = false;
        assertInstanceOf(Knock.Wrong.class, basic("salma", "no"));
    }

    @Test
    void anAccountOfOursMayBeOpenedByEitherPasswordWhenTheyMeanTheSamePerson() {
        UUID account = house.account("s.idrissi", salma);
        signIn("s.idrissi", House.GOOD);
        signIn("salma", THEIRS);
        assertEquals(Optional.of("salma"), house.of(account).directoryName());
        signIn("s.idrissi", THEIRS);
        assertInstanceOf(Knock.Admitted.class, basic("salma", THEIRS));
    }

    @Test
    void aNameThatIsOneOfOursIsNotSomebodyElses() {
        UUID karim = house.person("Bennis");
        house.account("salma", karim);
        assertEquals("identity.sign_in.wrong", refusal("salma", THEIRS));
        signIn("salma", House.GOOD);
    }

    @Test
    void aNameThatIsTakenGivesWayToThePpr() {
        house.beans.get(LdapDirectory.class);
        String ppr = house.in(
                () -> house.beans.get(Directory.class).find(salma).orElseThrow().ppr());
        Account made = house.in(() -> {
            house.beans.get(Accounts.class).add(Account.administrator("chief", "x", Language.FR));
            return house.beans
                    .get(Arrivals.class)
                    .account(PersonMatch.Ours.PPR, ppr, "chief")
                    .orElseThrow();
        });
        assertEquals(ppr, made.username());
        assertFalse(made.isAdministrator());
    }

    private void knows(String name, UUID person) {
        String ppr = house.in(() ->
                house.beans.get(Directory.class).find(person).orElseThrow().ppr());
        known.put(name + ":" + THEIRS, new LdapAnswer.Right(ppr));
    }

    private void signIn(String username, String password) {
        HttpServletRequest request = Asked.of("POST", "/login").request();
        house.keep(() -> house.beans.get(SignIn.class).signIn(username, password, request));
    }

    private String refusal(String username, String password) {
        return refusal(() -> signIn(username, password));
    }

    private String refusal(Runnable work) {
        return assertThrows(Refusal.class, () -> house.keep(work)).key();
    }

    private Knock basic(String username, String password) {
        String pair = Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
        Asked call = Asked.of("GET", "/api/v1/me").header("Authorization", "Basic " + pair);
        return house.in(() -> house.beans.get(ApiDoor.class).knock(call.request()));
    }
}
