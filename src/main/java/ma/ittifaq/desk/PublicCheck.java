package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import ma.ittifaq.platform.Contended;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.signing.Verdict;
import ma.ittifaq.signing.Verification;

/** The public check as the page and the API offer it to strangers: so large, so often, so many at once, and no more. */
@ApplicationScoped
public class PublicCheck {

    /** An act of ours has one or two; with scanned annexes it may have ten times that. */
    public static final int MEGABYTES = 20;

    /** Bytes. */
    public static final int MOST = MEGABYTES * 1024 * 1024;

    private static final int AT_ONCE = 4;
    private static final int PATIENCE_SECONDS = 10;

    private final Allowance allowance = new Allowance();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    private Verification verification;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Reads no more of the file than may be checked. */
    public Verdict file(InputStream content, String address) throws IOException {
        admit(address);
        byte[] pdf = content.readNBytes(MOST + 1);
        if (pdf.length > MOST) {
            throw CheckRefused.tooLarge(MEGABYTES);
        }
        return inTurn(() -> verification.verify(pdf));
    }

    public Verdict code(String code, String address) {
        admit(address);
        return inTurn(() -> verification.verify(code));
    }

    private void admit(String address) {
        if (!allowance.take(address, clock.instant(), settings.verificationsAMinute())) {
            throw CheckRefused.tooMany();
        }
    }

    private Verdict inTurn(Supplier<Verdict> check) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Contended.busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Contended.busy();
        }
        try {
            return check.get();
        } finally {
            places.release();
        }
    }
}
