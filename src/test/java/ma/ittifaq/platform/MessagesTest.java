package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.UnitKind;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void arabicMonthsAreTheMoroccanOnesInWesternDigits() {
        List<String> months = Stream.of(Month.values())
                .map(m -> Dates.date(LocalDate.of(2026, m, 7), Locales.ARABIC))
                .toList();
        assertEquals(
                List.of(
                        "7 يناير 2026",
                        "7 فبراير 2026",
                        "7 مارس 2026",
                        "7 أبريل 2026",
                        "7 ماي 2026",
                        "7 يونيو 2026",
                        "7 يوليوز 2026",
                        "7 غشت 2026",
                        "7 شتنبر 2026",
                        "7 أكتوبر 2026",
                        "7 نونبر 2026",
                        "7 دجنبر 2026"),
                months);
    }

    @Test
    void datesFollowTheReadersLanguage() {
        LocalDate day = LocalDate.of(2026, 8, 1);
        assertEquals("1 août 2026", Dates.date(day, Locale.FRENCH));
        assertEquals("1 August 2026", Dates.date(day, Locale.ENGLISH));
        assertEquals("السبت 1 غشت 2026", Dates.longDate(day, Locales.ARABIC));
        assertEquals("01/08/2026", Dates.numeric(day));
    }

    @Test
    void instantsAreShownInCasablanca() {
        Instant instant = Instant.parse("2026-08-01T23:30:00Z");
        assertEquals("2 août 2026 à 00:30", Dates.instant(instant, Locales.FRENCH));
        assertTrue(Dates.instant(instant, Locales.ARABIC).contains("\u206600:30\u2069"));
    }

    @Test
    void referencesAndHoursAreHeldLeftToRightInArabicOnly() {
        String ar = Messages.text(Locales.ARABIC, "refusals", "agreement.overlap", "DSI/2026/0147");
        assertTrue(ar.contains("\u2066DSI/2026/0147\u2069"), ar);
        String fr = Messages.text(Locales.FRENCH, "refusals", "agreement.overlap", "DSI/2026/0147");
        assertTrue(fr.contains(" DSI/2026/0147."), fr);
        String window = Messages.text(
                Locales.ARABIC, "refusals", "terms.window.outside", LocalTime.of(8, 30), LocalTime.of(16, 30));
        assertTrue(window.contains("\u206608:30\u2069 و\u206616:30\u2069"), window);
    }

    @Test
    void anArabicNameInAFrenchSentenceIsIsolated() {
        assertEquals("\u2068سلمى\u2069", Isolate.within(Locales.FRENCH, "سلمى"));
        assertEquals("Salma", Isolate.within(Locales.FRENCH, "Salma"));
    }

    @Test
    void constantsAreWrittenAsPeopleSayThem() {
        String ar = Messages.text(Locales.ARABIC, "refusals", "agreement.not_editable", AgreementState.IN_REVIEW);
        assertTrue(ar.contains("«قيد المراجعة»"), ar);
        assertEquals("state.DRAFT", Messages.labelKey(AgreementState.DRAFT));
        assertEquals("unitKind.DIVISION", Messages.labelKey(UnitKind.DIVISION));
        assertEquals("Directorate", Messages.label(Locale.ENGLISH, UnitKind.DIRECTION));
    }

    @Test
    void arabicCountsInFourForms() {
        assertEquals("توجد معلومة تحتاج إلى تصحيح.", count(1));
        assertEquals("توجد معلومتان تحتاجان إلى تصحيح.", count(2));
        assertEquals("توجد 7 معلومات تحتاج إلى تصحيح.", count(7));
        assertEquals("توجد 12 معلومة تحتاج إلى تصحيح.", count(12));
    }

    private static String count(int findings) {
        return Messages.text(Locales.ARABIC, "refusals", "terms.invalid", findings);
    }

    @Test
    void aMissingKeyIsShownAndDoesNotBreakThePage() {
        assertEquals("⟦no.such⟧", Messages.text(Locales.FRENCH, "refusals", "no.such"));
        assertEquals("⟦x⟧", Messages.text(Locales.FRENCH, "nobundle", "x"));
    }

    @Test
    void anUnsupportedLanguageReadsTheDefault() {
        assertEquals(
                Messages.text(Locales.ARABIC, "labels", "state.DRAFT"),
                Messages.text(Locale.GERMAN, "labels", "state.DRAFT"));
    }
}
