package ma.ittifaq.campaign;

import java.util.UUID;
import ma.ittifaq.directory.OrgUnit;

/**
 * A post of a unit, with how it is classified.
 *
 * @param people how many hold it today
 */
public record PostLine(UUID id, OrgUnit unit, String titleAr, String titleFr, int people, Suitability suitability) {}
