package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Period;
import java.util.Date;
import ma.ittifaq.signing.RevocationList.Revoked;
import org.junit.jupiter.api.Test;

class CertificateAuthorityTest {

    private static final SigningScene scene = new SigningScene();

    @Test
    void theRootSignsItselfAndNoFurtherAuthority() throws GeneralSecurityException {
        X509Certificate root = scene.authority.rootCertificate();
        root.verify(root.getPublicKey());
        assertEquals(0, root.getBasicConstraints());
        assertTrue(root.getKeyUsage()[5] && root.getKeyUsage()[6], "signs certificates and lists");
        assertFalse(root.getKeyUsage()[1], "signs no document");
    }

    @Test
    void aPersonalCertificateNamesThePersonInBothScripts() throws GeneralSecurityException {
        X509Certificate certificate = scene.credentials.get("employee").certificate();
        certificate.verify(scene.authority.rootCertificate().getPublicKey());

        assertEquals("Salma Idrissi", CertificateSubject.latinName(certificate));
        assertEquals("سلمى الإدريسي", CertificateSubject.arabicName(certificate));
        assertTrue(certificate.getSubjectX500Principal().toString().contains("SERIALNUMBER=1234567"));
        assertEquals(-1, certificate.getBasicConstraints());
        assertTrue(certificate.getKeyUsage()[0] && certificate.getKeyUsage()[1]);
        assertTrue(new String(certificate.getExtensionValue("2.5.29.31"), StandardCharsets.ISO_8859_1)
                .contains("http://localhost:8080/pki/ca.crl"));
    }

    @Test
    void serialNumbersAreLongAndDifferent() {
        X509Certificate one = scene.credentials.get("employee").certificate();
        X509Certificate other = scene.credentials.get("manager").certificate();
        assertNotEquals(one.getSerialNumber(), other.getSerialNumber());
        assertTrue(
                one.getSerialNumber().bitLength() > 64 && one.getSerialNumber().signum() > 0);
    }

    @Test
    void aLongNameIsCutOnlyWhereTheStandardDemandsIt() {
        String latin = "Fatima-Zahra ".repeat(8).strip();
        CertificateSubject subject = CertificateSubject.person(latin, "فاطمة الزهراء ".repeat(8), "DSI", "1");
        X509Certificate certificate = scene.authority
                .enrol(subject, Validity.starting(SigningScene.NOON, Period.ofYears(1)))
                .certificate();
        assertTrue(CertificateSubject.latinName(certificate).length() <= 64);
        assertEquals("فاطمة الزهراء ".repeat(8), CertificateSubject.arabicName(certificate));
    }

    @Test
    void aHostileNameStaysOneName() {
        CertificateSubject subject = CertificateSubject.person("Eve, O=Trésor+CN=Root\u202e", "x", "DSI", "1");
        X509Certificate certificate = scene.authority
                .enrol(subject, Validity.starting(SigningScene.NOON, Period.ofYears(1)))
                .certificate();
        assertEquals(
                5,
                CertificateSubject.toName(certificate.getSubjectX500Principal()).getRDNs().length);
    }

    @Test
    void aRevokedCertificateIsListed() throws GeneralSecurityException {
        X509Certificate revoked = scene.credentials.get("employee").certificate();
        byte[] bytes = scene.revocationList(new Revoked(revoked.getSerialNumber(), SigningScene.NOON));
        X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));

        list.verify(scene.authority.rootCertificate().getPublicKey());
        assertTrue(list.isRevoked(revoked));
        assertFalse(list.isRevoked(scene.credentials.get("manager").certificate()));
        assertEquals(Date.from(SigningScene.NOON.plusSeconds(1)), list.getThisUpdate());
    }

    @Test
    void theValidatorHearsOfARevocation() throws IOException {
        byte[] pdf = scene.sign(scene.document(), "employee");
        X509Certificate revoked = scene.credentials.get("employee").certificate();
        byte[] list = scene.revocationList(new Revoked(revoked.getSerialNumber(), SigningScene.NOON.minusSeconds(60)));
        ValidationReport report =
                new DocumentValidation(scene.anchors).validate(pdf, list, SigningScene.NOON.plusSeconds(60));
        assertFalse(report.passed(), report::summary);
        assertTrue(report.summary().contains("REVOKED"), report::summary);
    }

    @Test
    void keysSurviveTheirStoredForm() {
        Credential credential = scene.credentials.get("seal");
        PrivateKey restored = KeyAlgorithm.P_256.decode(credential.key().getEncoded());
        assertArrayEquals(credential.key().getEncoded(), restored.getEncoded());
        assertThrows(SigningFailure.class, () -> KeyAlgorithm.P_256.decode(new byte[] {1, 2, 3}));
    }

    @Test
    void aKeyThatIsNotTheCertificatesDoesNotWork() {
        Credential mine = scene.credentials.get("employee");
        Credential theirs = scene.credentials.get("manager");
        assertTrue(mine.works());
        assertFalse(new Credential(mine.key(), theirs.chain()).works());
    }

    @Test
    void javaItselfStaysTheFirstProvider() {
        assertNotEquals("BC", Security.getProviders()[0].getName());
    }
}
