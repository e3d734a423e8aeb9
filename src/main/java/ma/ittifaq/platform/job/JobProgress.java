package ma.ittifaq.platform.job;

/**
 * How far a job is.
 *
 * @param total subjects
 */
public record JobProgress(Job job, int total, int done, int failed) {

    private static final int WHOLE = 100;

    public int waiting() {
        return total - done - failed;
    }

    /** Until its end is recorded: for a moment nothing waits any more and it is not ended yet. */
    public boolean isRunning() {
        return job.state() == Job.State.RUNNING;
    }

    public int percent() {
        return total == 0 ? WHOLE : (done + failed) * WHOLE / total;
    }
}
