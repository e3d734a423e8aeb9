package ma.ittifaq.web;

import java.util.Optional;
import java.util.stream.Stream;

/** Constants as they come back from a page, by their names. */
public final class Constants {

    private Constants() {}

    /** Empty when the type has none of that name, or nothing was chosen. */
    public static <E extends Enum<E>> Optional<E> of(Class<E> type, Object chosen) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(chosen))
                .findFirst();
    }
}
