package ma.ittifaq.api;

import java.util.UUID;
import ma.ittifaq.directory.OrgUnit;

/** A unit by its names. */
public record UnitRef(UUID id, String nameAr, String nameFr) {

    static UnitRef of(OrgUnit unit) {
        return new UnitRef(unit.id(), unit.nameAr(), unit.nameFr());
    }
}
