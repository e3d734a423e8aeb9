package ma.ittifaq.directory;

/** Somebody delegated; fired inside its transaction. The proof is their signature under the act. */
public record DelegationGranted(Delegation delegation, IdentityProof proof) {}
