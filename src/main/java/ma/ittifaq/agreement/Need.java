package ma.ittifaq.agreement;

/** What a move must be told beside its action. */
public enum Need {
    NOTE,
    REASON,
    FROM,
    UNTIL,
    EFFECTIVE,
    HOLDER
}
