package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import ma.ittifaq.document.ActLanguages;
import ma.ittifaq.document.AgreementDocument;
import ma.ittifaq.document.CardText;
import ma.ittifaq.document.Pdfs;
import ma.ittifaq.document.Samples;
import ma.ittifaq.document.SignatureCard;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.PadesLevel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Decision 12 of the design: our cards, DSS, tags and archive format together, judged by three foreign validators. The
 * text before it is signed is judged where it is made.
 */
class SignedDocumentTest {

    private static SigningScene scene;
    private static byte[] frozen;
    private static byte[] signed;
    private static byte[] archived;

    @BeforeAll
    static void signByAll() {
        scene = new SigningScene();
        frozen = new AgreementDocument(new ClauseSets(), new LegalReferences()).render(Samples.agreement());
        signed = frozen;
        for (SignatureField field : SignatureField.values()) {
            signed = sign(signed, field);
        }
        archived = archived();
    }

    private static byte[] sign(byte[] pdf, SignatureField field) {
        Bilingual name = new Bilingual("فاطمة الزهراء العلوي", "Fatima-Zahra Alaoui");
        byte[] card = SignatureCard.draw(new CardText(
                name,
                SigningWords.of("capacity." + field),
                SigningScene.NOON,
                SigningWords.of("level.signature"),
                Optional.of(new Bilingual("كريم بنيس", "Karim Bennis")),
                Optional.empty(),
                ActLanguages.ARABIC_FRENCH));
        Credential credential = scene.credentials.get(field.fieldName());
        SignatureRequest request = new SignatureRequest(
                field.fieldName(), credential.chain(), SigningScene.NOON, card, Cards.reason(field));
        PadesSigner.Prepared prepared = scene.signer.prepare(pdf, request);
        return scene.signer.complete(prepared, credential.sign(prepared.toBeSigned()));
    }

    /** At baseline B; {@link LastingActsTest} has the levels that production makes, on every kind of act. */
    @Test
    void staysArchivableAndAccessible() {
        Pdfs.assertLasting(signed);
    }

    private static byte[] archived() {
        Clock later = Clock.fixed(SigningScene.NOON.plusSeconds(5), ZoneOffset.UTC);
        InHouseStamps stamps = new InHouseStamps(scene::stamper, later);
        return new PadesArchiver(scene.anchors, stamps).archive(signed, scene.revocationList());
    }

    @Test
    void lastsAtBaselineLta() {
        assertInstanceOf(SignatureCheck.Valid.class, scene.verifier.checkExtends(signed, archived));
        ValidationReport report = new DocumentValidation(scene.anchors)
                .validate(archived, scene.revocationList(), SigningScene.NOON.plusSeconds(60));
        assertTrue(report.passed(), report::summary);
        assertEquals(Optional.of(PadesLevel.LTA), report.level("seal"));
    }

    @Test
    void passesTheEuropeanValidator() {
        ValidationReport report = new DocumentValidation(scene.anchors)
                .validate(signed, scene.revocationList(), SigningScene.NOON.plusSeconds(60));

        assertTrue(report.passed(), report::summary);
        assertEquals(
                SigningScene.FIELDS,
                report.lines().stream().map(ValidationReport.Line::field).toList());
        assertTrue(report.lines().stream().allMatch(line -> "PAdES-BASELINE-B".equals(line.level())), report::summary);
        assertTrue(report.xml().contains("ValidationReport"));
    }

    @Test
    void theQuickCheckAgrees() throws IOException {
        assertInstanceOf(SignatureCheck.Valid.class, scene.verifier.checkExtends(frozen, signed));
        Files.write(Path.of("target", "signed-agreement.pdf"), signed);
    }

    @Test
    void passesPoppler() throws IOException, InterruptedException {
        Poppler.assertValid(SigningScene.FIELDS.size(), signed);
    }
}
