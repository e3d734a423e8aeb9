package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.security.cert.CRLReason;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.DirectoryImported;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A certificate ends before its day, whoever ends it: published at once, and nothing is signed with its key again. */
class RevocationTest {

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    @ParameterizedTest
    @CsvSource({
        "LOST, KEY_COMPROMISE",
        "LEFT, AFFILIATION_CHANGED",
        "SUPERSEDED, SUPERSEDED",
        "CEASED, CESSATION_OF_OPERATION",
        "WITHDRAWN, PRIVILEGE_WITHDRAWN"
    })
    void anOfficerRevokesWithAReasonThatTheListTells(RevocationReason reason, CRLReason published) throws Exception {
        X509Certificate certificate = personal(office.karim);
        X509CRL before = list();
        assertNull(before.getRevokedCertificate(certificate));
        revoke(certificate, reason, office.youssef);
        X509CRLEntry entry = list().getRevokedCertificate(certificate);
        assertEquals(published, entry.getRevocationReason());
        assertEquals(List.of("certificate.revoked " + serial(certificate)), facts("certificate.revoked"));
        assertEquals(
                reason == RevocationReason.LEFT ? Set.of() : Set.of(office.karim.person()),
                told("CERTIFICATE_REVOKED"));
    }

    @Test
    void othersThanThoseWhoLookAfterThemDoNotSeeThem() {
        String serial = serial(personal(office.karim));
        for (Actor actor : List.of(office.salma, office.karim, office.nadia, office.hassan, office.amina)) {
            refused("certificate.unknown", () -> revocations().revoke(serial, RevocationReason.LOST, actor));
            refused("certificate.unknown", () -> revocations().allowAgain(office.karim.person(), actor));
        }
    }

    @Test
    void theFirstReasonStandsAndTheRootIsNobodysToRevoke() {
        X509Certificate certificate = personal(office.karim);
        revoke(certificate, RevocationReason.SUPERSEDED, office.youssef);
        refused("certificate.ended", () -> revocations()
                .revoke(serial(certificate), RevocationReason.LOST, office.youssef));
        String root = serial(office.run(() -> enrolment().authority().rootCertificate()));
        refused("certificate.unknown", () -> revocations().revoke(root, RevocationReason.LOST, office.youssef));
    }

    @Test
    void aLostKeySignsNothingUntilANewOneIsAllowed() {
        UUID id = office.frozen();
        X509Certificate lost = personal(office.salma);
        office.run(() -> report(KeyHolder.SERVER, office.salma));
        refused("signing.held_back", () -> sign(id, office.salma));
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(id, Agreement::state));
        assertEquals(
                Optional.of("signing.held_back"),
                office.run(() -> office.beans().get(Ways.class).asked(id, office.salma))
                        .closed()
                        .map(Refusal::key));
        refused("certificate.reported", () -> report(KeyHolder.SERVER, office.salma));

