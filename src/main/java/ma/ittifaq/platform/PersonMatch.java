package ma.ittifaq.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How somebody who vouches for a person names them.
 *
 * @param theirs the attribute or claim that they give
 * @param ours what it is equal to here
 */
public record PersonMatch(String theirs, Ours ours) {

    /** What is known here of a person, each of which nobody else has. */
    public enum Ours {
        PPR,
        EMAIL,
        /** The user name of an account that exists. */
        ACCOUNT
    }

    /** Reads {@code theirs=ours}. */
    static PersonMatch of(String setting, String text) {
        String[] pair = text.split("=", 2);
        Optional<Ours> ours = Stream.of(Ours.values())
                .filter(o ->
                        pair.length == 2 && o.name().toLowerCase(Locale.ROOT).equals(pair[1].strip()))
                .findFirst();
        if (pair[0].isBlank() || ours.isEmpty()) {
            throw new SettingRefused(
                    setting + ": \"" + text + "\" must be like mail=email, with ppr, email or account behind the sign",
                    null);
        }
        return new PersonMatch(pair[0].strip(), ours.get());
    }
}
