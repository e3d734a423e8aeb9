package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.Phrases;

/** Makes the certificate that a person teleworks under an agreement in force; sealed by the administration alone. */
@ApplicationScoped
public class CertificateDocument {
    private static final List<Float> SCALES = List.of(0.82f, 0.78f, 0.74f, 0.7f);

    private final LegalReferences references;

    /** For the container's proxy. */
    protected CertificateDocument() {
        this(new LegalReferences());
    }

    @Inject
    public CertificateDocument(LegalReferences references) {
        this.references = references;
    }

    /** On one page: long names and a logo are made room for by smaller letters, down to those of a footnote. */
    public byte[] render(CertificateSnapshot certificate) {
        Bilingual title = Labels.of("certificate.title", Bilingual.same(certificate.reference()));
        Sheet sheet = SCALES.stream()
                .map(scale -> laidOut(certificate, title, scale))
                .filter(laid -> laid.pages() == 1)
                .findFirst()
                .orElseGet(() -> laidOut(certificate, title, SCALES.getLast()));
        Metadata metadata = new Metadata(
                sheet.languages().line(title),
                certificate.letterhead().administration().ar(),
                certificate.renderedAt(),
                SnapshotJson.write(certificate));
        return sheet.finish(metadata, certificate.reference(), certificate.verification());
    }

    private Sheet laidOut(CertificateSnapshot certificate, Bilingual title, float scale) {
        Sheet sheet = new Sheet(scale);
        sheet.letterhead(certificate.letterhead());
        sheet.title(title);
        Visas.write(sheet, visas(certificate));
        person(sheet, certificate);
        sheet.headedParagraphs(Labels.of("certificate.object"), statement(certificate));
        sheet.gap(12);
        new Closing(sheet)
                .seal(Labels.of("certificate.made", Phrases.date(certificate.issuedOn())), certificate.verification());
        return sheet;
    }

    private List<Bilingual> visas(CertificateSnapshot certificate) {
        List<Bilingual> visas = new ArrayList<>();
        certificate
                .references()
                .forEach(key -> visas.add(references
                        .require(key, Moments.day(certificate.renderedAt()))
                        .citation()));
        visas.add(Labels.of(
                "visa.predecessor",
                Bilingual.same(certificate.agreementReference()),
                Phrases.date(certificate.signedOn())));
        return visas;
    }

    private static void person(Sheet sheet, CertificateSnapshot certificate) {
        Person employee = certificate.employee();
        Capacity issuer = certificate.issuer();
        sheet.headed(Labels.of("certificate.about"), () -> sheet.facts()
                .add("sign.employee", Labels.of("person", employee.name(), Bilingual.same(employee.ppr())))
                .add("grade", Labels.of("listed", employee.corps(), employee.grade()))
                .add("post", Labels.of("listed", employee.post(), employee.unit()))
                .add("certificate.by", Labels.of("listed", issuer.capacity(), issuer.unit()))
                .block());
        sheet.gap(8);
    }

    private static List<Bilingual> statement(CertificateSnapshot certificate) {
        List<Bilingual> statement = new ArrayList<>();
        statement.add(Labels.of(
                "certificate.text", certificate.employee().name(), Bilingual.same(certificate.agreementReference())));
        statement.add(
                Labels.of("certificate.period", Phrases.date(certificate.start()), Phrases.date(certificate.end())));
        if (!certificate.days().isEmpty()) {
            statement.add(Labels.of("certificate.days", Phrases.weekdays(certificate.days())));
        }
        statement.add(Labels.of("certificate.use"));
        return statement;
    }
}
