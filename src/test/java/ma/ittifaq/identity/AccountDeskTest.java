package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.identity.AccountState.Standing;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How people get an account, lose it and get roles, and that whoever does it stays an administrator. */
class AccountDeskTest {

    private static final String CHOSEN = "autre phrase de quatre mots";

    private House house;
    private AccountDesk desk;
    private Appointments appointments;
    private UUID chief;
    private UUID salma;

    @BeforeEach
    void open() {
        house = new House();
        desk = house.beans.get(AccountDesk.class);
        appointments = house.beans.get(Appointments.class);
        chief = house.administrator("chief");
        salma = house.person("Idrissi");
    }

    @Test
    void anInvitationMakesOneAccountOfThatPerson() {
        String token = invited(salma);
        assertEquals(new Offered(Optional.of(salma), Optional.empty()), opened(token));
        claim(token, "Salma.Idrissi");
        Account made = house.named("salma.idrissi").orElseThrow();
        assertEquals(Optional.of(salma), made.employee());
        assertFalse(made.isAdministrator());
        assertEquals(List.of("identity.invited", "identity.account_made"), house.told());
        assertEquals("identity.link.used", refusal(() -> claim(token, "another")));
        assertEquals("!identity.link_refused", house.told().getLast());
    }

    @Test
    void aNewInvitationMakesTheOlderWorthless() {
        String first = invited(salma);
        String second = invited(salma);
        assertEquals("identity.link.used", refusal(() -> claim(first, "salma")));
        claim(second, "salma");
    }

    @Test
    void anInvitationExpiresAfterAWeek() {
        String token = invited(salma);
        house.beans.setDay(house.beans.today().plusDays(6));
        opened(token);
        house.beans.setDay(house.beans.today().plusDays(2));
        assertEquals("identity.link.expired", refusal(() -> claim(token, "salma")));
    }

    @Test
    void aLostPasswordIsReplacedAndTheNameStays() {
        UUID account = house.account("salma.idrissi", salma);
        long before = house.of(account).version();
        house.run(() -> house.beans
                .get(AccessTokens.class)
                .issue(house.of(account), "curl", TokenScope.READ, Duration.ofDays(30)));
        String token = invited(salma);
        assertEquals(Optional.of("salma.idrissi"), opened(token).username());
        assertEquals(before, house.of(account).version(), "the present password stays good until then");
        claim(token, "somebody.else");
        assertEquals("salma.idrissi", house.of(account).username());
        assertTrue(house.of(account).version() > before, "sessions of the old password are worth nothing");
        List<String> told = house.told();
        assertEquals(
                List.of("identity.token_revoked", "identity.password_set"), told.subList(told.size() - 2, told.size()));
        List<String> tokens = house.beans.fired().stream()
                .filter(event -> event instanceof Fact fact && fact.kind().startsWith("identity.token_"))
                .map(event -> ((Fact) event).subject())
                .toList();
        assertEquals(2, tokens.size());
        assertEquals(tokens.getFirst(), tokens.getLast(), "the same is ended that was made");
        assertTrue(tokens.getFirst().matches("salma\\.idrissi READ [0-9T:-]{19}Z [0-9a-f-]{36}"), tokens.getFirst());
    }

    /** One administrator alone opens no account that has a second factor: not both within seven days, in either order. */
    @Test
    void passwordAndSecondFactorAreNotOfOneHand() {
        UUID account = house.account("salma.idrissi", salma);
        UUID second = house.administrator("second");
        secure(account);
        invited(salma);
        long before = house.of(account).version();
        assertEquals("identity.hands.factor", refusal(() -> house.run(() -> desk.removeSecondFactor(salma, chief))));
        house.run(() -> desk.removeSecondFactor(salma, second));
        assertEquals(before, house.of(account).version());
        assertEquals("identity.hands.link", refusal(() -> house.in(() -> desk.invite(salma, second))));
        invited(salma);
        house.beans.pass(Duration.ofDays(7));
        house.run(() -> desk.invite(salma, second));
        secure(account);
        assertEquals("identity.hands.factor", refusal(() -> house.run(() -> desk.removeSecondFactor(salma, second))));
        house.run(() -> desk.removeSecondFactor(salma, chief));
    }

    @Test
    void sessionsEndWithTheSecondFactorThatAnAdministratorTakesAway() {
        UUID account = house.account("salma.idrissi", salma);
        secure(account);
        house.in(() -> house.beans
                .get(Sessions.class)
                .begin(account, Origin.of(Asked.of("POST", "/login").request())));
        house.run(() -> desk.removeSecondFactor(salma, chief));
        assertEquals(List.of(), house.in(() -> house.beans.get(Sessions.class).of(account)));
    }

    private void secure(UUID account) {
        house.run(() -> {
            SecondFactor factor = new SecondFactor(account, Totp.freshSecret());
            factor.confirm(house.beans.get(Clock.class).instant());
            house.beans.entities().persist(factor);
        });
    }

    @Test
    void aUserNameBelongsToOne() {
        assertEquals("identity.username.taken", refusal(() -> claim(invited(salma), "chief")));
    }

