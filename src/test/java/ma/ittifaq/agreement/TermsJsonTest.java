package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsJsonTest {

    @Test
    void termsComeBackAsTheyWere() {
        Terms terms = SampleTerms.complete();
        assertEquals(terms, TermsJson.read(TermsJson.write(terms)));
        assertEquals(terms, TermsJson.stored(TermsJson.write(terms)));
    }

    @Test
    void missingPartsStayMissing() {
        assertEquals(Terms.EMPTY, TermsJson.read("{}"));
        assertEquals(Terms.EMPTY, TermsJson.read(TermsJson.write(Terms.EMPTY)));
        Terms partial = TermsJson.read("""
            {"grounds":null,"period":{"start":"2026-04-01"},"week":{"telework":["FRIDAY","MONDAY","FRIDAY"]},
             "availability":{"windows":[{"from":"08:30:00","to":null}]},"workplace":{"connection":true}}
            """);
        assertEquals(List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), partial.week().telework());
        assertEquals(partial, TermsJson.read(TermsJson.write(partial)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{;                                               ; terms.json.malformed",
                "[];                                              ; terms.json.malformed",
                "{\"a\":1}x;                                      ; terms.json.malformed",
                "{\"periode\":{}};                                periode; terms.json.unknown_field",
                "{\"period\":{\"begin\":1}};                      period.begin; terms.json.unknown_field",
                "{\"period\":\"2026\"};                           period; terms.json.wrong_type",
                "{\"period\":{\"start\":\"31/12/2026\"}};         period.start; terms.json.wrong_type",
                "{\"period\":{\"start\":\"2026-02-30\"}};         period.start; terms.json.wrong_type",
                "{\"period\":{\"start\":20260401}};               period.start; terms.json.wrong_type",
                "{\"week\":{\"telework\":\"MONDAY\"}};            week.telework; terms.json.wrong_type",
                "{\"week\":{\"telework\":[\"LUNDI\"]}};           week.telework[0]; terms.json.unknown_value",
                "{\"week\":{\"telework\":[null]}};                week.telework[0]; terms.json.wrong_type",
                "{\"mode\":{\"extent\":\"HALF\"}};                mode.extent; terms.json.unknown_value",
                "{\"mode\":{\"extent\":1}};                       mode.extent; terms.json.wrong_type",
                "{\"workplace\":{\"connection\":\"yes\"}};        workplace.connection; terms.json.wrong_type",
                "{\"conditions\":{\"noticeDays\":60.5}};          conditions.noticeDays; terms.json.wrong_type",
                "{\"conditions\":{\"noticeDays\":1e40}};          conditions.noticeDays; terms.json.wrong_type",
                "{\"conditions\":{\"noticeDays\":\"60\"}};        conditions.noticeDays; terms.json.wrong_type",
                "{\"tasks\":[{\"title\":[]}]};                    tasks[0].title; terms.json.wrong_type",
                "{\"availability\":{\"ramadan\":{\"from\":\"9h\"}}}; availability.ramadan.from; terms.json.wrong_type",
                "{\"period\":{\"start\":\"2026-04-02\",\"end\":\"2026-04-01\"}}; period.end; terms.period.reversed",
                "{\"week\":{\"telework\":[\"SUNDAY\"]}};          week.telework; terms.week.not_working_day"
            })
    void whatDoesNotFitIsRefusedWithItsField(String json, String field, String key) {
        RuleBroken.TermsInvalid refusal = assertThrows(RuleBroken.TermsInvalid.class, () -> TermsJson.read(json));
        Finding finding = refusal.findings().getFirst();
        assertEquals((field == null ? "" : field) + " " + key, finding.field() + " " + finding.key());
    }

    /** As it is written where there is nothing to leave out. */
    @Test
    void personalGroundsDoNotLeaveForAnotherArchive() {
        String kept = "{\"formerly\":1,\"grounds\":{\"motive\":\"DISTANCE\",\"explanation\":\"x\"}}";
        assertEquals(kept, TermsJson.withoutHealth(kept));
        String ill = "{\"grounds\":{\"initiative\":\"EMPLOYEE_REQUEST\",\"motive\":\"HEALTH\",\"explanation\":\"x\"}}";
        String told = TermsJson.withoutHealth(ill);
        assertEquals(
                new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, null, null, null),
                TermsJson.read(told).grounds());
        assertEquals(told, TermsJson.withoutHealth(told));
    }

    @Test
    void whatWeWroteOnceIsReadThoughAFieldIsGone() {
        assertEquals(Terms.EMPTY, TermsJson.stored("{\"formerly\":{\"x\":[1]}}"));
    }
}
