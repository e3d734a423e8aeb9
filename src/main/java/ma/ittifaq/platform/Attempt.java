package ma.ittifaq.platform;

import jakarta.enterprise.event.Event;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that was tried and refused or failed. Unlike a {@link Fact}, its journal entry is written in a transaction of
 * its own: it stays when what was tried is rolled back.
 *
 * @param fact what was tried; its kind says how it ended
 */
public record Attempt(Fact fact) {

    /** Does the work; that its content was refused is told before the refusal goes on. What is not theirs, the door tells. */
    public static <T> T told(Event<Attempt> attempts, Function<Refusal, Fact> fact, Supplier<T> work) {
        try {
            return work.get();
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.NOT_FOUND && refused.kind() != Refusal.Kind.FORBIDDEN) {
                attempts.fire(new Attempt(fact.apply(refused)));
            }
            throw refused;
        }
    }
}
