package ma.ittifaq.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.archive.PaperRecords.PaperAgreement;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.Bilingual;

/** An agreement as the archive describes it; names and unit stay those of the day it became a record. */
@Entity
@Table(name = "archive_record")
public class ArchiveRecord {
    /** Where its papers were signed. */
    public enum Origin {
        SIGNED_HERE,
        DIGITISED
    }

    @Id
    @Column(name = "agreement_id")
    private UUID agreement;

    @Version
    private long version;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    private String ppr;

    @Column(name = "cnie_hash")
    private String cnieHash;

    @Column(name = "name_ar")
    private String nameAr;

    @Column(name = "name_fr")
    private String nameFr;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_ar")
    private String unitAr;

    @Column(name = "unit_fr")
    private String unitFr;

    @Column(name = "unit_path")
    private String unitPath;

    @Column(name = "filed_year")
    private int year;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "clause_set")
    private String clauseSet;

    @Column(name = "legal_references")
    private String legalReferences;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.SIGNED_HERE;

    protected ArchiveRecord() {}

    /** Of a paper that ended before us. */
    ArchiveRecord(PaperAgreement paper, Place place, Instant now, Instant closed) {
        this.agreement = UUID.randomUUID();
        this.origin = Origin.DIGITISED;
        this.kind = Kind.INITIAL;
        this.state = AgreementState.EXPIRED;
        this.reference = paper.reference().isEmpty() ? null : paper.reference();
        this.ppr = paper.ppr();
        this.nameAr = paper.name().ar();
        this.nameFr = paper.name().fr();
        this.unitCode = place.code();
        this.unitAr = place.name().ar();
        this.unitFr = place.name().fr();
        this.unitPath = place.path();
        this.year = paper.start().getYear();
        this.startsOn = paper.start();
        this.endsOn = paper.end();
        this.legalReferences = paper.texts();
        this.recordedAt = now;
        this.closedAt = closed;
    }

    ArchiveRecord(Agreement agreement, Employee employee, Place place, String legalReferences, int year) {
        this.agreement = agreement.id();
        this.kind = agreement.kind();
        this.reference = agreement.reference().orElse(null);
        this.ppr = employee.ppr();
        this.cnieHash = employee.cnie().map(Vault.opened()::keyedHash).orElse(null);
        this.nameAr = employee.name().ar();
        this.nameFr = employee.name().fr();
        this.unitCode = place.code();
        this.unitAr = place.name().ar();
        this.unitFr = place.name().fr();
        this.unitPath = place.path();
        this.year = year;
        this.startsOn = agreement.terms().period().start();
        this.endsOn = agreement.terms().period().end();
        this.clauseSet = agreement.clauseSet().orElse(null);
        this.legalReferences = legalReferences;
    }

    /**
     * Where the agreement belongs.
     *
     * @param code the unit's code
     * @param name the unit's name
     * @param path codes from the administration down to the unit: {@code /ANSN/DSI/DEV/}
     */
    record Place(String code, Bilingual name, String path) {}

    /** Keeps up with a move. */
    void follow(Move move) {
        state = move.to();
        if (recordedAt == null) {
            recordedAt = move.at();
        }
        if (state.isEnded() && closedAt == null) {
            closedAt = move.at();
        }
    }

    /** A scan of a paper, and not signed here. */
    public boolean isDigitised() {
        return origin == Origin.DIGITISED;
    }

    public UUID agreement() {
        return agreement;
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Kind kind() {
        return kind;
    }

    public AgreementState state() {
        return state;
    }

    public String ppr() {
        return ppr;
    }

    /** The employee's name on the day it became a record. */
    public Bilingual name() {
        return new Bilingual(nameAr, nameFr);
    }

    public String unitCode() {
        return unitCode;
    }

    public Bilingual unit() {
        return new Bilingual(unitAr, unitFr);
    }

    /** Codes from the administration down to the unit, on that day: {@code /ANSN/DSI/DEV/}. */
    public String unitPath() {
        return unitPath;
    }

    public int year() {
        return year;
    }

    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<String> clauseSet() {
        return Optional.ofNullable(clauseSet);
    }

    /** Numbers of the legal texts that its act cites, separated by commas. */
    public String legalReferences() {
        return legalReferences;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** When it ended; empty while it is in force or about to be. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
