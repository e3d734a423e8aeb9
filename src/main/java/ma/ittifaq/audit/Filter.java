package ma.ittifaq.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What to look for; every part may be empty.
 *
 * @param person who did it, in whose place it was done, or whom it concerns
 * @param actor who did it
 * @param agreement an agreement, by its id
 * @param kind a kind; one ending in a dot stands for all that begin with it
 * @param subject exactly what it happened to
 * @param outcome how it ended
 * @param from not before
 * @param until before
 */
public record Filter(
        Optional<UUID> person,
        Optional<UUID> actor,
        Optional<UUID> agreement,
        Optional<String> kind,
        Optional<String> subject,
        Optional<Outcome> outcome,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final Filter ALL = new Filter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Filter ofPerson(Optional<UUID> who) {
        return new Filter(who, actor, agreement, kind, subject, outcome, from, until);
    }

    public Filter ofActor(Optional<UUID> who) {
        return new Filter(person, who, agreement, kind, subject, outcome, from, until);
    }

    public Filter ofAgreement(Optional<UUID> which) {
        return new Filter(person, actor, which, kind, subject, outcome, from, until);
    }

    public Filter ofKind(Optional<String> what) {
        return new Filter(person, actor, agreement, what, subject, outcome, from, until);
    }

    public Filter ofSubject(Optional<String> what) {
        return new Filter(person, actor, agreement, kind, what, outcome, from, until);
    }

    public Filter ending(Optional<Outcome> how) {
        return new Filter(person, actor, agreement, kind, subject, how, from, until);
    }

    public Filter between(Optional<Instant> first, Optional<Instant> end) {
        return new Filter(person, actor, agreement, kind, subject, outcome, first, end);
    }
}
