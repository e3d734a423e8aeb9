package ma.ittifaq.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The documents that a page's boxes name: as many as were ticked, more than one component can hold. */
public final class ChosenIds {

    private static final String BOX = "pick";

    private ChosenIds() {}

    public static List<UUID> of(HttpServletRequest request) {
        return Stream.of(Optional.ofNullable(request.getParameterValues(BOX)).orElse(new String[0]))
                .flatMap(typed -> Ids.of(typed).stream())
                .toList();
    }
}
