package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Contended;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.Shift;
import ma.ittifaq.regulation.PadesLevel;

/**
 * Works batches off: each document is read, signed, verified and recorded as by itself, under the mandate of its batch. May be
 * called at any time, on any node, again; what was done stays done, what was not is done once.
 */
@ApplicationScoped
@Transactional(TxType.NEVER)
class BatchRun {

    private static final System.Logger LOG = System.getLogger(BatchRun.class.getName());

    /** Between two openings of the key and looks at the claim: about a second of work. */
    private static final int SLICE = 20;

    /** Authorities that gave no time stamp are not asked again before that: each would be waited for, document by document. */
    private static final Duration AWAY = Duration.ofSeconds(60);

    @Inject
    private Batches batches;

    @Inject
    private BatchWork work;

    @Inject
    private BatchDesk desk;

    @Inject
    private PersonalSigner signer;

    @Inject
    private Hands hands;

    @Inject
    private Shift shift;

    @Inject
    private Clock clock;

    private volatile Instant stampsAway = Instant.MIN;

    /** A mandate in use, with the key that it opens. */
    private record Hand(Mandate mandate, Credential credential, Actor actor) {}

    /** Every batch that nobody is at work on; answers how many there were. */
    int runIdle() {
        return shift.work(SigningBatch.class, batches.idle(clock.instant()), batch -> slice(batch, SLICE));
    }

    /** The server is going down: what is begun is ended, nothing more is begun. */
    void leaveOff() {
        shift.leaveOff();
    }

    /** Answers whether there may be more. */
    boolean slice(UUID batch, int most) {
        Optional<Hand> hand = work.running(batch).flatMap(mandate -> hand(batch, mandate));
        if (hand.isEmpty()) {
            work.leaveToSeal(batch);
            return false;
        }
        Queue<BatchItem> next = new ConcurrentLinkedQueue<>(work.next(batch, most));
        boolean more = !next.isEmpty();
        hands.together(() -> all(next, hand.get()));
        if (!more) {
            work.end(batch);
            work.leaveToSeal(batch);
        }
        return more;
    }

    /** Off the top of the slice, until it is empty: several hands take from it. Each record asks for the mandate again. */
    private void all(Queue<BatchItem> slice, Hand hand) {
        for (BatchItem item = slice.poll(); item != null && !shift.isLeaving(); item = slice.poll()) {
            one(item, hand);
        }
    }

    /** The key is opened for a slice and forgotten. Another key than that of the mandate signs nothing. */
    private Optional<Hand> hand(UUID batch, Mandate mandate) {
        Employee person = desk.signer(mandate.signer());
        Optional<Credential> own = key(person).filter(mandate::isFor);
        if (own.isEmpty()) {
            work.endEarly(batch, EndedEarly.KEY);
        }
        return own.map(key -> new Hand(mandate, key, Actor.of(person.id())));
    }

    /** None for who reported it as lost. */
    private Optional<Credential> key(Employee person) {
        try {
            return Optional.of(signer.open(person));
        } catch (SigningRefused refused) {
            LOG.log(System.Logger.Level.INFO, "No key for a batch of " + person.id() + ": " + refused.getMessage());
            return Optional.empty();
        }
    }

    private void one(BatchItem item, Hand hand) {
        try {
            SigningTask task = work.open(item, hand.actor());
            work.record(item.id(), task, signed(task, hand.credential()), hand.mandate());
        } catch (Exception e) {
            // One document that cannot be signed, for whatever reason, leaves the others to be.
            work.fail(item.id(), refusal(item, e), hand.actor());
        }
    }

    private static Refusal refusal(BatchItem item, Exception e) {
        return Refusal.in(e).orElseGet(() -> {
            LOG.log(System.Logger.Level.ERROR, "Agreement " + item.agreement() + " of a batch was not signed", e);
            return e instanceof PersistenceException ? Contended.busy() : BatchRefused.defect();
        });
    }

    private Signer.Result signed(SigningTask task, Credential credential) {
        if (clock.instant().isBefore(stampsAway)) {
            return signer.sign(task, credential, PadesLevel.B);
        }
        Signer.Result result = signer.sign(task, credential, task.format());
        if (!result.level().atLeast(task.format())) {
            stampsAway = clock.instant().plus(AWAY);
        }
        return result;
    }
}
