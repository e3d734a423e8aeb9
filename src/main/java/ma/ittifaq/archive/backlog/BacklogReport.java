package ma.ittifaq.archive.backlog;

import java.util.List;

/**
 * What a batch of scans has, and what is wrong with it.
 *
 * @param good how many lines can be taken in
 * @param problems line by line; with any of them nothing is taken in
 * @param taken whether it was taken in, or only looked at
 */
public record BacklogReport(String batch, int good, List<Problem> problems, boolean taken) {
    /** @param key of the bundle {@code refusals} */
    public record Problem(long line, String value, String key) {}

    public BacklogReport {
        problems = List.copyOf(problems);
    }

    public boolean isReady() {
        return good > 0 && problems.isEmpty();
    }
}
