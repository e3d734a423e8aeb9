package ma.ittifaq.directory;

/** What the administration asks of a proof of identity, for those who take one and may not know its policy. */
public interface ProofRule {

    /** Whether today's proofs show the second factor's code beside the password. */
    boolean isCodeAsked();
}
