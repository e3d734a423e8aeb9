package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActLanguages;
import ma.ittifaq.document.CardText;
import ma.ittifaq.document.Pdfs;
import ma.ittifaq.document.SampleAct;
import ma.ittifaq.document.SignatureCard;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.PadesLevel;
import ma.ittifaq.signing.ArchivalForm.Lack;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Every kind of act is PDF/A-3a and PDF/UA-1, as it is printed and once it bears all that production puts on it: a time
 * stamped signature in each of its fields, the seal last, and the archive time stamp over all.
 */
class LastingActsTest {
    private static SigningScene scene;
    private static InHouseStamps stamps;

    @BeforeAll
    static void enrol() {
        scene = new SigningScene();
        Credential stamper = scene.stamper();
        stamps = new InHouseStamps(() -> stamper, Clock.fixed(SigningScene.NOON.plusSeconds(5), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @EnumSource
    void lasts(SampleAct act) {
        byte[] printed = act.print();
        Pdfs.assertLasting(printed);
        byte[] archived = Pdfs.keep(name(act) + "-archived", archived(printed));
        Pdfs.assertLasting(archived);
        assertEquals(Set.of(), ArchivalForm.lacks(archived));
        assertInstanceOf(SignatureCheck.Valid.class, scene.verifier.checkExtends(printed, archived));
        ValidationReport report = new DocumentValidation(scene.anchors)
                .validate(archived, scene.revocationList(), SigningScene.NOON.plus(Duration.ofMinutes(1)));
        assertTrue(report.passed(), report::summary);
        assertEquals(Optional.of(PadesLevel.LTA), report.level("seal"));
    }

    /** A kind of act that is added to the product is added here. */
    @Test
    void noKindIsForgotten() {
        List<String> here = Stream.of(SampleAct.values()).map(Enum::name).toList();
        Stream.of(Act.Kind.values())
                .map(kind -> kind == Act.Kind.AGREEMENT ? "INITIAL" : kind.name())
                .forEach(kind -> assertTrue(here.contains(kind), kind));
    }

    /** The card is drawn for the inside of an act and is neither by itself. */
    @Test
    void theValidatorDoesFindFault() {
        assertFalse(
                Pdfs.failures(card(SignatureField.SEAL), PDFAFlavour.PDFA_3_A).isEmpty());
        assertFalse(
                Pdfs.failures(card(SignatureField.SEAL), PDFAFlavour.PDFUA_1).isEmpty());
    }

    /** Nor by what the integrity check looks at; it says what is missing. */
    @Test
    void theQuickLookDoesFindFault() {
        assertEquals(Set.of(Lack.IDENTIFICATION, Lack.OUTPUT_INTENT), ArchivalForm.lacks(card(SignatureField.SEAL)));
        assertEquals(Set.of(Lack.UNREADABLE), ArchivalForm.lacks(new byte[] {'%', 'P', 'D', 'F'}));
    }

    private static byte[] archived(byte[] printed) {
        byte[] signed = printed;
        for (String field : Pdfs.fields(printed)) {
            signed = sign(signed, SignatureField.valueOf(field.toUpperCase(Locale.ROOT)));
        }
        return new PadesArchiver(scene.anchors, stamps).archive(signed, scene.revocationList());
    }

    private static byte[] sign(byte[] pdf, SignatureField field) {
        Credential credential = scene.credentials.get(field.fieldName());
        SignatureRequest request = new SignatureRequest(
                field.fieldName(), credential.chain(), SigningScene.NOON, card(field), Cards.reason(field), true);
        PadesSigner.Prepared prepared = scene.signer.prepare(pdf, request);
        return scene.signer.completeStamped(prepared, credential.sign(prepared.toBeSigned()), stamps);
    }

    private static byte[] card(SignatureField field) {
        boolean seal = field == SignatureField.SEAL;
        return SignatureCard.draw(new CardText(
                new Bilingual("فاطمة الزهراء العلوي", "Fatima-Zahra Alaoui"),
                SigningWords.of("capacity." + field),
                SigningScene.NOON,
                SigningWords.of(seal ? "level.seal" : "level.signature"),
                seal ? Optional.empty() : Optional.of(new Bilingual("كريم بنيس", "Karim Bennis")),
                Optional.empty(),
                ActLanguages.ARABIC_FRENCH));
    }

    private static String name(SampleAct act) {
        return act.name().toLowerCase(Locale.ROOT);
    }
}
