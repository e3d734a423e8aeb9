package ma.ittifaq.identity.ldap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.unboundid.ldap.sdk.LDAPException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.LdapSettings;
import ma.ittifaq.platform.PersonMatch;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.TestBeans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions to a real LDAP server in this process: who is believed, and above all who is not. */
class LdapDirectoryTest {

    private PeopleServer server;
    private LdapDirectory directory;

    @TempDir
    Path files;

    @BeforeEach
    void open() throws LDAPException {
        DefaultSettings.install();
        server = PeopleServer.open();
        server.person("salma", "1000001", "mot de salma");
        server.person("karim", "1000002", "mot de karim");
        DefaultSettings.set("ittifaq.ldap.url", server.address());
        DefaultSettings.set("ittifaq.ldap.base", PeopleServer.PEOPLE);
        directory = new TestBeans().get(LdapDirectory.class);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aRightPasswordNamesThePerson() {
        assertEquals(new LdapAnswer.Right("1000001"), directory.ask("salma", "mot de salma"));
        assertEquals(PersonMatch.Ours.PPR, directory.says());
        DefaultSettings.set("ittifaq.ldap.match", "mail=email");
        assertEquals(new LdapAnswer.Right("salma@example.ma"), directory.ask("salma", "mot de salma"));
        DefaultSettings.set("ittifaq.ldap.match", "title=ppr");
        assertEquals(new LdapAnswer.Right(""), directory.ask("salma", "mot de salma"), "an entry that does not say");
    }

    @Test
    void aWrongPasswordAnUnknownNameAndAShutAccountAreToldAlike() {
        server.person("gone", "1000003", "mot");
        server.shut("gone");
        assertEquals(new LdapAnswer.Wrong(), directory.ask("salma", "mot de karim"));
        assertEquals(new LdapAnswer.Wrong(), directory.ask("nobody", "mot de salma"));
        assertEquals(new LdapAnswer.Wrong(), directory.ask("gone", "mot"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "sal*",
                "*)(uid=*",
                "salma)(uid=*",
                "nobody)(|(uid=salma)",
                "salma\u0000",
                "\\73alma",
                "uid=salma,ou=people,dc=example,dc=ma"
            })
    void aTypedNameIsANameAndNothingMore(String typed) {
        assertEquals(new LdapAnswer.Wrong(), directory.ask(typed, "mot de salma"));
    }

    /** The server lets in whoever gives a name and no password, as nobody: that is no proof (RFC 4513, 5.1.2). */
    @Test
    void noPasswordIsNeverRight() {
        assertEquals(new LdapAnswer.Wrong(), directory.ask("salma", ""));
        DefaultSettings.set("ittifaq.ldap.name", "uid={name}," + PeopleServer.PEOPLE);
        assertEquals(new LdapAnswer.Wrong(), directory.ask("salma", ""));
        assertEquals(new LdapAnswer.Wrong(), directory.ask(" ", "mot de salma"));
        assertEquals(0, server.questions(), "they do not reach the server");
    }

    @Test
    void whereTwoHaveTheNameNobodyIsLetIn() {
        server.person("salma", "1000009", "mot de l'autre", "ou=autres," + PeopleServer.PEOPLE);
        assertEquals(new LdapAnswer.Wrong(), directory.ask("salma", "mot de salma"));
        assertEquals(new LdapAnswer.Wrong(), directory.ask("salma", "mot de l'autre"));
    }

    @Test
    void aReferralIsNotFollowed() throws LDAPException {
        try (PeopleServer foreign = PeopleServer.open()) {
            foreign.person("stray", "1000008", "mot");
            server.refer(foreign);
            assertEquals(new LdapAnswer.Wrong(), directory.ask("stray", "mot"));
            assertEquals(0, foreign.questions());
        }
    }

    @Test
    void peopleMayLookForThemselvesUnderANameMadeOfTheirs() {
        server.refuseNobody();
        assertInstanceOf(LdapAnswer.Away.class, directory.ask("salma", "mot de salma"));
        DefaultSettings.set("ittifaq.ldap.name", "uid={name}," + PeopleServer.PEOPLE);
        assertEquals(new LdapAnswer.Right("1000001"), directory.ask("salma", "mot de salma"));
        assertEquals(new LdapAnswer.Wrong(), directory.ask("salma", "mot de karim"));
        assertEquals(new LdapAnswer.Wrong(), directory.ask("salma,ou=people", "mot de salma"));
    }

    /** Names of two kinds may be the same word for two people: the password must be that of who was found. */
    @Test
    void whoOpensTheDirectoryIsNotForThatReasonWhoIsFound() {
        DefaultSettings.set("ittifaq.ldap.name", "uid={name}," + PeopleServer.PEOPLE);
        DefaultSettings.set("ittifaq.ldap.filter", "(description={name})");
        server.describe("karim", "salma");
        assertEquals(new LdapAnswer.Wrong(), directory.ask("salma", "mot de salma"));
    }

    @Test
    void aUserOfOursMayLookForThem() throws IOException {
        server.refuseNobody();
        server.person("ittifaq", "", "mot du service");
        Path file = Files.writeString(files.resolve("password"), "mot du service\n");
        DefaultSettings.set("ittifaq.ldap.user", "uid=ittifaq," + PeopleServer.PEOPLE);
        DefaultSettings.set("ittifaq.ldap.password.file", file.toString());
        assertEquals(new LdapAnswer.Right("1000002"), directory.ask("karim", "mot de karim"));
        Files.writeString(file, "another");
        assertInstanceOf(LdapAnswer.Away.class, directory.ask("karim", "mot de karim"), "nobody's fault who signs in");
        Files.writeString(file, "");
        assertInstanceOf(LdapAnswer.Away.class, directory.ask("karim", "mot de karim"));
    }

    @Test
    void aServerThatIsDownOrSlowIsAwayAndTheNextOneIsAsked() throws LDAPException {
        try (PeopleServer second = PeopleServer.open()) {
            second.person("salma", "1000001", "mot de salma");
            DefaultSettings.set("ittifaq.ldap.url", server.address() + ", " + second.address());
            server.close();
            assertEquals(new LdapAnswer.Right("1000001"), directory.ask("salma", "mot de salma"));
            DefaultSettings.set("ittifaq.ldap.timeout", 1);
            second.slow(Duration.ofSeconds(3));
            Instant began = Instant.now();
            assertInstanceOf(LdapAnswer.Away.class, directory.ask("salma", "mot de salma"));
            assertTrue(Duration.between(began, Instant.now()).toSeconds() < 3, "nobody is kept waiting");
        }
        assertInstanceOf(LdapAnswer.Away.class, directory.ask("salma", "mot de salma"));
    }

    @Test
    void noPasswordGoesInTheClearToAnotherMachine() {
        DefaultSettings.set("ittifaq.ldap.url", server.address().replace("127.0.0.1", "0.0.0.0"));
        assertInstanceOf(LdapAnswer.Away.class, directory.ask("salma", "mot de salma"));
        assertEquals(0, server.questions());
    }

    @Test
    void anAuthorityOfTheAdministrationsOwnIsNamedByASetting() throws Exception {
        try (PeopleServer safe = PeopleServer.openWithTls(files.resolve("keys.p12"))) {
            safe.person("salma", "1000001", "mot de salma");
            DefaultSettings.set("ittifaq.ldap.url", safe.address());
            assertInstanceOf(LdapAnswer.Away.class, directory.ask("salma", "mot de salma"), "Java does not know it");
            Path pem = safe.certificate(files.resolve("ca.pem"));
            DefaultSettings.set("ittifaq.ldap.certificates", pem.toString());
            assertEquals(new LdapAnswer.Right("1000001"), directory.ask("salma", "mot de salma"));
            DefaultSettings.set("ittifaq.ldap.url", safe.address().replace("localhost", "0.0.0.0"));
            assertInstanceOf(LdapAnswer.Away.class, directory.ask("salma", "mot de salma"), "not its name");
            assertEquals(2, safe.questions(), "one search and one bind, of the time that it was believed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "url, http://ldap.example.ma, ITTIFAQ_LDAP_URL",
        "url, ldap.example.ma, ITTIFAQ_LDAP_URL",
        "base, '', ITTIFAQ_LDAP_BASE",
        "filter, (uid=salma), ITTIFAQ_LDAP_FILTER",
        "filter, (uid={name}, ITTIFAQ_LDAP_FILTER",
        "name, uid=salma, ITTIFAQ_LDAP_NAME",
        "name, 'uid={name},ou', ITTIFAQ_LDAP_NAME",
        "user, cn=ittifaq, ITTIFAQ_LDAP_PASSWORD_FILE",
        "match, mail, ITTIFAQ_LDAP_MATCH",
        "match, mail=cnie, ITTIFAQ_LDAP_MATCH"
    })
    void aSettingThatCannotBeUsedEndsTheStartInOneLine(String setting, String value, String named) {
        LdapRules.check(new LdapSettings());
        DefaultSettings.set("ittifaq.ldap." + setting, value);
        SettingRefused refused = assertThrows(SettingRefused.class, () -> LdapRules.check(new LdapSettings()));
        assertTrue(refused.getMessage().contains(named), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }

    @Test
    void withoutAnAddressThereIsNoneToAsk() {
        DefaultSettings.install();
        LdapRules.check(new LdapSettings());
        assertFalse(directory.isSet());
        assertEquals(List.of(), new LdapSettings().servers());
    }
}
