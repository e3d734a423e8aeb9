package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts of an administration that makes them in Arabic alone. */
class ArabicAloneTest {

    /** Words that every act in two languages has. */
    private static final List<String> FRENCH =
            List.of("Royaume", "Vu ", "Article", "Page", "vérifi", "agent", "Signé", "Salma");

    @Test
    void anAgreementSpeaksArabicAcrossTheSheet() {
        AgreementSnapshot snapshot = alone(Samples.agreement());
        byte[] pdf = new AgreementDocument(new ClauseSets(), new LegalReferences()).render(snapshot);
        String text = lasting("agreement-arabic", pdf);
        assertTrue(text.contains("اتفاقية"), text);
        assertTrue(text.contains("3/2020"), text);
        assertTrue(new String(SnapshotJson.write(snapshot)).contains("\"languages\": \"ARABIC\""));
    }

    @Test
    void soDoesACertificateOnOnePage() {
        byte[] pdf = new CertificateDocument(new LegalReferences()).render(alone(Samples.certificate()));
        lasting("certificate-arabic", pdf);
        assertEquals(1, Pdfs.pages(pdf));
    }

    @ParameterizedTest
    @EnumSource(DecisionSnapshot.Kind.class)
    void soDoesADecision(DecisionSnapshot.Kind kind) {
        byte[] pdf = new DecisionDocument(new LegalReferences()).render(alone(Samples.decision(kind)));
        lasting(kind + "-arabic", pdf);
    }

    @Test
    void aSignatureCardHasTheBoxToItself() {
        CardText card = new CardText(
                new Bilingual("سلمى الإدريسي", "Salma Idrissi"),
                new Bilingual("الموظف", "L’agent"),
                Samples.MADE,
                new Bilingual("توقيع إلكتروني", "Signature électronique"),
                Optional.of(new Bilingual("حسن الفاسي", "Hassan Fassi")),
                Optional.empty(),
                ActLanguages.ARABIC);
        String text = Pdfs.text(Pdfs.keep("card-arabic", SignatureCard.draw(card)));
        assertTrue(text.contains("سلمى"), text);
        assertNoFrench(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "fr,ar", "AR", "ar,fr,en"})
    void anotherSettingIsRefused(String setting) {
        String why = assertThrows(IllegalArgumentException.class, () -> ActLanguages.of(setting))
                .getMessage();
        assertEquals("\"" + setting + "\" must be ar,fr or ar", why);
    }

    @Test
    void theSettingsThatAreKnown() {
        assertEquals(ActLanguages.ARABIC, ActLanguages.of("ar"));
        assertEquals(ActLanguages.ARABIC_FRENCH, ActLanguages.of("ar, fr"));
    }

    private static String lasting(String name, byte[] pdf) {
        Pdfs.assertLasting(Pdfs.keep(name, pdf));
        String text = Pdfs.text(pdf);
        assertNoFrench(text);
        assertFalse(text.contains("يعتد بالنص العربي"), "there is no second text to prevail over");
        return text;
    }

    private static void assertNoFrench(String text) {
        assertAll(FRENCH.stream().map(word -> () -> assertFalse(text.contains(word), word + " in " + text)));
    }

    /** The same act under a head that says Arabic. */
    private static <T extends Record> T alone(T snapshot) {
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) snapshot.getClass();
            RecordComponent[] parts = type.getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                Object value = parts[i].getAccessor().invoke(snapshot);
                values[i] = value instanceof Letterhead head ? alone(head) : value;
            }
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letterhead alone(Letterhead head) {
        return new Letterhead(
                head.country(),
                head.administration(),
                head.unitPath(),
                head.amazigh(),
                head.emblem(),
                ActLanguages.ARABIC);
    }
}
