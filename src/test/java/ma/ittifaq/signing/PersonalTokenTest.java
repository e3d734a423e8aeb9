package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** People sign with keys that the server holds for them in a PKCS #11 token. */
@ExtendWith(SoftHsm.class)
class PersonalTokenTest {

    @TempDir
    private Path directory;

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    @BeforeEach
    void plug() throws Exception {
        OneHand.in(office);
        DefaultSettings.set("ittifaq.personal.token", SoftHsm.token().toString());
        Path pin = Files.writeString(directory.resolve("pin"), SoftHsm.PIN + "\n");
        DefaultSettings.set("ittifaq.personal.pin.file", pin.toString());
    }

    @AfterEach
    void unplug() {
        DefaultSettings.install();
    }

    @Test
    void peopleSignByThemselvesAndInBatchesAndNoKeyIsInTheDatabase() {
        UUID id = office.frozen();
        sign(id, office.salma);
        BatchSigning batches = office.beans().get(BatchSigning.class);
        UUID batch = office.run(() -> batches.list(List.of(id), office.karim));
        office.run(() -> batches.mandate(batch, office.karim, proof(office.karim)));
        office.run(() -> office.beans().get(BatchRun.class).runIdle());
        sign(id, office.hassan);
        assertTrue(office.read(id, Agreement::isSealed), "sealed, and validated in full");
        for (Actor actor : List.of(office.salma, office.karim, office.hassan)) {
            assertEquals(Optional.empty(), stored(actor, false));
            assertEquals(Optional.of(serial(key(actor))), stored(actor, true));
            assertNull(key(actor).key().getEncoded(), "the key cannot be read out");
        }
    }

    @Test
    void aKeyOfTheOtherPlaceIsFollowedByANewOne() {
        String inToken = serial(key(office.salma));
        DefaultSettings.install();
        String inDatabase = serial(key(office.salma));
        assertNotEquals(inToken, inDatabase);
        assertEquals(inDatabase, serial(key(office.salma)), "and that one stays");
        assertEquals(Optional.of(inToken), stored(office.salma, true));
    }

    @Test
    void withTheTokenAwayNothingIsSignedAndThePageSaysSo() throws Exception {
        UUID id = office.frozen();
        key(office.salma);
        String without = Files.readString(SoftHsm.token()).replaceAll("library = .*", "library = /nowhere/lib.so");
        DefaultSettings.set(
                "ittifaq.personal.token",
                Files.writeString(directory.resolve("unplugged.cfg"), without).toString());
        office.beans().get(PersonalToken.class).forget();
        assertEquals(
                Optional.of("personal"),
                office.run(() -> office.beans().get(Pki.class).problem()));
        assertEquals(
                Optional.of("signing.unavailable"),
                office.run(() -> office.beans().get(Ways.class).asked(id, office.salma))
                        .closed()
                        .map(Refusal::key));
        assertEquals(
                "signing.unavailable",
                assertThrows(Refusal.class, () -> sign(id, office.salma)).key());
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(id, Agreement::state));
        DefaultSettings.set("ittifaq.personal.token", SoftHsm.token().toString());
        sign(id, office.salma);
    }

    /** Broken and replaced, or restored without its keys. */
    @Test
    void whatIsNoLongerInTheTokenIsFollowedByANewKey() throws Exception {
        Credential first = key(office.salma);
        KeyStore keys = KeyStore.getInstance("PKCS11", first.token().orElseThrow());
        keys.load(null, SoftHsm.PIN.toCharArray());
        keys.deleteEntry("ittifaq-person-" + serial(first));
        office.beans().get(PersonalToken.class).forget();
        assertNotEquals(serial(first), serial(key(office.salma)));
    }

    /** Somebody pulled it and put it back: what was opened before is of no more use. */
    @Test
    void aTokenThatWasAwayForAMomentIsOpenedAnew() throws Exception {
        UUID id = office.frozen();
        ((AuthProvider) key(office.salma).token().orElseThrow()).logout();
        sign(id, office.salma);
    }

    /** The key was there when the document was made ready, and is gone when it is to sign; twice, then it is back. */
    @Test
    void aTokenThatGoesInTheMiddleOfASignatureLeavesTheAgreementWhereItWas() {
        UUID id = office.frozen();
        AtomicInteger gone = new AtomicInteger(2);
        PersonalToken real = office.beans().get(PersonalToken.class);
        Enrolment enrolment = office.beans().get(Enrolment.class);
        key(office.salma);
        enrolment.personalToken = new PersonalToken() {
            @Override
            boolean isSet() {
                return true;
            }

            @Override
            Optional<Credential> find(X509Certificate own, X509Certificate root) {
                return real.find(own, root)
                        .map(found -> gone.getAndDecrement() > 0
                                ? new Credential(
                                        KeyAlgorithm.P_256.newKeyPair().getPrivate(), found.chain(), found.token())
                                : found);
            }

            @Override
            void forget() {
                real.forget();
            }
        };
        assertEquals(
                "signing.unavailable",
                assertThrows(Refusal.class, () -> sign(id, office.salma)).key());
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(id, Agreement::state));
        sign(id, office.salma);
        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, office.read(id, Agreement::state));
    }

    private void sign(UUID id, Actor actor) {
        office.run(() -> office.beans().get(Signing.class).sign(id, actor, proof(actor)));
    }

    private Credential key(Actor actor) {
        return office.run(() -> office.beans()
                .get(Enrolment.class)
                .personal(office.beans().get(Directory.class).require(actor.person()), now()));
    }

    private Optional<String> stored(Actor actor, boolean inToken) {
        return office.run(() -> office.beans().get(Keys.class).personal(actor.person(), inToken, now()))
                .map(PersonalKey::serial);
    }

    private static String serial(Credential credential) {
        return StoredCredential.serial(credential.certificate().getSerialNumber());
    }

    private IdentityProof proof(Actor actor) {
        return IdentityProof.byPassword(actor.person(), now());
    }

    private Instant now() {
        return office.beans().get(Clock.class).instant();
    }
}
