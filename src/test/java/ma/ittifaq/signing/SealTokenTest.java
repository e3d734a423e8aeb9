package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.KeyPair;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Paper;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.review.Office;
import ma.ittifaq.signing.AuthorityKey.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The administration's seal with a key that is made and used in a PKCS #11 token. */
@ExtendWith(SoftHsm.class)
class SealTokenTest {

    @TempDir
    private Path directory;

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    @BeforeEach
    void plug() throws Exception {
        DefaultSettings.set("ittifaq.seal.token", SoftHsm.token().toString());
        Path pin = Files.writeString(directory.resolve("pin"), SoftHsm.PIN + "\n");
        DefaultSettings.set("ittifaq.seal.pin.file", pin.toString());
    }

    @Test
    void sealsAndLeavesNoKeyInTheDatabase() {
        UUID id = signedByAll();
        assertTrue(office.read(id, Agreement::isSealed), "sealed, and validated in full");
        UUID act = office.run(
                () -> office.beans().get(Acts.class).current(id).orElseThrow().id());
        ActSignature seal = office.run(
                        () -> office.beans().get(ActSignatures.class).of(act))
                .getLast();
        assertEquals(SignatureField.SEAL, seal.step());
        assertEquals(seal.serial(), serial(sealAt(now())));
        assertEquals(
                Optional.empty(),
                office.run(() -> office.beans().get(Keys.class).authority(Purpose.SEAL, now())));
        assertNull(sealAt(now()).key().getEncoded(), "the key cannot be read out");
    }

    @Test
    void theKeyOfTheTokenIsFoundAgainAndFollowedInItsTime() {
        String first = serial(sealAt(now()));
        SealToken afterRestart = new SealToken();
        afterRestart.settings = new ma.ittifaq.platform.Settings();
        Optional<Credential> found = office.run(() -> afterRestart.find(
                office.beans().get(Enrolment.class).authority().rootCertificate(), Set.of(), now()));
        assertEquals(first, serial(found.orElseThrow()));
        assertNotEquals(first, serial(sealAt(now().plus(Duration.ofDays(4 * 365)))));
        assertEquals(first, serial(sealAt(now())), "the present key stays the present one");
    }

    @Test
    void whenTheTokenIsAwayActsWaitAndReadinessSaysSo() throws Exception {
        String without = Files.readString(SoftHsm.token()).replaceAll("library = .*", "library = /nowhere/lib.so");
        Path unplugged = Files.writeString(directory.resolve("unplugged.cfg"), without);
        DefaultSettings.set("ittifaq.seal.token", unplugged.toString());
        assertEquals(
                Optional.of("seal"),
                office.run(() -> office.beans().get(Pki.class).problem()));
        UUID id = signedByAll();
        assertFalse(office.read(id, Agreement::isSealed), "no other key seals in its place");
        assertEquals(AgreementState.SIGNED, office.read(id, Agreement::state));
        assertEquals(
                1, (long) office.run(() -> office.beans().get(Sealing.class).backlog()));
        DefaultSettings.set("ittifaq.seal.token", SoftHsm.token().toString());
        // What was found a moment ago is believed for a moment.
        office.beans().setDay(Office.TODAY.plusDays(1));
        assertEquals(
                Optional.empty(), office.run(() -> office.beans().get(Pki.class).problem()));
    }

    /** Somebody pulled it and put it back: what was opened before is of no more use. */
    @Test
    void aTokenThatWasAwayForAMomentIsOpenedAnew() throws Exception {
        Credential seal = sealAt(now());
        ((AuthProvider) seal.token().orElseThrow()).logout();
        assertFalse(seal.works(), "this opening of it is over");
        assertTrue(office.read(signedByAll(), Agreement::isSealed));
    }

    /** The key is there when it is looked for, and gone when it is to sign. */
    @Test
    void aTokenThatGoesInTheMiddleOfASignatureLeavesTheActWaiting() {
        KeyPair pulled = KeyAlgorithm.P_256.newKeyPair();
        office.beans().put(SealToken.class, new SealToken() {
            @Override
            boolean isSet() {
                return true;
            }

            @Override
            Optional<Credential> find(X509Certificate root, Set<String> revoked, Instant at) {
                CertificateAuthority authority =
                        office.beans().get(Enrolment.class).authority();
                X509Certificate own = authority.issue(
                        CertificateSubject.organisation("Cachet", "خاتم", "ANSN"),
                        pulled.getPublic(),
                        Validity.starting(at, Period.ofYears(1)));
                Provider gone = new Provider("Gone", "1", "a token without its device") {
                    private static final long serialVersionUID = 1L;
                };
                return Optional.of(new Credential(pulled.getPrivate(), List.of(own, root), Optional.of(gone)));
            }
        });
        UUID id = signedByAll();
        assertEquals(AgreementState.SIGNED, office.read(id, Agreement::state), "what people signed stays signed");
        assertFalse(office.read(id, Agreement::isSealed));
        assertEquals(
                1, (long) office.run(() -> office.beans().get(Sealing.class).backlog()));
        assertEquals(
                Optional.of("seal"),
                office.run(() -> office.beans().get(Pki.class).problem()));
    }

    private UUID signedByAll() {
        UUID id = office.frozen();
        for (Actor actor : List.of(office.salma, office.karim, office.hassan)) {
            IdentityProof proof = new IdentityProof(actor.person(), "password", now());
            office.run(() -> office.beans().get(Signing.class).sign(id, actor, proof));
        }
        return id;
    }

    private Credential sealAt(Instant at) {
        return office.run(() -> office.beans().get(Enrolment.class).seal(at));
    }

    private static String serial(Credential credential) {
        return StoredCredential.serial(credential.certificate().getSerialNumber());
    }

    private Instant now() {
        return office.beans().get(Clock.class).instant();
    }
}
