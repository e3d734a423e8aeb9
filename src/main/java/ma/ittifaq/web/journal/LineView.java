package ma.ittifaq.web.journal;

import java.time.Instant;

/**
 * A line of the journal in the viewer's words.
 *
 * @param what what happened
 * @param outcome the name of the {@link ma.ittifaq.audit.Outcome}
 * @param by who did it
 * @param behalf in whose place; empty for their own
 * @param agreement the reference of the agreement, or that it has none; empty where it is about none
 * @param subject what it happened to, where the agreement does not say it
 * @param person whom it concerns; empty when that is who did it
 * @param purpose what somebody looked for; empty for what is no look
 * @param where the network address; empty for the system's own work
 */
public record LineView(
        long sequence,
        Instant at,
        String what,
        String outcome,
        String by,
        String behalf,
        String agreement,
        String subject,
        String person,
        String purpose,
        String where) {}
