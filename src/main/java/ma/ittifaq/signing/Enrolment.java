package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
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

    /** A new certificate is there before the old one ends, so that nobody waits for it. */
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    /** No certificate outlives the root that issued it. */
    private static final Period ROOT_RENEWED_BEFORE = Period.ofYears(3).plusMonths(3);

    /** Other nodes know a new root before anything of it is shown to them. */
    private static final Duration ROOT_KNOWN = Duration.ofMinutes(10);

    private static final Duration ROOTS_KEPT = Duration.ofMinutes(1);

    /** Clocks of nodes and readers differ a little. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** The demo's acts go years back and are signed with certificates of their time. */
    private static final Period DEMO_PAST = Period.ofYears(6);

    @Inject
    Keys keys;

    @Inject
    KeyReports reports;

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

    @Inject
    SealFile sealFile;

    @Inject
    PersonalToken personalToken;

    private volatile Known known = new Known(Instant.MIN, null, List.of());

    private record Known(Instant at, CertificateAuthority authority, List<X509Certificate> roots) {
        boolean isFresh(Instant now) {
            return authority != null && Duration.between(at, now).abs().compareTo(ROOTS_KEPT) < 0;
        }
    }

    /** The authority, founded by the first node that asks. */
    CertificateAuthority authority() {
        return known().authority();
    }

    private Known known() {
        Instant now = clock.instant();
        Known kept = known;
        if (!kept.isFresh(now)) {
            List<AuthorityKey> roots = roots();
            AuthorityKey current = roots.stream()
                    .filter(root -> !now.isBefore(root.begins().plus(ROOT_KNOWN)))
                    .findFirst()
                    .orElseGet(roots::getLast);
            kept = new Known(
                    now,
                    new CertificateAuthority(current.openRoot(), settings.publicUrl() + "/pki/ca.crl"),
                    roots.stream().map(AuthorityKey::certificate).toList());
            known = kept;
        }
        return kept;
    }

    TrustAnchors anchors() {
        return new TrustAnchors(known().roots(), timeStamps.trusted(), tokens.anchors());
    }

    /** Why the key kept for the person does not sign; empty when it does. */
    Optional<SigningRefused> refusal(UUID person) {
        return reports.since(person, KeyHolder.SERVER).map(SigningRefused::heldBack);
    }

    /**
     * The person's key, a new one in time before the old one ends. From the token where one is set, and then from nowhere else;
     * one of the other kind is followed by a new one.
     */
    Credential personal(Employee person, Instant at) {
        refusal(person.id()).ifPresent(refused -> {
            throw refused;
        });
        boolean inToken = personalToken.isSet();
        return keys.personal(person.id(), inToken, at)
                .filter(key -> lasts(key.ends(), at))
                .flatMap(key -> inToken
                        ? personalToken.find(key.certificate(), authority().rootCertificate())
                        : Optional.of(key.open(authority())))
                .orElseGet(() -> enrol(person, at));
    }

    /** From the file or the token where one is set, and then from nowhere else. */
    Credential seal(Instant at) {
        if (sealFile.isSet()) {
            return sealFile.find(at);
        }
        if (sealToken.isSet()) {
            return sealToken
                    .find(authority().rootCertificate(), keys.revokedInTokens(), at)
                    .filter(seal -> lasts(seal.certificate().getNotAfter().toInstant(), at))
                    .orElseGet(() -> enrolSealInToken(at));
        }
        return keys.authority(Purpose.SEAL, at)
                .filter(key -> lasts(key.ends(), at))
                .map(key -> key.open(authority()))
                .orElseGet(() -> enrolSeal(at));
    }

    /** Opens the token of the seal anew: false where there is none, and nothing to hope for from it. */
    boolean reopenSeal() {
        sealToken.forget();
        return sealToken.isSet();
    }

    /** The same for people's token. */
    boolean reopenPersonal() {
        personalToken.forget();
        return personalToken.isSet();
    }

    /** Fails when the token of people's keys, where one is set, cannot be reached. */
    void reachPersonal() {
        if (personalToken.isSet()) {
            personalToken.reach();
        }
    }

    /** The key of the authority that stamps demonstrations; its certificate says what it is. */
    Credential stamp() {
        Instant now = clock.instant();
        return keys.authority(Purpose.STAMP, now)
                .filter(key -> lasts(key.ends(), now))
                .map(key -> key.open(authority()))
                .orElseGet(this::enrolStamp);
    }

    /**
     * Gives the root's key a new certificate years before the old one ends. Key and name stay, so that everything that was
     * issued before leads to the new one too. Answers whether it was time.
     */
    boolean renewRoot() {
        Instant now = clock.instant();
        AuthorityKey newest = roots().getFirst();
        if (now.isBefore(Validity.back(newest.ends(), ROOT_RENEWED_BEFORE))) {
            return false;
        }
        Validity validity = Validity.starting(now.minus(SKEW), ROOT);
        keys.addAuthority(Purpose.ROOT, CertificateAuthority.renewed(newest.openRoot(), validity));
        known = new Known(Instant.MIN, null, List.of());
        return true;
    }

    private static boolean lasts(Instant ends, Instant at) {
        return at.isBefore(ends.minus(RENEWED_BEFORE));
    }

    private Credential enrolStamp() {
        Credential credential = authority().enrolStamper(names.ofStamper());
        keys.addAuthority(Purpose.STAMP, credential);
        return credential;
    }

    private Credential enrol(Employee person, Instant at) {
        Validity validity = Validity.starting(at.minus(SKEW), PERSONAL);
        Credential credential = personalToken.isSet()
                ? personalToken.enrol(authority(), names.of(person), validity)
                : authority().enrol(names.of(person), validity);
        keys.addPersonal(person.id(), credential);
        return credential;
    }

    private Credential enrolSeal(Instant at) {
        Credential credential = authority().enrol(names.ofSeal(), Validity.starting(at.minus(SKEW), SEAL));
        keys.addAuthority(Purpose.SEAL, credential);
        return credential;
    }

    private Credential enrolSealInToken(Instant at) {
        Credential credential = sealToken.enrol(authority(), names.ofSeal(), Validity.starting(at.minus(SKEW), SEAL));
        keys.addAuthority(Purpose.SEAL_TOKEN, credential);
        return credential;
    }

    private List<AuthorityKey> roots() {
        List<AuthorityKey> roots = keys.roots();
        return roots.isEmpty() ? found() : roots;
    }

    private List<AuthorityKey> found() {
        Instant now = clock.instant();
        Instant from = settings.demo() ? Validity.back(now, DEMO_PAST) : now.minus(SKEW);
        Credential root = CertificateAuthority.found(names.ofAuthority(), Validity.starting(from, ROOT));
        try {
            keys.found(root);
        } catch (PersistenceException anotherNodeWasFirst) {
            if (keys.roots().isEmpty()) {
                throw anotherNodeWasFirst;
            }
        }
        return keys.roots();
    }
}
