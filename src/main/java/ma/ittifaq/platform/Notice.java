package ma.ittifaq.platform;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * CDI event inside a transaction: something that is no move of an agreement and that people are to read in the
 * application. Facts alone; the words are made when it is read.
 *
 * @param recipients who is told
 * @param topic what happened, a key of the bundle {@code notification}: {@code notice.<topic>}
 * @param subject to what, as the sentence names it; empty where the topic says it all
 * @param due the day that matters; null without one
 * @param about id of the very thing, for the way to it; null where the topic has one page
 */
public record Notice(Set<UUID> recipients, String topic, String subject, LocalDate due, UUID about) {
    public Notice {
        recipients = Set.copyOf(recipients);
    }

    public Notice(Set<UUID> recipients, String topic, String subject, LocalDate due) {
        this(recipients, topic, subject, due, null);
    }
}
