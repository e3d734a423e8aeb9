package ma.ittifaq.regulation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A legal reference as it stands in one edition, at its rank. */
@Entity
@Table(name = "reference_entry")
class ReferenceEntry extends Entry {

    private String number;

    @Enumerated(EnumType.STRING)
    private LegalReference.Kind kind;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "issuer_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "issuer_fr"))
    private Bilingual issuer;

    @Column(name = "issued_on")
    private LocalDate issued;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "subject_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "subject_fr"))
    private Bilingual subject;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "citation_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "citation_fr"))
    private Bilingual citation;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private String binds;

    private boolean printed;

    private boolean decisions;

    @Embedded
    @AttributeOverride(name = "ar", column = @Column(name = "provenance_ar"))
    @AttributeOverride(name = "fr", column = @Column(name = "provenance_fr"))
    private Bilingual provenance;

    protected ReferenceEntry() {}

    ReferenceEntry(UUID edition, int position, LegalReference written) {
        super(edition, position);
        rewrite(written);
    }

    final void rewrite(LegalReference written) {
        name(written.key());
        number = written.number();
        kind = written.kind();
        issuer = written.issuer();
        issued = written.issued().orElse(null);
        subject = written.subject();
        citation = written.citation();
        validFrom = written.validFrom();
        validTo = written.validTo().orElse(null);
        binds = written.binds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        printed = written.printed();
        decisions = written.decisions();
        provenance = written.provenance();
    }

    LegalReference written() {
        Set<AdministrationKind> bound = Stream.of(binds.split(","))
                .filter(name -> !name.isEmpty())
                .map(AdministrationKind::valueOf)
                .collect(Collectors.toSet());
        return new LegalReference(
                code(),
                number,
                kind,
                issuer,
                Optional.ofNullable(issued),
                subject,
                citation,
                validFrom,
                Optional.ofNullable(validTo),
                bound,
                printed,
                decisions,
                provenance);
    }
}
