package ma.ittifaq.document;

import java.util.List;
import java.util.Optional;
import ma.ittifaq.regulation.Bilingual;

/**
 * The administration as its acts name it: country, name, then the units from the largest to the smallest.
 *
 * @param amazigh country and name in Tifinagh, on a line of their own, where the administration writes them
 * @param emblem its logo, where it has given one
 * @param languages in which the whole act is made
 */
public record Letterhead(
        Bilingual country,
        Bilingual administration,
        List<Bilingual> unitPath,
        Optional<String> amazigh,
        Optional<Emblem> emblem,
        ActLanguages languages) {
    public Letterhead {
        unitPath = List.copyOf(unitPath);
    }
}
