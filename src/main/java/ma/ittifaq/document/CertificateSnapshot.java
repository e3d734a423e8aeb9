package ma.ittifaq.document;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All that a certificate of telework prints; what others need not know (place, tasks, grounds) is not in it. */
public record CertificateSnapshot(
        String reference,
        String agreementReference,
        LocalDate signedOn,
        Letterhead letterhead,
        Person employee,
        Capacity issuer,
        LocalDate issuedOn,
        LocalDate start,
        LocalDate end,
        List<DayOfWeek> days,
        List<String> references,
        Verification verification,
        Instant renderedAt) {

    public CertificateSnapshot {
        days = List.copyOf(days);
        references = List.copyOf(references);
    }
}
