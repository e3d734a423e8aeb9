package ma.ittifaq.document;

import java.util.UUID;

/** An act was made that no move brings with it; whoever seals acts hears of it in the same transaction. */
public record ActIssued(UUID act) {}
