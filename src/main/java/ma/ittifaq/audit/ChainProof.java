package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.ittifaq.platform.JournalProof;

/** Answers the features that prove more than the journal. */
@ApplicationScoped
public class ChainProof implements JournalProof {
    @Inject
    Journal journal;

    @Override
    public Outcome recompute() {
        Journal.Verdict verdict = journal.verify();
        return new Outcome(verdict.lines(), verdict.broken());
    }
}
