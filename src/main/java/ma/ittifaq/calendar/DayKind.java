package ma.ittifaq.calendar;

/** Why days are not like the others. */
public enum DayKind {
    /** A public holiday on the same date every year, from the year of its first day. */
    FIXED(true),
    /** A religious holiday, in one year. */
    MOVING(true),
    /** Any other day on which the administration is closed. */
    CLOSED(true),
    /** Days are worked, at the hours of Ramadan. */
    RAMADAN(false);

    private final boolean off;

    DayKind(boolean off) {
        this.off = off;
    }

    /** Whether nobody works on such a day. */
    public boolean isOff() {
        return off;
    }

    public boolean isYearly() {
        return this == FIXED;
    }
}
