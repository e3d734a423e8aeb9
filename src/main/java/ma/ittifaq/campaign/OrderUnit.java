package ma.ittifaq.campaign;

import ma.ittifaq.directory.OrgUnit;

/**
 * What an order leaves on site in one of its units, with those below.
 *
 * @param people who work there
 * @param kept those of them whom it leaves
 * @param onSite how many are there on a day of the order: who stays, and in a rotation the group whose turn it is not
 */
public record OrderUnit(OrgUnit unit, int people, int kept, int onSite) {

    public boolean isEnough() {
        return onSite >= unit.minimumPresent();
    }
}
