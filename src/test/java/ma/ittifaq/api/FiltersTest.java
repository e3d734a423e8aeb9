package ma.ittifaq.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.archive.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {

    @Test
    void aBodyNamesRecords() {
        Question asked = records("{\"q\":\"alaoui\",\"unit\":\"DSI\",\"year\":2026,\"state\":\"refused\"}");
        assertEquals(
                Question.of(
                        Optional.of("alaoui"), Optional.of("DSI"), Optional.of(2026), List.of(AgreementState.REFUSED)),
                asked);
        assertEquals(Question.of(""), records("{}"));
    }

    /** What no int holds was an incident once. */
    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "-1", "26"})
    void whatIsNoYearIsSaid(String year) {
        BodyInvalid refused = assertThrows(BodyInvalid.class, () -> records("{\"year\":" + year + "}"));
        assertEquals("year", refused.findings().getFirst().field());
    }

    private static Question records(String json) {
        return Filters.records(Body.read(Body.bytes(json), "q", "unit", "year", "state"));
    }
}
