package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.util.Optional;
import ma.ittifaq.platform.Settings;

/**
 * A token as the place of the keys that the server holds for people, in place of the database. Where one is set, no other key
 * of theirs signs; the certificates stay in the database too, to be found, shown and revoked there.
 */
@ApplicationScoped
class PersonalToken {

    @Inject
    Settings settings;

    private final KeyToken token = new KeyToken("ittifaq-person-", () -> settings.personalToken());

    boolean isSet() {
        return token.isSet();
    }

    Optional<Credential> find(X509Certificate own, X509Certificate root) {
        return token.find(own, root);
    }

    Credential enrol(CertificateAuthority authority, CertificateSubject subject, Validity validity) {
        return token.enrol(authority, subject, validity);
    }

    void forget() {
        token.forget();
    }

    /** Fails when it cannot be read now. */
    void reach() {
        token.reach();
    }
}
