package ma.ittifaq.agreement;

/** Somebody asks that those for whom the agreement waits be reminded; fired inside a transaction, and refused by who tells them. */
public record Nudged(Agreement agreement) {}
