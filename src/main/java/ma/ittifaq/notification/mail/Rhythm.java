package ma.ittifaq.notification.mail;

/** How often somebody wants mail. */
public enum Rhythm {
    AT_ONCE,
    /** At once where it is their turn; the rest as daily. */
    TURNS,
    /** On the morning of each working day. */
    DAILY,
    /** On the morning of the first working day of the week. */
    WEEKLY,
    NEVER
}
