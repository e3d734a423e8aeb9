package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.signing.Finding.Kind;
import ma.ittifaq.signing.Today.Result;
import org.junit.jupiter.api.Test;

class TodayTest {

    @Test
    void whatIsFoundInOneRevisionIsSaidOfItsSignatureAlone() {
        Today today = today(true, new Finding(2, "manager", Kind.DIGEST));
        assertEquals(Result.INVALID, today.result());
        assertEquals(Result.INVALID, today.result(SignatureField.MANAGER));
        assertEquals(Result.VALID, today.result(SignatureField.EMPLOYEE));
    }

    @Test
    void whatIsFoundInTheDocumentIsSaidOfEverySignature() {
        Today today = today(true, Finding.ofDocument(Kind.ADDED_AFTER_SIGNATURE));
        assertEquals(Result.INVALID, today.result(SignatureField.SEAL));
    }

    @Test
    void aCertificateThatNobodyVouchesForProvesNoForgery() {
        Stream.of(Kind.UNTRUSTED_CERTIFICATE, Kind.OUTSIDE_VALIDITY, Kind.TIME_STAMP)
                .forEach(kind -> assertEquals(
                        Result.UNDECIDED,
                        today(true, new Finding(1, "seal", kind)).result()));
        assertEquals(
                Result.INVALID,
                today(true, new Finding(1, "seal", Kind.UNTRUSTED_CERTIFICATE), new Finding(2, "seal", Kind.SIGNATURE))
                        .result());
    }

    @Test
    void aTextWithoutSignatureIsSaidToHaveNone() {
        assertEquals(Result.VALID, today(true).result());
        assertEquals(
                Result.UNSIGNED,
                today(true, Finding.ofDocument(Kind.NOT_SIGNED)).result());
        assertEquals(Result.INVALID, today(false).result(SignatureField.EMPLOYEE));
    }

    private static Today today(boolean intact, Finding... findings) {
        return new Today(Instant.EPOCH, intact, List.of(findings));
    }
}
