package ma.ittifaq.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.archive.ArchiveRecord;

/** A record of the archive; names are those of the day it became one. */
public record RecordBody(
        UUID id,
        String reference,
        Kind kind,
        AgreementState state,
        String ppr,
        String nameAr,
        String nameFr,
        String unitCode,
        String unitAr,
        String unitFr,
        int year,
        LocalDate start,
        LocalDate end,
        Instant recordedAt,
        Instant closedAt,
        boolean digitised) {

    static RecordBody of(ArchiveRecord kept) {
        return new RecordBody(
                kept.agreement(),
                kept.reference().orElse(null),
                kept.kind(),
                kept.state(),
                kept.ppr(),
                kept.name().ar(),
                kept.name().fr(),
                kept.unitCode(),
                kept.unit().ar(),
                kept.unit().fr(),
                kept.year(),
                kept.startsOn().orElse(null),
                kept.endsOn().orElse(null),
                kept.recordedAt(),
                kept.closedAt().orElse(null),
                kept.isDigitised());
    }
}
