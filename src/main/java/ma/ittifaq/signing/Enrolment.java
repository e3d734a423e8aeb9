package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.signing.AuthorityKey.Purpose;

/** Gives keys and certificates, each at first use: to people, to the administration's seal, to the authority itself. */
@ApplicationScoped
class Enrolment {

    private static final Period PERSONAL = Period.ofYears(3);
    private static final Period SEAL = Period.ofYears(3);
    private static final Period ROOT = Period.ofYears(30);

    /** Clocks of nodes and readers differ a little. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** The demo's acts go years back and are signed with certificates of their time. */
    private static final Period DEMO_PAST = Period.ofYears(6);

    @Inject
    Keys keys;

    @Inject
    Names names;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    TimeStamps timeStamps;

    @Inject
    TokenAuthorities tokens;

    @Inject
    SealToken sealToken;

    private volatile CertificateAuthority authority;

    /** The authority, founded by the first node that asks. */
    CertificateAuthority authority() {
        CertificateAuthority known = authority;
        if (known == null) {
            known = new CertificateAuthority(root().openRoot(), settings.publicUrl() + "/pki/ca.crl");
            authority = known;
        }
        return known;
    }

    TrustAnchors anchors() {
        return new TrustAnchors(List.of(authority().rootCertificate()), timeStamps.trusted(), tokens.anchors());
    }

    Credential personal(Employee person, Instant at) {
        return keys.personal(person.id(), at).map(key -> key.open(authority())).orElseGet(() -> enrol(person, at));
    }

    /** From the token where one is set, and then from nowhere else. */
    Credential seal(Instant at) {
        if (sealToken.isSet()) {
            return sealToken
                    .find(authority().rootCertificate(), at)
                    .orElseGet(() ->
                            sealToken.enrol(authority(), names.ofSeal(), Validity.starting(at.minus(SKEW), SEAL)));
        }
        return keys.authority(Purpose.SEAL, at)
                .map(key -> key.open(authority()))
                .orElseGet(() -> enrolSeal(at));
    }

    int revoke(UUID employee) {
        return keys.revoke(employee, clock.instant());
    }

    /** The key of the authority that stamps demonstrations; its certificate says what it is. */
    Credential stamp() {
        return keys.authority(Purpose.STAMP, clock.instant())
                .map(key -> key.open(authority()))
                .orElseGet(this::enrolStamp);
    }

    private Credential enrolStamp() {
        Credential credential = authority().enrolStamper(names.ofStamper());
        keys.addAuthority(Purpose.STAMP, credential);
        return credential;
    }

    private Credential enrol(Employee person, Instant at) {
        Credential credential = authority().enrol(names.of(person), Validity.starting(at.minus(SKEW), PERSONAL));
        keys.addPersonal(person.id(), credential);
        return credential;
    }

    private Credential enrolSeal(Instant at) {
        Credential credential = authority().enrol(names.ofSeal(), Validity.starting(at.minus(SKEW), SEAL));
        keys.addAuthority(Purpose.SEAL, credential);
        return credential;
    }

    private AuthorityKey root() {
        return keys.root().orElseGet(this::found);
    }

    private AuthorityKey found() {
        Instant now = clock.instant();
        Instant from = settings.demo() ? Validity.back(now, DEMO_PAST) : now.minus(SKEW);
        Credential root = CertificateAuthority.found(names.ofAuthority(), Validity.starting(from, ROOT));
        try {
            keys.addAuthority(Purpose.ROOT, root);
        } catch (PersistenceException anotherNodeWasFirst) {
            return keys.root().orElseThrow(() -> anotherNodeWasFirst);
        }
        return keys.root().orElseThrow();
    }
}
