package ma.ittifaq.document;

import java.util.List;
import ma.ittifaq.regulation.Bilingual;

/** The administration as its acts name it: country, name, then the units from the largest to the smallest. */
public record Letterhead(Bilingual country, Bilingual administration, List<Bilingual> unitPath) {
    public Letterhead {
        unitPath = List.copyOf(unitPath);
    }
}
