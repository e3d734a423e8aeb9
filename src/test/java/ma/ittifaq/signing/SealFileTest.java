package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Paper;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The administration's seal in a PKCS #12 file, with a certificate of an authority outside the house. */
class SealFileTest {

    private static final String PASSWORD = "coffre";

    @TempDir
    private Path directory;

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));
    private final ForeignAuthority authority = new ForeignAuthority(now());
    private final ForeignAuthority.Wanted wanted =
            authority.wanted("").of(ForeignAuthority.rsa(3072)).named("C=MA,O=Agence nationale,CN=Cachet de l'Agence");

    @BeforeEach
    void trust() throws Exception {
        DefaultSettings.set(
                "ittifaq.signer.anchors", directory.resolve("anchors").toString());
        DefaultSettings.set("ittifaq.signer.crls", directory.resolve("lists").toString());
        authority.publish(directory.resolve("anchors"), directory.resolve("lists"));
        DefaultSettings.set("ittifaq.seal.file", directory.resolve("seal.p12").toString());
        DefaultSettings.set(
                "ittifaq.seal.pin.file",
                Files.writeString(directory.resolve("pin"), PASSWORD + "\n").toString());
    }

    @AfterEach
    void forget() {
        DefaultSettings.install();
    }

    @Test
    void sealsAndIsBelievedByUsAndByOthers() throws Exception {
        ForeignAuthority.Holder seal = authority.issue(wanted);
        bring(seal);
        UUID id = signedByAll();
        assertTrue(office.read(id, Agreement::isSealed), "sealed, and validated in full");
        ActSignature made = signatures(id).getLast();
        assertEquals(SignatureField.SEAL, made.step());
        assertEquals(StoredCredential.serial(seal.certificate().getSerialNumber()), made.serial());
        byte[] pdf = office.run(() -> office.beans().get(Documents.class).read(made.sha256()));
        Poppler.assertValid(4, pdf);
        Verdict verdict =
                office.run(() -> office.beans().get(Verification.class).verify(pdf));
        assertEquals(Verdict.Result.VALID, verdict.result());
        assertTrue(verdict.signatures().getLast().issuer().isPresent(), "not of our own authority");
        assertEquals(
                Optional.empty(), office.run(() -> office.beans().get(Pki.class).problem()));
    }

    @Test
    void oneThatHasEndedSealsNothingUntilItIsReplaced() throws Exception {
        bring(authority.issue(wanted.valid(now().minus(Duration.ofDays(700)), now().minusSeconds(60))));
        UUID id = signedByAll();
        assertEquals(AgreementState.SIGNED, office.read(id, Agreement::state));
        assertFalse(office.read(id, Agreement::isSealed), "no other key seals in its place");
        assertEquals(
                Optional.of("seal"),
                office.run(() -> office.beans().get(Pki.class).problem()));
        Path file = bring(authority.issue(wanted));
        Files.setLastModifiedTime(file, FileTime.from(now().plusSeconds(10)));
        office.run(() -> {
            UUID act = office.beans().get(Acts.class).current(id).orElseThrow().id();
            office.beans().get(SealJobs.class).free(List.of(act));
            return act;
        });
        assertEquals(1, (int) office.run(() -> office.beans().get(Sealing.class).sealWaiting()));
        assertTrue(office.read(id, Agreement::isSealed));
    }

    @Test
    void oneOfAStrangerOrWithAnotherPasswordOrNoneIsNoSeal() throws Exception {
        assertThrows(SigningFailure.class, this::seal, "no such file");
        bring(new ForeignAuthority(now()).issue(wanted));
        assertThrows(SigningFailure.class, this::seal, "nobody trusts its authority");
        bring(authority.issue(wanted));
        Files.writeString(directory.resolve("pin"), "wrong");
        SealFile afterRestart = new SealFile();
        afterRestart.settings = office.beans().get(Settings.class);
        afterRestart.authorities = office.beans().get(TokenAuthorities.class);
        assertThrows(SigningFailure.class, () -> afterRestart.find(now()), "another password");
        assertEquals(List.of(), afterRestart.certificates());
    }

    @Test
    void aFileAndATokenAtOnceStopTheStart() {
        DefaultSettings.set("ittifaq.seal.token", "/etc/token.cfg");
        assertThrows(
                SettingRefused.class, () -> office.beans().get(SealFile.class).start(new Startup.Ready()));
    }

    private Path bring(ForeignAuthority.Holder seal) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("seal", seal.keys().getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
            seal.certificate(), authority.issuing.certificate(), authority.root.certificate()
        });
        Path file = directory.resolve("seal.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            keys.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private Credential seal() {
        return office.run(() -> office.beans().get(Enrolment.class).seal(now()));
    }

    private UUID signedByAll() {
        UUID id = office.frozen();
        for (Actor actor : List.of(office.salma, office.karim, office.hassan)) {
            IdentityProof proof = IdentityProof.byPassword(actor.person(), now());
            office.run(() -> office.beans().get(Signing.class).sign(id, actor, proof));
        }
        return id;
    }

    private List<ActSignature> signatures(UUID id) {
        return office.run(() -> office.beans()
                .get(ActSignatures.class)
                .of(office.beans().get(Acts.class).current(id).orElseThrow().id()));
    }

    private Instant now() {
        return office.beans().get(Clock.class).instant();
    }
}
