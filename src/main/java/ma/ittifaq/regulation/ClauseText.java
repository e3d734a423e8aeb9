package ma.ittifaq.regulation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A clause as it is written and edited, whether it is fit for publication or not. Sentences of the annexes have a text
 * only.
 *
 * @param code what it is cited by: {@code CL-08}
 * @param mandatory no edition may leave it out
 * @param applies the agreements that print it
 * @param purpose why it is there; shown to those who edit, never printed
 * @param restsOn keys of the legal references it rests on
 */
public record ClauseText(
        String code,
        Part part,
        boolean mandatory,
        Applies applies,
        Bilingual title,
        Bilingual purpose,
        Bilingual text,
        List<String> restsOn) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    public ClauseText {
        restsOn = List.copyOf(restsOn);
    }

    /** The names of the parameters that one side uses, sorted. */
    public static Set<String> parameters(String side) {
        return PLACE.matcher(side)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
