package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void whatOthersCausedIsToldHoweverItIsWrapped() {
        assertEquals(Optional.of(Refusal.Kind.BUSY), kind(new LockTimeoutException()));
        assertEquals(Optional.of(Refusal.Kind.BUSY), kind(new PessimisticLockException()));
        assertEquals(Optional.of(Refusal.Kind.STALE), kind(new OptimisticLockException()));
        assertEquals(Optional.of(Refusal.Kind.BUSY), kind(Contended.busy()));
    }

    @Test
    void aDefectIsNone() {
        assertEquals(Optional.empty(), kind(new PersistenceException()));
        assertEquals(Optional.empty(), Refusal.in(null));
    }

    @Test
    void aChainWithoutEndIsFollowedSoFar() {
        RuntimeException one = new RuntimeException();
        one.initCause(new RuntimeException(one));
        assertEquals(Optional.empty(), Refusal.in(one));
    }

    private static Optional<Refusal.Kind> kind(RuntimeException cause) {
        return Refusal.in(new IllegalStateException(new RuntimeException(cause)))
                .map(Refusal::kind);
    }
}
