package ma.ittifaq.platform.job;

import java.util.UUID;

/** What is done in jobs of one kind: one subject at a time, each in a transaction of its own. */
public interface JobKind {

    /** By which jobs name it. */
    String name();

    /** Does it, or refuses; what is refused or fails leaves the others to be. */
    void one(UUID subject, Job job);

    /** Every subject has its result; in the transaction in which the job ends. */
    default void ended(Job job) {}
}
