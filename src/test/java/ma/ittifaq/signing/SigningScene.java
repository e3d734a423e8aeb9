package ma.ittifaq.signing;

import java.awt.Color;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An administration with its authority, three people and a seal, and the document they sign one after the other. */
final class SigningScene {

    static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final List<String> FIELDS = List.of("employee", "manager", "authority", "seal");

    static final String ADMINISTRATION = "Ministère de démonstration";

    final CertificateAuthority authority;
    final TrustAnchors anchors;
    final SignatureVerifier verifier;
    final PadesSigner signer = new PadesSigner();
    final Map<String, Credential> credentials = new LinkedHashMap<>();

    SigningScene() {
        this(Roots.OURS);
    }

    /** The same people and names under an authority that is not ours. */
    static SigningScene foreign() {
        return new SigningScene(Roots.strangers());
    }

    private SigningScene(Credential root) {
        authority = new CertificateAuthority(root, "http://localhost:8080/pki/ca.crl");
        anchors = new TrustAnchors(List.of(authority.rootCertificate()));
        verifier = new SignatureVerifier(anchors);
        enrol("employee", "Salma Idrissi", "سلمى الإدريسي", "1234567");
        enrol("manager", "Karim Bennis", "كريم بنيس", "2345678");
        enrol("authority", "Hassan Fassi", "حسن الفاسي", "3456789");
        enrol("seal", "Cachet du " + ADMINISTRATION, "خاتم الوزارة", "");
    }

    private void enrol(String role, String latin, String arabic, String number) {
        Validity threeYears = Validity.starting(NOON.minus(Duration.ofMinutes(5)), Period.ofYears(3));
        CertificateSubject subject = CertificateSubject.person(latin, arabic, ADMINISTRATION, number);
        credentials.put(role, authority.enrol(subject, threeYears));
    }

    Credential stamper() {
        return authority.enrolStamper(CertificateSubject.organisation("Horodatage", "ختم زمني", ADMINISTRATION));
    }

    byte[] document() throws IOException {
        return TaggedForm.withFields(FIELDS);
    }

    SignatureRequest request(String field) {
        return new SignatureRequest(
                field, credentials.get(field).chain(), NOON, TaggedForm.card(Color.BLUE), "Signataire — الموقع");
    }

    byte[] sign(byte[] pdf, String field) {
        PadesSigner.Prepared prepared = signer.prepare(pdf, request(field));
        return signer.complete(prepared, credentials.get(field).sign(prepared.toBeSigned()));
    }

    byte[] signedByAll() throws IOException {
        byte[] pdf = document();
        for (String field : FIELDS) {
            pdf = sign(pdf, field);
        }
        return pdf;
    }

    byte[] revocationList(RevocationList.Revoked... revoked) {
        Validity week = Validity.starting(NOON.plusSeconds(1), Period.ofDays(7));
        return new RevocationList(BigInteger.ONE, week, List.of(revoked)).signedBy(authority);
    }
}
