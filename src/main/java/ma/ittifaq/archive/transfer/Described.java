package ma.ittifaq.archive.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.RecordFile;
import ma.ittifaq.document.Act;

/** What {@code record.json} of a bag says: the record as the archive describes it, its acts and its moves. */
public record Described(
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
        String unitPath,
        int year,
        LocalDate start,
        LocalDate end,
        Instant recordedAt,
        Instant closedAt,
        String clauseSet,
        String legalReferences,
        boolean digitised,
        List<Piece> acts,
        List<Happening> history) {

    /** An act by its hash; its bytes are in the bag. */
    public record Piece(
            String kind, String reference, boolean standing, String code, String sha256, Instant createdAt) {}

    /** A move: what, to which state, when. */
    public record Happening(int sequence, String action, AgreementState state, Instant at) {}

    static Described of(RecordFile file) {
        ArchiveRecord kept = file.description();
        return new Described(
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
                kept.unitPath(),
                kept.year(),
                kept.startsOn().orElse(null),
                kept.endsOn().orElse(null),
                kept.recordedAt(),
                kept.closedAt().orElse(null),
                kept.clauseSet().orElse(null),
                kept.legalReferences(),
                kept.isDigitised(),
                file.acts().stream().map(Described::piece).toList(),
                file.history().stream()
                        .map(m -> new Happening(m.sequence(), m.action().wireName(), m.to(), m.at()))
                        .toList());
    }

    private static Piece piece(Act act) {
        return new Piece(
                act.kind().wireName(), act.reference(), act.isCurrent(), act.code(), act.sha256(), act.createdAt());
    }
}
