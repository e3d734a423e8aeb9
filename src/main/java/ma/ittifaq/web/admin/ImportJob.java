package ma.ittifaq.web.admin;

import java.util.Optional;
import java.util.concurrent.CompletionException;
import ma.ittifaq.directory.ImportReport;
import ma.ittifaq.directory.ImportRequest;
import ma.ittifaq.platform.Refusal;

/** One import of one account, from its dry run on; written by the thread that does it, read by the page that waits. */
public final class ImportJob {

    private static final System.Logger LOG = System.getLogger(ImportJob.class.getName());

    private final ImportRequest request;
    private volatile boolean running = true;
    private volatile int percent;
    private volatile ImportReport report;
    private volatile Refusal refusal;
    private volatile boolean broken;

    ImportJob(ImportRequest request) {
        this.request = request;
    }

    ImportRequest request() {
        return request;
    }

    void heard(long done, long total) {
        percent = total == 0 ? 0 : (int) (done * 100 / total);
    }

    /** The end of a pass: a report, or why there is none. */
    void ended(ImportReport made, Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof Refusal refused) {
            refusal = refused;
        } else if (cause != null) {
            LOG.log(System.Logger.Level.ERROR, "Import broken", cause);
            broken = true;
        } else {
            report = made;
        }
        running = false;
    }

    public boolean isRunning() {
        return running;
    }

    public int getPercent() {
        return percent;
    }

    public Optional<ImportReport> report() {
        return Optional.ofNullable(report);
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public boolean isBroken() {
        return broken;
    }

    /** Whether it may be written: checked, without an error, not written yet. */
    public boolean isReady() {
        return !running
                && report().filter(r -> r.isAcceptable() && !r.applied()).isPresent();
    }
}
