package ma.ittifaq.team;

import java.util.List;
import java.util.UUID;
import ma.ittifaq.directory.PersonName;

/**
 * Where a person is on each day of a period.
 *
 * @param places one for each day, in order
 */
public record PersonDays(UUID id, UUID unit, PersonName name, List<Place> places) {
    public PersonDays {
        places = List.copyOf(places);
    }
}
