package ma.ittifaq.campaign;

import java.util.List;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.job.JobProgress;

/**
 * How far the notices of an order, or of the return from it, are.
 *
 * @param back whether of the return
 * @param progress of the job at work, or of the last one
 * @param made how many have their paper
 * @param total how many the order means
 * @param failed whose paper could not be made, as many as a page shows
 */
public record OrderRound(boolean back, JobProgress progress, int made, int total, List<Employee> failed) {

    public boolean isRunning() {
        return progress.isRunning();
    }

    public int percent() {
        return total == 0 ? 100 : made * 100 / total;
    }
}
