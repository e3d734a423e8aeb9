package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.review.Office;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signature with a key that only the signer holds: what is taken, and each thing that is not. */
class TokenSigningTest {

    private UUID frozen;
    private static final String SALMA = "Salma@example.ma";

    @TempDir
    private Path directory;

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));

    private final Instant now = office.beans().get(Clock.class).instant();
    private final ForeignAuthority authority = new ForeignAuthority(now);

    @BeforeEach
    void trust() {
        DefaultSettings.set("ittifaq.signer.anchors", anchors().toString());
        DefaultSettings.set("ittifaq.signer.crls", lists().toString());
        authority.publish(anchors(), lists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-256", "P-384", "RSA", "raw"})
    void signsBesideKeysOfOurs(String kind) {
        UUID id = office.frozen();
        KeyPair keys = kind.equals("RSA")
                ? ForeignAuthority.rsa(2048)
                : ForeignAuthority.curve(kind.equals("P-384") ? "secp384r1" : "secp256r1");
        ForeignAuthority.Holder salma = authority.issue(authority.wanted(SALMA).of(keys));
        Preparation preparation = prepare(id, chain(salma));
        byte[] value = salma.sign(
                preparation.toBeSigned(),
                kind.equals("raw") ? "SHA256withECDSAinP1363Format" : preparation.algorithm());
        Signed signed = complete(id, preparation, value);
        assertEquals(AgreementState.AWAITING_MANAGER_SIGNATURE, signed.state());
        assertEquals(KeyHolder.SIGNER, signed.key());
        sign(id, office.karim);
        assertEquals(AgreementState.SIGNED, sign(id, office.hassan).state());
        assertTrue(office.read(id, Agreement::isSealed), "sealed, so validated in full");

        byte[] pdf = bytes(id);
        Verdict verdict =
                office.run(() -> office.beans().get(Verification.class).verify(pdf));
        assertEquals(Verdict.Result.VALID, verdict.result());
        assertEquals(
                Optional.of("Signature des agents 1001"),
                verdict.signatures().getFirst().issuer());
        assertEquals("SALMA IDRISSI", verdict.signatures().getFirst().signer());
        assertEquals(Optional.empty(), verdict.signatures().get(1).issuer());
        UUID act = act(id).id();
        assertEquals(
                List.of(KeyHolder.SIGNER, KeyHolder.SERVER, KeyHolder.SERVER, KeyHolder.SERVER),
                office.run(() -> office.beans().get(ActSignatures.class).of(act)).stream()
                        .map(ActSignature::key)
                        .toList());
    }

    @Test
    void whatAValidatorWillAskForIsKeptInTheSealedAct() throws IOException {
        DefaultSettings.set("ittifaq.tsa", "demo");
        UUID id = office.frozen();
        ForeignAuthority.Holder salma = salma();
        Preparation preparation = prepare(id, chain(salma));
        assertEquals(
                "PAdES-BASELINE-T",
                complete(id, preparation, value(salma, preparation)).level());
        sign(id, office.karim);
        sign(id, office.hassan);
        ValidationReport report = report(id);
        assertTrue(report.passed(), report::summary);
        for (String field : SigningScene.FIELDS) {
            assertEquals(Optional.of(PadesLevel.LTA), report.level(field), report.summary());
        }
    }

    @Test
    void aChangedByteOfAnyCertificateIsFound() {
        UUID id = office.frozen();
        ForeignAuthority.Holder salma = salma();
        Preparation preparation = prepare(id, chain(salma));
        complete(id, preparation, value(salma, preparation));
        byte[] pdf = bytes(id);
        SignatureVerifier verifier = new SignatureVerifier(
                office.run(() -> office.beans().get(Enrolment.class).anchors()));
        PdfRevision revision = revisions(pdf).getFirst();
        int from = revision.range()[0] + revision.range()[1] + 1;
        int taken = 0;
        for (int at = from; at < from + 4000; at += 2) {
            byte[] changed = pdf.clone();
            changed[at] = (byte) (changed[at] == 'f' ? 'e' : 'f');
            if (changed[at] != pdf[at] && verifier.check(changed) instanceof SignatureCheck.Valid) {
                taken++;
            }
        }
        assertEquals(0, taken, "changed containers that were called valid");
    }

    @Test
    void whatIsSoundButNamesSomebodyElseIsRefused() {
        refused("somebody_else", authority.wanted("karim@example.ma"));
        refused("somebody_else", authority.wanted(""));
        DefaultSettings.set("ittifaq.signer.match", "serialNumber=cnie");
        refused("somebody_else", authority.wanted(SALMA));
        String cnie = office.run(() -> office.beans()
                .get(ma.ittifaq.directory.Directory.class)
                .require(office.salma.person())
                .cnie()
                .orElseThrow());
        UUID id = frozen;
        prepare(
                id,
                chain(authority.issue(
                        authority.wanted("").named("C=MA,serialNumber=IDCMA-" + cnie + ",CN=SALMA IDRISSI"))));
        prepare(id, chain(authority.issue(authority.wanted("").named("C=MA,serialNumber=" + cnie + ",CN=SALMA"))));
    }

    @Test
    void eachWayInWhichACertificateDoesNotCountIsSaid() {
        ForeignAuthority.Wanted sound = authority.wanted(SALMA);
        refused("expired", sound.valid(now.minusSeconds(900), now.minusSeconds(60)));
        refused("not_yet", sound.valid(now.plusSeconds(60), now.plusSeconds(900)));
        refused("usage", sound.usedFor(KeyUsage.keyEncipherment));
        refused("weak", sound.of(ForeignAuthority.rsa(1024)));
        refused("algorithm", sound.of(ForeignAuthority.edwards()));
        refused("algorithm", sound.of(ForeignAuthority.rsa(4104)));
        refused("issued_with", sound.signedWith("SHA1withECDSA"));
    }

    @Test
    void whatIsNoListOfCertificatesIsRefused() {
        UUID id = office.frozen();
        X509Certificate own = salma().certificate();
        assertEquals("signing.token.unreadable", key(() -> prepare(id, new byte[0])));
        assertEquals(
                "signing.token.unreadable",
                key(() -> prepare(id, "no certificate".getBytes(StandardCharsets.US_ASCII))));
        byte[] withKey =
                "-----BEGIN PRIVATE KEY-----\nMIG\n-----END PRIVATE KEY-----\n".getBytes(StandardCharsets.US_ASCII);
        assertEquals("signing.token.private_key", key(() -> prepare(id, withKey)));
        assertEquals(
                "signing.token.usage", key(() -> prepare(id, ForeignAuthority.pem(authority.issuing.certificate()))));
        X509Certificate[] many = new X509Certificate[11];
        java.util.Arrays.fill(many, own);
        assertEquals("signing.token.many", key(() -> prepare(id, ForeignAuthority.pem(many))));
    }

    @Test
    void everyLinkUpToTheAnchorIsNeeded() {
        UUID id = office.frozen();
        ForeignAuthority.Holder salma = salma();
        assertEquals("signing.token.foreign", key(() -> prepare(id, ForeignAuthority.pem(salma.certificate()))));
        // Any order, with or without the anchor itself.
        prepare(
                id,
                ForeignAuthority.pem(
                        authority.root.certificate(), authority.issuing.certificate(), salma.certificate()));
        ForeignAuthority stranger = new ForeignAuthority(now);
        ForeignAuthority.Holder foreign = stranger.issue(stranger.wanted(SALMA));
        assertEquals(
                "signing.token.foreign",
                key(() -> prepare(
                        id,
                        ForeignAuthority.pem(
                                foreign.certificate(), stranger.issuing.certificate(), stranger.root.certificate()))));
        ForeignAuthority.Holder old = authority.under(authority.root, now.minusSeconds(60));
        ForeignAuthority.Holder late = authority.issue(authority.wanted(SALMA), old);
        assertEquals(
                "signing.token.issuer_expired",
                key(() -> prepare(id, ForeignAuthority.pem(late.certificate(), old.certificate()))));
    }

    @Test
    void whatWasRevokedOrMayHaveBeenIsRefused() throws IOException {
        UUID id = office.frozen();
        ForeignAuthority.Holder salma = salma();
        Preparation before = prepare(id, chain(salma));
        authority.revoke(salma.certificate());
        authority.publish(anchors(), lists());
        assertEquals("signing.token.revoked", key(() -> prepare(id, chain(salma))));
        assertEquals("signing.token.revoked", key(() -> complete(id, before, value(salma, before))));
        ForeignAuthority.Holder other = salma();
        Files.write(lists().resolve("issuing.crl"), authority.list(authority.issuing, now.minus(Duration.ofDays(30))));
        assertEquals("signing.token.status_unknown", key(() -> prepare(id, chain(other))), "a list out of date");
        Files.delete(lists().resolve("issuing.crl"));
        assertEquals("signing.token.status_unknown", key(() -> prepare(id, chain(other))), "none");
    }

    @Test
    void aListThatCannotBeReadLeavesTheOneBefore() throws IOException {
        UUID id = office.frozen();
        prepare(id, chain(salma()));
        Files.writeString(lists().resolve("issuing.crl"), "half of a li");
        prepare(id, chain(salma()));
    }

    @Test
    void withoutAnAnchorNothingIsOffered() {
        DefaultSettings.install();
        UUID id = office.frozen();
        assertFalse(office.run(() -> tokens().isOpen()));
        assertEquals("signing.token.closed", key(() -> prepare(id, chain(salma()))));
    }

    @Test
    void aValueOfAnotherKeyOrOfOtherBytesIsRefusedAndNothingIsLost() {
        UUID id = office.frozen();
        ForeignAuthority.Holder salma = salma();
        Preparation preparation = prepare(id, chain(salma));
        byte[] ofAnother = value(salma(), preparation);
        assertEquals("signing.token.value", key(() -> complete(id, preparation, ofAnother)));
        byte[] ofOther = salma.sign(new byte[] {1}, preparation.algorithm());
        assertEquals("signing.token.value", key(() -> complete(id, preparation, ofOther)));
        assertEquals("signing.token.value", key(() -> complete(id, preparation, new byte[0])));
        assertEquals("signing.token.value", key(() -> complete(id, preparation, new byte[64])));
        assertEquals(
                4,
                office.beans().fired().stream()
                        .filter(event -> event instanceof Attempt attempt
                                && attempt.fact().kind().equals("signing.token_refused")
                                && attempt.fact().subject().equals("signing.token.value"))
                        .count(),
                "each is told");
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(id, Agreement::state));
        complete(id, preparation, value(salma, preparation));
    }

    @Test
    void aPreparationIsUsedOnceByItsOwnerInTime() {
        UUID id = office.frozen();
        ForeignAuthority.Holder salma = salma();
        Preparation preparation = prepare(id, chain(salma));
        byte[] value = value(salma, preparation);
        assertArrayEquals(
                preparation.toBeSigned(),
                prepare(id, chain(salma)).toBeSigned(),
                "the same bytes for the same person in the same second");
        assertEquals(
                "signing.token.unknown",
                key(() -> office.run(
                        () -> tokens().complete(id, preparation.id(), value, office.karim, proof(office.karim)))));
        assertEquals(
                "signing.token.unknown",
                key(() -> office.run(
                        () -> tokens().complete(id, UUID.randomUUID(), value, office.salma, proof(office.salma)))));
        assertEquals(
                "signing.proof_required",
                key(() -> office.run(
                        () -> tokens().complete(id, preparation.id(), value, office.salma, proof(office.karim)))));
        complete(id, preparation, value);
        assertEquals("signing.token.used", key(() -> complete(id, preparation, value)));
    }

    @Test
    void aPreparationIsGoodForMinutes() {
        UUID id = office.frozen();
        ForeignAuthority.Holder salma = salma();
        Preparation preparation = prepare(id, chain(salma));
        assertEquals(now.plus(PreparedSigning.LIFE), preparation.until());
        office.beans().setDay(Office.TODAY.plusDays(1));
        assertEquals("signing.token.late", key(() -> complete(id, preparation, value(salma, preparation))));
    }

    @Test
    void anAgreementThatMovedTakesNoPreparedSignature() {
        UUID id = office.frozen();
        ForeignAuthority.Holder salma = salma();
        Preparation preparation = prepare(id, chain(salma));
        assertThrows(
                RuleBroken.Stale.class,
                () -> office.run(() -> tokens().prepare(id, Optional.of(0L), office.salma, chain(salma))));
        assertThrows(
                RuleBroken.NotYourTurn.class,
                () -> office.run(() -> tokens().prepare(id, Optional.empty(), office.karim, chain(salma))));
        office.move(id, Action.RETURN, office.nadia);
        assertThrows(RuleBroken.Stale.class, () -> complete(id, preparation, value(salma, preparation)));
        assertEquals(AgreementState.RETURNED, office.read(id, Agreement::state));
    }

    private void refused(String key, ForeignAuthority.Wanted wanted) {
        UUID id = frozen == null ? frozen = office.frozen() : frozen;
        assertEquals("signing.token." + key, key(() -> prepare(id, chain(authority.issue(wanted)))), key);
    }

    private static String key(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refusal.class, work).key();
    }

    private ForeignAuthority.Holder salma() {
        return authority.issue(authority.wanted(SALMA));
    }

    private byte[] chain(ForeignAuthority.Holder own) {
        return ForeignAuthority.pem(own.certificate(), authority.issuing.certificate());
    }

    private static byte[] value(ForeignAuthority.Holder own, Preparation preparation) {
        return own.sign(preparation.toBeSigned(), preparation.algorithm());
    }

    private Preparation prepare(UUID id, byte[] certificates) {
        return office.run(() -> tokens().prepare(id, Optional.empty(), office.salma, certificates));
    }

    private Signed complete(UUID id, Preparation preparation, byte[] value) {
        return office.run(() -> tokens().complete(id, preparation.id(), value, office.salma, proof(office.salma)));
    }

    private Signed sign(UUID id, Actor actor) {
        return office.run(() -> office.beans().get(Signing.class).sign(id, actor, proof(actor)));
    }

    private IdentityProof proof(Actor actor) {
        return new IdentityProof(
                actor.person(), "password", office.beans().get(Clock.class).instant());
    }

    private Act act(UUID id) {
        return office.run(() -> office.beans().get(Acts.class).current(id).orElseThrow());
    }

    private byte[] bytes(UUID id) {
        String sha256 = act(id).sha256();
        return office.run(() -> office.beans().get(Documents.class).read(sha256));
    }

    private ValidationReport report(UUID id) {
        byte[] pdf = bytes(id);
        return office.run(
                () -> new DocumentValidation(office.beans().get(Enrolment.class).anchors())
                        .validate(
                                pdf,
                                office.beans().get(Pki.class).freshRevocationList(now),
                                Sealing.afterStamps(office.beans().get(Clock.class))));
    }

    private static List<PdfRevision> revisions(byte[] pdf) {
        try {
            return RevisionReader.read(pdf);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private TokenSigning tokens() {
        return office.beans().get(TokenSigning.class);
    }

    private Path anchors() {
        return directory.resolve("anchors");
    }

    private Path lists() {
        return directory.resolve("lists");
    }
}
