package ma.ittifaq.notification;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Transition;
import ma.ittifaq.agreement.Transitions;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.platform.Locales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message that the law of telling can bring about has its words in the three languages. */
class WordingTest {

    private static final UUID SALMA = UUID.randomUUID();
    private static final UUID KARIM = UUID.randomUUID();
    private static final UUID AMINA = UUID.randomUUID();
    private static final PersonName SALMA_NAME = new PersonName("سلمى", "الإدريسي", "Salma", "Idrissi");
    private static final PersonName KARIM_NAME = new PersonName("كريم", "بنيس", "Karim", "Bennis");
    private static final PersonName AMINA_NAME = new PersonName("أمينة", "برادة", "Amina", "Berrada");
    private static final LocalDate DUE = LocalDate.of(2026, 4, 6);

    private static MessageLine line(Action action, AgreementState to, AgreementState now, boolean turn, boolean place) {
        return new MessageLine(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                action,
                to,
                turn,
                turn || hasComing(to) ? DUE : null,
                UUID.randomUUID(),
                null,
                now,
                SALMA,
                SALMA_NAME,
                AMINA,
                AMINA_NAME,
                place ? KARIM : null,
                place ? KARIM_NAME : null,
                place ? KARIM : null,
                place ? KARIM_NAME : null,
                null,
                null,
                null);
    }

    @Test
    void everyMoveIsToldInWordsThatAreComplete() {
        Set<String> told = new HashSet<>();
        assertAll(Locales.all().stream()
                .flatMap(locale -> Transitions.LAW.stream().map(row -> () -> {
                    for (UUID reader : new UUID[] {SALMA, KARIM}) {
                        MessageLine line = line(row.action(), row.to(), row.to(), waits(row), false);
                        Wording said = Wording.of(line, reader, locale);
                        complete(said.what(), row);
                        complete(said.who(), row);
                        assertEquals(
                                waits(row) || hasComing(row.to()), !said.next().isEmpty(), row.toString());
                        assertFalse(said.next().contains("⟦"), said.next());
                        told.add(locale + said.what());
                    }
                })));
        // One more than actions: the last signature has a sentence of its own.
        long actions =
                Transitions.LAW.stream().map(Transition::action).distinct().count();
        assertEquals((actions + 1) * 2 * Locales.all().size(), told.size(), "each says something else");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReminderKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DELEGATION_ENDS", "ACTING_ENDS"})
    void everyReminderSaysWhatAndUntilWhen(ReminderKind kind) {
        AgreementState state = kind.states().iterator().next();
        MessageLine line = reminder(kind, state);
        Set<String> told = new HashSet<>();
        for (Locale locale : Locales.all()) {
            for (UUID reader : new UUID[] {SALMA, KARIM}) {
                Wording said = Wording.of(line, reader, locale);
                for (String text : List.of(said.what(), said.who(), said.next())) {
                    assertFalse(text.isBlank() || text.contains("⟦") || text.contains("{"), locale + ": " + text);
                }
                assertTrue(said.what().contains("6") || said.what().contains("3"), said.what());
                told.add(said.what());
            }
        }
        assertEquals(2 * Locales.all().size(), told.size());
    }

    private static MessageLine reminder(ReminderKind kind, AgreementState state) {
        return new MessageLine(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                null,
                state,
                kind == ReminderKind.STEP_WAITS,
                DUE,
                UUID.randomUUID(),
                null,
                state,
                SALMA,
                SALMA_NAME,
                null,
                null,
                null,
                null,
                null,
                null,
                kind.name(),
                kind.isOfStep() ? "2026-03-03" : null,
                null);
    }

    private static boolean waits(Transition row) {
        return row.to().isBeforeSigned();
    }

    private static boolean hasComing(AgreementState state) {
        return Set.of(AgreementState.SIGNED, AgreementState.ACTIVE, AgreementState.SUSPENDED, AgreementState.ENDING)
                .contains(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CERTIFICATE_ENDS",
                "CERTIFICATE_REVOKED",
                "KEY_ALLOWED",
                "KEY_WAITS",
                "ACCOUNT_CODE",
                "ACCOUNT_PASSWORD",
                "ACCOUNT_FACTOR_ON",
                "ACCOUNT_FACTOR_OFF",
                "ACCOUNT_SHUT",
                "ACCOUNT_TOKEN",
                "ADDRESS_SHUT",
                "DELEGATION_ENDS",
                "ACTING_ENDS",
                "CAMPAIGN_INVITED",
                "CRISIS_NOTICE",
                "CRISIS_PREPARED",
                "CRISIS_RETURN",
                "AUTHORITY_ROOT_ENDS",
                "AUTHORITY_SEAL_ENDS",
                "AUTHORITY_SEAL_FILE_ENDS",
                "AUTHORITY_STAMP_ENDS",
                "AUTHORITY_STAMPER_ENDS",
                "AUTHORITY_ANCHOR_ENDS"
            })
    void whatIsNoMoveIsToldInWordsToo(String topic) {
        MessageLine notice = new MessageLine(
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                null,
                null,
                false,
                DUE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                topic,
                "Racine",
                null);
        for (Locale locale : Locales.all()) {
            Wording said = Wording.of(notice, SALMA, locale);
            for (String text : List.of(said.what(), said.who(), said.next())) {
                assertFalse(text.isBlank() || text.contains("⟦") || text.contains("{"), locale + ": " + text);
            }
            assertEquals(
                    topic.matches(".*ENDS|CAMPAIGN.*|CRISIS.*"), said.what().contains("6"), said.what());
        }
    }

    private static void complete(String text, Transition row) {
        assertFalse(text.isBlank() || text.contains("⟦") || text.contains("{"), row + ": " + text);
    }

    @Test
    void aDeputyReadsByWhomInWhosePlaceAndUntilWhen() {
        MessageLine line = line(Action.ENDORSE, AgreementState.IN_REVIEW, AgreementState.IN_REVIEW, true, true);
        Wording said = Wording.of(line, AMINA, Locales.FRENCH);
        assertEquals("La demande de Salma Idrissi a reçu un visa.", plain(said.what()));
        assertEquals("par Amina Berrada, par délégation de Karim Bennis", plain(said.who()));
        assertEquals(
                "Attend votre examen — à signer par tous avant le 6 avril 2026 — par délégation de Karim Bennis",
                plain(said.next()));
        assertTrue(plain(Wording.of(line, AMINA, Locales.ARABIC).next()).contains("بتفويض من كريم بنيس"));
        assertEquals(
                "Votre demande a reçu un visa.",
                Wording.of(line, SALMA, Locales.FRENCH).what());
    }

    @Test
    void whatNoLongerWaitsIsOver() {
        MessageLine line = line(Action.SUBMIT, AgreementState.IN_REVIEW, AgreementState.WITHDRAWN, true, false);
        assertEquals(
                "This step is over.", Wording.of(line, KARIM, Locale.ENGLISH).next());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u2066-\\u2069]", "");
    }
}
