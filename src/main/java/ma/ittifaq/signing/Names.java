package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.regulation.Bilingual;

/** How certificates and cards name people and the administration. */
@ApplicationScoped
class Names {

    @Inject
    Settings settings;

    CertificateSubject of(Employee person) {
        return CertificateSubject.person(
                person.name().fr(), person.name().ar(), settings.administrationFr(), person.ppr());
    }

    CertificateSubject ofAuthority() {
        return organisation("certificate.authority");
    }

    CertificateSubject ofSeal() {
        return organisation("certificate.seal");
    }

    CertificateSubject ofStamper() {
        return organisation("certificate.stamper");
    }

    Bilingual administration() {
        return new Bilingual(settings.administrationAr(), settings.administrationFr());
    }

    private CertificateSubject organisation(String key) {
        Bilingual name = SigningWords.of(key);
        return CertificateSubject.organisation(
                name.fr(), name.ar() + " — " + settings.administrationAr(), settings.administrationFr());
    }
}
