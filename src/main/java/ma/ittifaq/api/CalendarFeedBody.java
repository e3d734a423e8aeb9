package ma.ittifaq.api;

import java.time.Instant;
import java.util.UUID;
import ma.ittifaq.team.CalendarFeed;

/** An address at which a calendar is read; the address itself is told once, when it is made. */
public record CalendarFeedBody(UUID id, CalendarFeed.Scope scope, Instant createdAt, String address) {

    static CalendarFeedBody of(CalendarFeed feed) {
        return new CalendarFeedBody(feed.id(), feed.scope(), feed.createdAt(), null);
    }
}
