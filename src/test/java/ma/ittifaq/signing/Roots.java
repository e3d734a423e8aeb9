package ma.ittifaq.signing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.Period;
import ma.ittifaq.signing.AuthorityKey.Purpose;

/** The roots of two authorities, ours and a stranger's, each founded once for the run: their long keys take a second. */
public final class Roots {

    static final Credential OURS = found();

    private Roots() {}

    /** Founds the administration's authority in a database that has none. */
    public static void plant(EntityManager entities) {
        entities.persist(new AuthorityKey(Purpose.ROOT, 1, OURS));
    }

    static Credential strangers() {
        return Stranger.ROOT;
    }

    private static Credential found() {
        Validity validity = Validity.starting(Instant.parse("2026-01-01T00:00:00Z"), Period.ofYears(20));
        return CertificateAuthority.found(
                CertificateSubject.organisation(
                        "Autorité de démonstration", "سلطة التصديق التجريبية", SigningScene.ADMINISTRATION),
                validity);
    }

    /** Founded when somebody asks. */
    private static final class Stranger {
        static final Credential ROOT = found();
    }
}
