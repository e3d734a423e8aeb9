package ma.ittifaq.signing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Base64;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.HeadSeal;

/** The administration's real seal and the demonstration's time stamps, for what is sealed beside documents. */
public final class TestSeal {

    private TestSeal() {}

    /** With keys of the database behind these entities, at that hour. */
    public static HeadSeal of(EntityManager entities, Instant now) {
        SigningRoom.Beans beans = beans(entities, now);
        HeadSealing sealing = new HeadSealing();
        sealing.enrolment = beans.enrolment;
        sealing.timeStamps = beans.stamps;
        return sealing;
    }

    /** The root that vouches for it, in PEM. */
    public static String root(EntityManager entities, Instant now) {
        return pem(beans(entities, now).pki.rootCertificate());
    }

    /** A root that vouches for nothing of ours, in PEM. */
    public static String otherRoot(Instant now) throws Exception {
        CertificateSubject other = CertificateSubject.organisation("Another authority", "سلطة أخرى", "Elsewhere");
        Credential root = CertificateAuthority.found(other, Validity.starting(now, java.time.Period.ofYears(1)));
        return pem(root.certificate().getEncoded());
    }

    private static SigningRoom.Beans beans(EntityManager entities, Instant now) {
        DefaultSettings.install();
        DefaultSettings.set("ittifaq.tsa", "demo");
        return new SigningRoom.Beans(entities, now);
    }

    private static String pem(byte[] der) {
        String body = Base64.getMimeEncoder().encodeToString(der);
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }
}
