package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.platform.Startup;

/** Looks every few seconds, on one node of the cluster, for transfers that are to be packed, and goes on with them. */
@ApplicationScoped
public class TransferSchedule {

    private static final String LEASE = "transfers";
    /** A package of a gigabyte takes minutes; another node waits that long when this one dies at it. */
    private static final Duration TURN = Duration.ofMinutes(5);

    private static final Duration REST = Duration.ofSeconds(10);

    @Inject
    private Rounds rounds;

    @Inject
    private Loading loading;

    void begin(@Observes Startup.Ready ready) {
        rounds.begin(LEASE, TURN, REST, REST, this::round);
    }

    private void round(BooleanSupplier held) {
        loading.packing().forEach(transfer -> pack(transfer, held));
    }

    private void pack(UUID transfer, BooleanSupplier held) {
        boolean open = true;
        while (open && held.getAsBoolean()) {
            open = load(transfer);
        }
        if (held.getAsBoolean()) {
            loading.finish(transfer);
        }
    }

    /** What fails is undone with its transaction, told on the page of the transfer, and tried again in the next round. */
    private boolean load(UUID transfer) {
        try {
            return loading.load(transfer);
        } catch (Exception failure) {
            tell(transfer, failure);
            throw failure;
        }
    }

    /** A database that is away takes no note either. */
    private void tell(UUID transfer, Exception failure) {
        try {
            loading.troubled(transfer);
        } catch (Exception again) {
            failure.addSuppressed(again);
        }
    }
}
