package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.SignatureLevel;
import ma.ittifaq.review.Office;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy of an agreement says how strong its signatures must be; what is weaker is refused before it is made. */
class SignatureLevelsTest {

    private static final QCStatement QUALIFIED = new QCStatement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance);
    private static final QCStatement DEVICE = new QCStatement(ETSIQCObjectIdentifiers.id_etsi_qcs_QcSSCD);
    private static final QCStatement FOR_SIGNATURES = ofType("0.4.0.1862.1.6.1");
    private static final QCStatement FOR_SEALS = ofType("0.4.0.1862.1.6.2");

    @TempDir
    private Path directory;

    private final Office office = new Office(
            List.of(Paper::on, (beans, moved) -> beans.get(SealRequests.class).onMove(moved)));
    private final ForeignAuthority authority =
            new ForeignAuthority(office.beans().get(Clock.class).instant());

    private StampServer server;

    private static QCStatement ofType(String type) {
        return new QCStatement(
                ETSIQCObjectIdentifiers.id_etsi_qcs_QcType, new DERSequence(new ASN1ObjectIdentifier(type)));
    }

    @BeforeEach
    void trust() {
        DefaultSettings.set(
                "ittifaq.signer.anchors", directory.resolve("anchors").toString());
        DefaultSettings.set("ittifaq.signer.crls", directory.resolve("lists").toString());
        authority.publish(directory.resolve("anchors"), directory.resolve("lists"));
    }

    @AfterEach
    void forget() {
        if (server != null) {
            server.close();
        }
        DefaultSettings.install();
    }

    @Test
    void theServersKeyIsRefusedWhereMoreIsAskedAndNothingIsMade() {
        policy(SignatureLevel.QUALIFIED, PadesLevel.LTA);
        UUID id = office.frozen();
        String before = act(id).sha256();
        Refusal refusal = assertThrows(Refusal.class, () -> sign(id, office.salma));
        assertEquals("signing.own_token", refusal.key());
        assertEquals(List.of(SignatureLevel.QUALIFIED), refusal.arguments());
        assertEquals(before, act(id).sha256());
        assertEquals(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, office.read(id, Agreement::state));
        Ways.Asked asked = office.run(() -> office.beans().get(Ways.class).asked(id, office.salma));
        assertEquals(SignatureLevel.QUALIFIED, asked.legal());
        assertEquals(Optional.of("signing.own_token"), asked.closed().map(Refusal::key));
        assertEquals(
                Optional.empty(),
                office.run(() -> office.beans().get(Keys.class).personal(office.salma.person(), false, now())),
                "no key was made for it either");
    }

    @Test
    void aCardIsTakenByWhatItsCertificateStates() {
        policy(SignatureLevel.QUALIFIED, PadesLevel.LTA);
        UUID id = office.frozen();
        refused(id);
        refused(id, QUALIFIED);
        refused(id, DEVICE);
        refused(id, QUALIFIED, DEVICE, FOR_SEALS);
        ForeignAuthority.Holder card = card(QUALIFIED, DEVICE, FOR_SIGNATURES);
        Preparation preparation = prepare(id, card);
        assertEquals(SignatureLevel.QUALIFIED, preparation.level());
        Signed signed = office.run(() -> tokens().complete(
                        id,
                        preparation.id(),
                        card.sign(preparation.toBeSigned(), preparation.algorithm()),
                        office.salma,
                        proof(office.salma)));
        assertEquals(SignatureLevel.QUALIFIED, signed.legalAsked());
        assertEquals(SignatureLevel.QUALIFIED, signed.legalLevel());
        assertEquals(
                SignatureLevel.ADVANCED,
                sign(id, office.karim).legalLevel(),
                "the manager's step asks for no more than the server's key makes");
        sign(id, office.hassan);
        assertTrue(office.read(id, Agreement::isSealed), "sealed, so validated in full");
        assertEquals(
                List.of("QUALIFIED", "ADVANCED", "ADVANCED", ""),
                signatures(id).stream()
                        .map(s -> s.legalLevel().map(Enum::name).orElse(""))
                        .toList());
    }

    @Test
    void aCertificateThatStatesNothingIsAdvancedAndNoMoreIsClaimed() {
        UUID id = office.frozen();
        ForeignAuthority.Holder card = card();
        assertEquals(SignatureLevel.ADVANCED, prepare(id, card).level());
        assertEquals(SignatureLevel.ADVANCED, sign(id, office.salma).legalLevel());
    }

    @Test
    void thePolicyOfTheSubmissionDecidesAndNoLaterOne() {
        UUID before = office.frozen();
        policy(SignatureLevel.QUALIFIED, PadesLevel.LTA);
        assertEquals(SignatureLevel.ADVANCED, sign(before, office.salma).legalAsked());
    }

    @Test
    void noMoreThanThePolicyAsksForIsMade() throws IOException, InterruptedException {
        policy(SignatureLevel.SIMPLE, PadesLevel.B);
        stamps();
        UUID id = signedByAll();
        assertEquals(0, server.asked.get());
        assertEquals(List.of("B", "B", "B", "B"), reached(id));
        assertEquals(List.of("B", "B", "B", "B"), asked(id));
        assertTrue(signatures(id).stream().noneMatch(ActSignature::waitsForTimeStamp));
    }

    @Test
    void stampsAloneOrAllThatLasts() throws IOException, InterruptedException {
        policy(SignatureLevel.ADVANCED, PadesLevel.T);
        stamps();
        assertEquals(List.of("T", "T", "T", "T"), reached(signedByAll()));
    }

    @Test
    void whatIsAskedAsLtIsMadeAsLta() throws IOException, InterruptedException {
        policy(SignatureLevel.ADVANCED, PadesLevel.LT);
        stamps();
        UUID id = signedByAll();
        assertEquals("LT", asked(id).getLast());
        assertEquals("LTA", reached(id).getLast());
    }

    private void stamps() throws IOException {
        server = new StampServer(
                office.run(() -> office.beans().get(Enrolment.class).stamp()), now());
        DefaultSettings.set("ittifaq.tsa", server.address());
    }

    private void policy(SignatureLevel employee, PadesLevel document) {
        office.policy(
                new PolicySignatures(employee, SignatureLevel.ADVANCED, SignatureLevel.ADVANCED, document, false));
    }

    private void refused(UUID id, QCStatement... statements) {
        Refusal refusal = assertThrows(Refusal.class, () -> prepare(id, card(statements)));
        assertEquals("signing.token.not_qualified", refusal.key());
    }

    private ForeignAuthority.Holder card(QCStatement... statements) {
        return authority.issueStating(authority.wanted("salma@example.ma"), statements);
    }

    private Preparation prepare(UUID id, ForeignAuthority.Holder card) {
        byte[] chain = ForeignAuthority.pem(card.certificate(), authority.issuing.certificate());
        return office.run(() -> tokens().prepare(id, Optional.empty(), office.salma, chain));
    }

    /** Sealed, so validated in full by us; and by somebody else. */
    private UUID signedByAll() throws IOException, InterruptedException {
        UUID id = office.frozen();
        List.of(office.salma, office.karim, office.hassan).forEach(signer -> sign(id, signer));
        assertTrue(office.read(id, Agreement::isSealed));
        String sha256 = act(id).sha256();
        Poppler.assertValid(
                4, office.run(() -> office.beans().get(Documents.class).read(sha256)));
        return id;
    }

    private List<String> reached(UUID id) {
        return signatures(id).stream().map(s -> shortly(s.level())).toList();
    }

    private List<String> asked(UUID id) {
        return signatures(id).stream().map(s -> shortly(s.asked())).toList();
    }

    private static String shortly(String etsi) {
        return etsi.substring(etsi.lastIndexOf('-') + 1);
    }

    private List<ActSignature> signatures(UUID id) {
        UUID act = act(id).id();
        return office.run(() -> office.beans().get(ActSignatures.class).of(act));
    }

    private Act act(UUID id) {
        return office.run(() -> office.beans().get(Acts.class).current(id).orElseThrow());
    }

    private Signed sign(UUID id, Actor actor) {
        return office.run(() -> office.beans().get(Signing.class).sign(id, actor, proof(actor)));
    }

    private IdentityProof proof(Actor actor) {
        return new IdentityProof(actor.person(), "password", now());
    }

    private TokenSigning tokens() {
        return office.beans().get(TokenSigning.class);
    }

    private java.time.Instant now() {
        return office.beans().get(Clock.class).instant();
    }
}