        office.run(() -> {
            revocations().allowAgain(office.salma.person(), office.youssef);
            return id;
        });
        assertEquals(Set.of(office.salma.person()), told("KEY_ALLOWED"));
        refused("certificate.not_held_back", () -> revocations().allowAgain(office.salma.person(), office.youssef));
        office.run(() -> sign(id, office.salma));
        assertNotEquals(serial(lost), serial(personal(office.salma)));
    }

    /** An administrator who opens an account alone signs nothing with it: nor can they, or a newly made officer, allow it. */
    @ParameterizedTest
    @ValueSource(strings = {"identity.password_set", "identity.second_factor_reset"})
    void aKeyWaitsForAnOfficerWhenAnotherHandOpenedTheAccount(String kind) {
        UUID id = office.frozen();
        X509Certificate kept = personal(office.salma);
        UUID salma = office.salma.person();
        hear(new Fact(kind, "salma.idrissi", office.nadia.person()).concerning(salma));
        refused("signing.held_back", () -> sign(id, office.salma));
        assertEquals(Set.of(office.youssef.person()), told("KEY_WAITS"));
        assertEquals(List.of("certificate.held_back " + salma), facts("certificate.held_back"));
        assertEquals(List.of(), office.run(() -> revocations().waiting(office.youssef)), "the list has a line of hers");

        UUID youssef = office.youssef.person();
        hear(new Fact("identity.password_set", "youssef.tazi", youssef));
        refused("certificate.officer", () -> revocations().allowAgain(youssef, office.youssef));
        refused("certificate.officer", () -> revocations().allowAgain(salma, office.youssef));
        refused("certificate.unknown", () -> revocations().allowAgain(salma, Actor.SYSTEM));
        office.run(() -> office.beans()
                .entities()
                .createQuery("delete from KeyReport r where r.employee = :officer")
                .setParameter("officer", youssef)
                .executeUpdate());
        office.run(() -> {
            revocations().allowAgain(salma, office.youssef);
            return id;
        });
        office.run(() -> sign(id, office.salma));
        assertEquals(serial(kept), serial(personal(office.salma)), "nobody had it: the key stays");
    }

    @Test
    void whoHasNoCertificateYetWaitsToo() {
        UUID salma = office.salma.person();
        hear(new Fact("identity.password_set", "salma.idrissi", salma));
        assertEquals(
                List.of(salma),
                office.run(() -> revocations().waiting(office.youssef)).stream()
                        .map(WaitingKey::person)
                        .toList());
        refused("certificate.unknown", () -> revocations().waiting(office.karim));
        refused("signing.held_back", () -> personal(office.salma));
    }

    private void hear(Fact fact) {
        office.run(() -> {
            office.beans().get(AccountWatch.class).on(fact);
            return fact;
        });
    }

    @Test
    void whatWasSignedBeforeStaysSigned() {
        UUID id = office.frozen();
        office.run(() -> sign(id, office.salma));
        revoke(personal(office.salma), RevocationReason.SUPERSEDED, office.youssef);
        byte[] pdf = office.run(() -> office.beans()
                .get(Documents.class)
                .read(office.beans().get(Acts.class).current(id).orElseThrow().sha256()));
        assertTrue(
                new SignatureVerifier(office.run(() -> enrolment().anchors())).check(pdf)
                        instanceof SignatureCheck.Valid);
    }

    /** The key was used, and before the signature is stored its certificate ends. */
    @Test
    void aCertificateThatEndsWhileItsHolderSignsSignsNothing() {
        UUID id = office.frozen();
        SigningTask task =
                office.run(() -> office.beans().get(SigningDesk.class).open(id, Optional.empty(), office.salma));
        Credential credential = office.run(() -> enrolment().personal(task.signer(), now()));
        Signer.Result result = office.run(() -> office.beans()
                .get(Signer.class)
                .sign(
                        task.base(),
                        task.field(),
                        credential,
                        office.beans().get(Cards.class).personal(task, now()),
                        now(),
                        task.format()));
        revoke(credential.certificate(), RevocationReason.SUPERSEDED, office.youssef);
        refused("signing.revoked", () -> office.beans()
                .get(SigningDesk.class)
                .record(task, result, KeyHolder.SERVER, proof(office.salma)));
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(id, Agreement::state));
    }

    @Test
    void whoeverLeavesByAnImportLosesTheirsInItsTransaction() throws Exception {
        X509Certificate leaving = personal(office.karim);
        X509Certificate staying = personal(office.salma);
        X509Certificate later = personal(office.hassan);
        leave(office.karim, 0);
        leave(office.hassan, 10);
        office.run(() -> {
            revocations().onImport(new DirectoryImported(office.nadia, null));
            return leaving;
        });
        assertEquals(
                CRLReason.AFFILIATION_CHANGED,
                list().getRevokedCertificate(leaving).getRevocationReason());
        assertNull(list().getRevokedCertificate(staying));
        assertNull(list().getRevokedCertificate(later));
        office.beans().setDay(Office.TODAY.plusDays(10));
        assertEquals(1, (int) office.run(() -> revocations().revokeLeft()));
        assertEquals(0, (int) office.run(() -> revocations().revokeLeft()), "once");
        assertEquals(
                CRLReason.AFFILIATION_CHANGED,
                list().getRevokedCertificate(later).getRevocationReason());
    }

    @Test
    void aRevokedSealIsFollowedByAnother() throws Exception {
        X509Certificate seal = office.run(() -> enrolment().seal(now())).certificate();
        revoke(seal, RevocationReason.LOST, office.youssef);
        assertEquals(
                CRLReason.KEY_COMPROMISE, list().getRevokedCertificate(seal).getRevocationReason());
        assertNotEquals(
                serial(seal), serial(office.run(() -> enrolment().seal(now())).certificate()));
    }

    private void leave(Actor actor, int days) {
        office.run(() -> {
            Employee employee = office.beans().get(Directory.class).require(actor.person());
            employee.leave(Office.TODAY.plusDays(days));
            return employee;
        });
    }

    private Object report(KeyHolder key, Actor actor) {
        revocations().reportLost(key, actor);
        return key;
    }

    private void revoke(X509Certificate certificate, RevocationReason reason, Actor actor) {
        office.run(() -> {
            revocations().revoke(serial(certificate), reason, actor);
            return reason;
        });
    }

    private void refused(String key, Runnable work) {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> office.run(() -> {
                    work.run();
                    return key;
                }));
        assertEquals(key, refusal.key());
    }

    private List<String> facts(String kind) {
        return office.beans().fired().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .filter(fact -> fact.kind().equals(kind))
                .map(fact -> fact.kind() + " " + fact.subject())
                .toList();
    }

    private Set<UUID> told(String topic) {
        return office.beans().fired().stream()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .filter(notice -> notice.topic().equals(topic))
                .findFirst()
                .map(Notice::recipients)
                .orElse(Set.of());
    }

    private X509CRL list() throws Exception {
        byte[] bytes = office.run(() -> office.beans().get(Pki.class).freshRevocationList(now()));
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
    }

    private X509Certificate personal(Actor actor) {
        return office.run(() ->
                        enrolment().personal(office.beans().get(Directory.class).require(actor.person()), now()))
                .certificate();
    }

    private Signed sign(UUID id, Actor actor) {
        return office.beans().get(Signing.class).sign(id, actor, proof(actor));
    }

    private IdentityProof proof(Actor actor) {
        return new IdentityProof(actor.person(), "password", now());
    }

    private static String serial(X509Certificate certificate) {
        return StoredCredential.serial(certificate.getSerialNumber());
    }

    private Enrolment enrolment() {
        return office.beans().get(Enrolment.class);
    }

    private Revocations revocations() {
        return office.beans().get(Revocations.class);
    }

    private Instant now() {
        return office.beans().get(Clock.class).instant();
    }
}
