package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Years pass: people are told in time, keys follow each other, and what was sealed stays provable. */
class CertificateCareTest {

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    private StampServer server;

    @BeforeEach
    void appoint() {
        office.run(() -> {
            UUID unit = office.beans()
                    .get(Directory.class)
                    .require(office.nadia.person())
                    .unit();
            office.beans()
                    .entities()
                    .persist(new RoleAssignment(
                            office.nadia.person(), Role.ADMINISTRATOR, unit, Office.TODAY.minusYears(1), null));
            return unit;
        });
    }

    @AfterEach
    void forget() {
        if (server != null) {
            server.close();
        }
        DefaultSettings.install();
    }

    @Test
    void holdersAreToldSixtyThirtyAndSevenDaysAheadOnceEach() {
        LocalDate end = LocalDate.ofInstant(
                personal(office.karim).getNotAfter().toInstant(),
                office.beans().get(Clock.class).getZone());
        for (int ahead : new int[] {61, 60, 59, 31, 30, 29, 8, 7, 6, 1, 0}) {
            office.beans().setDay(end.minusDays(ahead));
            care();
            care();
        }
        List<Notice> told = told("CERTIFICATE_ENDS");
        assertEquals(3, told.size(), told::toString);
        told.forEach(notice -> {
            assertEquals(Set.of(office.karim.person()), notice.recipients());
            assertEquals(end, notice.due());
        });
    }

    @Test
    void nobodyIsToldOfWhatANewerOneFollowsOrWhatWasTakenBack() {
        X509Certificate first = personal(office.karim);
        X509Certificate revoked = personal(office.salma);
        office.run(() -> {
            office.beans().get(Revocations.class).revoke(serial(revoked), RevocationReason.CEASED, office.youssef);
            return first;
        });
        office.beans().setDay(day(first).minusDays(20));
        X509Certificate second = personal(office.karim);
        assertNotEquals(serial(first), serial(second), "a new one, while the old one still counts");
        assertTrue(second.getNotBefore().before(first.getNotAfter()));
        care();
        assertEquals(List.of(), told("CERTIFICATE_ENDS"));
    }

    @Test
    void administratorsAreToldOfTheSealAndOfAuthoritiesThatAreTrusted() {
        X509Certificate seal = office.run(() -> enrolment().seal(now())).certificate();
        office.beans().setDay(day(seal).minusDays(45));
        care();
        care();
        List<Notice> told = told("AUTHORITY_SEAL_ENDS");
        assertEquals(1, told.size());
        assertEquals(Set.of(office.nadia.person()), told.getFirst().recipients());
        office.beans().setDay(day(seal).minusDays(20));
        X509Certificate next = office.run(() -> enrolment().seal(now())).certificate();
        assertNotEquals(serial(seal), serial(next));
        care();
        assertEquals(1, told("AUTHORITY_SEAL_ENDS").size(), "the next one is there");
    }

    /** The step that an operator would fear: the root of all certificates is replaced, and nobody notices. */
    @Test
    void theRootGetsANewCertificateAndEverythingLeadsToIt() throws IOException {
        X509Certificate old = root();
        Credential stamper = stamper(Duration.ofDays(7000));
        stampsBy(stamper);
        UUID before = signedByAll();
        office.beans().setDay(day(old).minusYears(3).minusMonths(4));
        care();
        assertEquals(serial(old), serial(root()), "not yet");
        office.beans().setDay(day(old).minusYears(3).minusMonths(2));
        care();
        assertEquals(serial(old), serial(root()), "other nodes hear of it first");
        office.beans().setDay(day(old).minusYears(3).minusMonths(2).plusDays(1));
        X509Certificate renewed = root();
        server.becomes(stamper, now());
        assertNotEquals(serial(old), serial(renewed));
        assertEquals(old.getPublicKey(), renewed.getPublicKey());
        assertEquals(old.getSubjectX500Principal(), renewed.getSubjectX500Principal());
        care();
        assertEquals(serial(renewed), serial(root()), "once");

        assertValid(before);
        UUID after = signedByAll(frozenToday());
        assertValid(after);
        office.beans().setDay(day(old).plusYears(1));
        assertValid(before);
        assertValid(after);
        assertTrue(TrustAnchors.issued(renewed, personal(office.karim)));
    }

    @Test
    void anArchiveStampIsRenewedBeforeItsAuthoritysCertificateEnds() throws IOException {
        Credential first = stamper(Duration.ofDays(400));
        UUID id = stampedBy(first);
        byte[] sealed = bytes(id);
        office.beans().setDay(day(first.certificate()).minusDays(120));
        assertEquals(0, renewed(first), "not yet");
        office.beans().setDay(day(first.certificate()).minusDays(80));
        assertEquals(1, renewed(stamper(Duration.ofDays(800))));
        assertEquals(0, renewed(first), "once");

        byte[] lasting = bytes(id);
        assertEquals(-1, Arrays.mismatch(sealed, Arrays.copyOf(lasting, sealed.length)), "appended, nothing changed");
        office.beans().setDay(day(first.certificate()).plusDays(30));
        ValidationReport report =
                office.run(() -> new DocumentValidation(enrolment().anchors())
                        .validate(lasting, office.beans().get(Pki.class).freshRevocationList(now()), now()));
        assertTrue(report.passed(), report::summary);
        Act act = act(id);
        ActValidation kept = office.run(
                        () -> office.beans().get(ActSignatures.class).validation(act.id()))
                .orElseThrow();
        assertEquals(act.sha256(), kept.sha256());
    }

