package ma.ittifaq.directory;

/** An act of delegation was taken back; fired inside its transaction. */
public record DelegationRevoked(Delegation delegation) {}
