package ma.ittifaq.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** How often each address may ask within a minute of the clock. Forgotten when the minute is over. */
final class Allowance {

    /** More addresses than this within a minute share one count: nobody fills the memory with them. */
    private static final int MOST_ADDRESSES = 10_000;

    private static final String OTHERS = "";

    private final Map<String, Integer> asked = new HashMap<>();
    private Instant minute = Instant.MIN;

    /** Counts the question; false when it is one too many. */
    synchronized boolean take(String address, Instant now, int most) {
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        if (!present.equals(minute)) {
            minute = present;
            asked.clear();
        }
        boolean known = asked.containsKey(address) || asked.size() < MOST_ADDRESSES;
        return asked.merge(known ? address : OTHERS, 1, Integer::sum) <= most;
    }
}