    @Test
    void stampsOfBeforeADayAreRenewedWhenTheAdministrationSaysSo() throws IOException {
        Credential authority = stamper(Duration.ofDays(4000));
        UUID id = stampedBy(authority);
        office.beans().setDay(Office.TODAY.plusDays(100));
        assertEquals(0, renewed(authority));
        DefaultSettings.set(
                "ittifaq.stamps.renewed.before", Office.TODAY.plusDays(50).toString());
        assertEquals(1, renewed(authority));
        assertEquals(0, renewed(authority), "its stamp is of after that day");
        assertValid(id);
    }

    @Test
    void anActSealedBeforeAnybodyLookedIsLookedAt() throws IOException {
        Credential authority = stamper(Duration.ofDays(100));
        stampedBy(authority);
        office.run(() -> office.beans()
                .entities()
                .createQuery("update ActValidation v set v.renewAt = null, v.stampAt = null")
                .executeUpdate());
        office.beans().setDay(day(authority.certificate()).minusDays(20));
        assertEquals(1, renewed(stamper(Duration.ofDays(800))));
    }

    /** One round of care, then one of the queue, with this authority to be asked; answers how many acts got a stamp. */
    private int renewed(Credential authority) {
        server.becomes(authority, now());
        care();
        return office.run(() -> office.beans().get(Stamping.class).stampDue());
    }

    private UUID stampedBy(Credential authority) throws IOException {
        stampsBy(authority);
        return signedByAll();
    }

    private void stampsBy(Credential authority) throws IOException {
        server = new StampServer(authority, now());
        DefaultSettings.set("ittifaq.tsa", server.address());
    }

    private Credential stamper(Duration life) {
        CertificateSubject subject = CertificateSubject.organisation("Horodatage", "ختم زمني", "Autorité");
        Validity validity = new Validity(now().minusSeconds(60), now().plus(life));
        return office.run(() -> enrolment().authority().enrolStamper(subject, validity));
    }

    private void care() {
        CertificateCare care = office.beans().get(CertificateCare.class);
        office.run(() -> {
            care.once();
            return care.some();
        });
    }

    private List<Notice> told(String topic) {
        return office.beans().fired().stream()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .filter(notice -> notice.topic().equals(topic))
                .toList();
    }

    private UUID frozenToday() {
        UUID id = office.run(() -> office.beans()
                .get(Drafting.class)
                .create(
                        office.salma.person(),
                        Kind.INITIAL,
                        Optional.empty(),
                        Office.terms(office.beans().today()),
                        office.salma));
        office.move(id, Action.SUBMIT, office.salma);
        office.endorse(id);
        return id;
    }

    private UUID signedByAll() {
        return signedByAll(office.frozen());
    }

    /** Sealed, and so validated in full. */
    private UUID signedByAll(UUID id) {
        List.of(office.salma, office.karim, office.hassan).forEach(actor -> sign(id, actor));
        assertTrue(office.read(id, Agreement::isSealed));
        return id;
    }

    private void sign(UUID id, Actor actor) {
        IdentityProof proof = new IdentityProof(actor.person(), "password", now());
        office.run(() -> office.beans().get(Signing.class).sign(id, actor, proof));
    }

    private void assertValid(UUID id) {
        byte[] pdf = bytes(id);
        TrustAnchors anchors = office.run(() -> enrolment().anchors());
        assertTrue(new SignatureVerifier(anchors).check(pdf) instanceof SignatureCheck.Valid);
    }

    private byte[] bytes(UUID id) {
        String sha256 = act(id).sha256();
        return office.run(() -> office.beans().get(Documents.class).read(sha256));
    }

    private Act act(UUID id) {
        return office.run(() -> office.beans().get(Acts.class).current(id).orElseThrow());
    }

    private X509Certificate personal(Actor actor) {
        return office.run(() ->
                        enrolment().personal(office.beans().get(Directory.class).require(actor.person()), now()))
                .certificate();
    }

    private X509Certificate root() {
        return office.run(() -> enrolment().authority().rootCertificate());
    }

    private LocalDate day(X509Certificate certificate) {
        return LocalDate.ofInstant(
                certificate.getNotAfter().toInstant(),
                office.beans().get(Clock.class).getZone());
    }

    private static String serial(X509Certificate certificate) {
        return StoredCredential.serial(certificate.getSerialNumber());
    }

    private Enrolment enrolment() {
        return office.beans().get(Enrolment.class);
    }

    private Instant now() {
        return office.beans().get(Clock.class).instant();
    }
}
