package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.regulation.PadesLevel;

/** Makes people's signatures with the keys that the server holds for them. No transaction is open. */
@ApplicationScoped
class PersonalSigner {

    private static final System.Logger LOG = System.getLogger(PersonalSigner.class.getName());

    @Inject
    private Enrolment enrolment;

    @Inject
    private Cards cards;

    @Inject
    private Signer signer;

    @Inject
    private Clock clock;

    /** The person's key, opened; refused for who reported it as lost. */
    Credential open(Employee person) {
        return enrolment.personal(person, second());
    }

    /** Signs what is to be signed as the policy asks, and verifies it; refused where more is asked than this key makes. */
    Signer.Result sign(SigningTask task) {
        try {
            return sign(task, () -> open(task.signer()), task.format());
        } catch (SigningRefused refused) {
            // A token that was away for a moment is opened anew, once.
            if (SigningRefused.isPassing(refused) && enrolment.reopenPersonal()) {
                return sign(task, () -> open(task.signer()), task.format());
            }
            throw refused;
        }
    }

    /** The same with a key that is open already, to a format that may be lower while no authority answers. */
    Signer.Result sign(SigningTask task, Credential opened, PadesLevel format) {
        return sign(task, () -> opened, format);
    }

    private Signer.Result sign(SigningTask task, Supplier<Credential> key, PadesLevel format) {
        task.requireServersKey();
        Instant at = second();
        try {
            return signer.sign(task.base(), task.field(), key.get(), cards.personal(task, at), at, format);
        } catch (SigningFailure e) {
            LOG.log(System.Logger.Level.ERROR, "Agreement " + task.agreement() + " could not be signed", e);
            throw SigningRefused.unavailable(e);
        }
    }

    /** PDF dates have no fractions: what the certificate, the card and the record say must be the same instant. */
    private Instant second() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
