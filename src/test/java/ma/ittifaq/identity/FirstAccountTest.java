package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.TestBeans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator's link of a first start, and demo accounts where there is no demo. */
class FirstAccountTest {

    private static final String GOOD = "quatre mots faciles à retenir";
    private MemoryDatabase database;
    private TestBeans beans;
    private boolean demo;

    @BeforeEach
    void empty() {
        DefaultSettings.install();
        database = MemoryDatabase.emptied();
        beans = new TestBeans();
        beans.put(Pbkdf2PasswordHash.class, new PlainHash());
        beans.put(Settings.class, new Settings() {
            @Override
            public boolean demo() {
                return demo;
            }
        });
        demo = false;
    }

    @Test
    void theLinkMakesOneAdministrator() {
        String token = offered();
        claim(token, "chef.informatique", GOOD, GOOD);
        Account made = in(() ->
                beans.get(Accounts.class).findByUsername("chef.informatique").orElseThrow());
        assertTrue(made.isAdministrator());
        assertTrue(made.employee().isEmpty());
        assertEquals("identity.link.used", refusal(token, "another", GOOD, GOOD));
        assertEquals(List.of("identity.bootstrap_offered", "identity.administrator_made"), facts());
        assertEquals(List.of("identity.link_refused"), attempts());
        assertEquals("", offered(), "no second link once there is an account");
    }

    @Test
    void aNewStartMakesTheOlderLinkWorthless() {
        String first = offered();
        String second = offered();
        assertEquals("identity.link.used", refusal(first, "chef", GOOD, GOOD));
        assertDoesNotThrow(() -> claim(second, "chef", GOOD, GOOD));
    }

    @Test
    void theLinkExpiresAfterADay() {
        String token = offered();
        beans.setDay(beans.today().plusDays(2));
        assertEquals("identity.link.expired", refusal(token, "chef", GOOD, GOOD));
        assertEquals("identity.link.used", refusal("guess", "chef", GOOD, GOOD));
        assertEquals("identity.link.used", refusal(null, "chef", GOOD, GOOD));
    }

    @Test
    void aBadPasswordIsToldAndLeavesTheLinkOpen() {
        String token = offered();
        assertEquals("identity.password.weak", refusal(token, "chef", "court", "court"));
        assertEquals("identity.password.weak", refusal(token, "chef", null, null));
        assertEquals("identity.password.long", refusal(token, "chef", "x".repeat(129), "x".repeat(129)));
        assertEquals("identity.password.differs", refusal(token, "chef", GOOD, GOOD + "x"));
        assertEquals("identity.password.name", refusal(token, "chef", "Chef de service 1", "Chef de service 1"));
        assertEquals("identity.username.invalid", refusal(token, "Deux Mots", GOOD, GOOD));
        assertDoesNotThrow(() -> claim(token, "chef", GOOD, GOOD));
    }

    @Test
    void aDemoHasNoLink() {
        demo = true;
        assertEquals("", offered());
    }

    @Test
    void demoAccountsAreMadeInADemoOnlyAndGoneOutsideIt() {
        DemoAccounts accounts = beans.get(DemoAccounts.class);
        assertThrows(
                IllegalStateException.class, () -> in(() -> create(accounts)), "a demo account where there is no demo");
        demo = true;
        in(() -> create(accounts));
        in(() -> clear(accounts));
        assertTrue(in(accounts::exist));
        demo = false;
        in(() -> clear(accounts));
        assertFalse(in(accounts::exist));
        assertTrue(in(accounts::nobodyHasOne));
        assertEquals(List.of("identity.demo_accounts_removed"), facts());
        assertFalse(offered().isEmpty(), "the installation begins anew");
    }

    private static boolean create(DemoAccounts accounts) {
        accounts.create("salma.idrissi", "demo", Optional.empty(), "ar");
        return true;
    }

    private static boolean clear(DemoAccounts accounts) {
        accounts.clear(new Startup.Ready());
        return true;
    }

    /** The token that a start's link holds, or nothing. */
    private String offered() {
        return in(() -> beans.get(Bootstrap.class).link())
                .map(link -> link.replaceFirst(".*token=", ""))
                .orElse("");
    }

    private void claim(String token, String username, String password, String again) {
        in(() -> {
            beans.get(Claiming.class).claim(token, username, password, again, Language.AR);
            return true;
        });
    }

    private String refusal(String token, String username, String password, String again) {
        return assertThrows(IdentityRefusal.class, () -> claim(token, username, password, again))
                .key();
    }

    private List<String> facts() {
        return beans.fired().stream()
                .filter(Fact.class::isInstance)
                .map(f -> ((Fact) f).kind())
                .toList();
    }

    private List<String> attempts() {
        return beans.fired().stream()
                .filter(Attempt.class::isInstance)
                .map(a -> ((Attempt) a).fact().kind())
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return beans.inTransaction(database, work);
    }
}
