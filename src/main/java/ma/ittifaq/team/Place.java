package ma.ittifaq.team;

/** Where somebody is on a day. */
public enum Place {
    /** Nobody works. */
    OFF,
    SITE,
    HOME,
    /** Teleworks by an order that stands beside agreements. */
    ORDERED,
    ABSENT,
    /** On site; a request that is not decided asks for telework. */
    ASKED;

    public boolean isOnSite() {
        return this == SITE || this == ASKED;
    }

    public boolean isTelework() {
        return this == HOME || this == ORDERED;
    }
}