    @Test
    void whoHasLeftGetsNothing() {
        String token = invited(salma);
        UUID account = house.account("salma.idrissi", salma);
        assertTrue(admitted(account));
        house.leaves(salma);
        assertFalse(admitted(account));
        assertEquals("identity.link.used", refusal(() -> claim(token, "salma")));
        assertEquals("identity.person.left", refusal(() -> invited(salma)));
        assertEquals("identity.person.left", refusal(() -> grant(salma, Role.AUDITOR, chief)));
    }

    @Test
    void aClosedAccountOpensAgain() {
        UUID account = house.account("salma.idrissi", salma);
        String token = invited(salma);
        long before = house.of(account).version();
        house.run(() -> desk.disable(salma, chief));
        assertEquals(Standing.DISABLED, state(salma).standing());
        assertTrue(house.of(account).version() > before, "its sessions are worth nothing");
        assertEquals("identity.link.used", refusal(() -> claim(token, "x")));
        assertEquals("identity.account.disabled", refusal(() -> invited(salma)));
        house.run(() -> desk.enable(salma, chief));
        assertEquals(Standing.OPEN, state(salma).standing());
        assertEquals("identity.account_enabled", house.told().getLast());
    }

    @Test
    void whoActsStaysAnAdministrator() {
        UUID self = house.of(chief).employee().orElseThrow();
        assertEquals("identity.oneself", refusal(() -> house.run(() -> desk.disable(self, chief))));
        assertEquals("identity.oneself", refusal(() -> house.run(() -> desk.invite(self, chief))));
        assertEquals("identity.oneself", refusal(() -> grant(self, Role.AUTHORITY, chief)));
        UUID own = house.in(() -> appointments.of(self)).getFirst().id();
        assertEquals("identity.oneself", refusal(() -> house.run(() -> appointments.withdraw(own, chief))));
    }

    @Test
    void whoeverIsAdministratorNoMoreDoesNothing() {
        UUID other = house.administrator("other");
        UUID self = house.of(chief).employee().orElseThrow();
        UUID whose = house.of(other).employee().orElseThrow();
        house.run(() -> desk.disable(whose, chief));
        assertEquals("identity.person.unknown", refusal(() -> house.run(() -> desk.disable(self, other))));
        UUID nobody = house.account("salma.idrissi", salma);
        assertEquals("identity.person.unknown", refusal(() -> house.run(() -> desk.disable(self, nobody))));
        assertEquals("identity.person.unknown", refusal(() -> grant(self, Role.AUDITOR, nobody)));
    }

    @Test
    void rolesAreGivenOnceAndWithdrawnAtOnce() {
        UUID account = house.account("salma.idrissi", salma);
        grant(salma, Role.HR_OFFICER, chief);
        assertTrue(roles(account).contains("HR_OFFICER"));
        assertEquals("identity.role.held", refusal(() -> grant(salma, Role.HR_OFFICER, chief)));
        RoleAssignment held = house.in(() -> appointments.of(salma)).getFirst();
        house.run(() -> appointments.withdraw(held.id(), chief));
        assertFalse(roles(account).contains("HR_OFFICER"));
        assertEquals(List.of(), house.in(() -> appointments.of(salma)));
        assertEquals(List.of("directory.role_granted", "directory.role_withdrawn"), house.told());
    }

    @Test
    void aRoleIsWholeAndNotOfThePast() {
        assertEquals("identity.role.incomplete", refusal(() -> grant(salma, null, chief)));
        assertEquals(
                "identity.role.incomplete",
                refusal(() ->
                        house.run(() -> appointments.grant(salma, Role.AUDITOR, UUID.randomUUID(), null, chief))));
        assertEquals(
                "identity.role.past",
                refusal(() -> house.run(() -> appointments.grant(
                        salma, Role.AUDITOR, house.unit(), house.beans.today().minusDays(1), chief))));
    }

    @Test
    void theListKnowsWhoIsInvited() {
        assertEquals(Standing.NONE, state(salma).standing());
        invited(salma);
        assertTrue(state(salma)
                .invitedUntil()
                .isAfter(house.beans.today().atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private AccountState state(UUID person) {
        return house.in(() -> desk.states(List.of(person))).get(person);
    }

    private String invited(UUID person) {
        return house.in(() -> desk.invite(person, chief)).replaceFirst(".*token=", "");
    }

    private Offered opened(String token) {
        return house.in(() -> house.beans.get(Claiming.class).open(token));
    }

    private void claim(String token, String username) {
        house.run(() -> house.beans.get(Claiming.class).claim(token, username, CHOSEN, CHOSEN, Language.FR));
    }

    private void grant(UUID person, Role role, UUID by) {
        house.run(() -> appointments.grant(person, role, house.unit(), null, by));
    }

    private boolean admitted(UUID account) {
        Account known = house.of(account);
        return house.in(() -> house.beans.get(Callers.class).admit(known).isPresent());
    }

    private Set<String> roles(UUID account) {
        Account known = house.of(account);
        return house.in(
                () -> house.beans.get(Callers.class).admit(known).orElseThrow().roles());
    }

    private static String refusal(Runnable work) {
        return assertThrows(Refusal.class, work::run).key();
    }
}
