package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.JournalProof;

/** Answers the features that prove more than the journal. */
@ApplicationScoped
public class ChainProof implements JournalProof {
    @Inject
    Journal journal;

    @Inject
    Extract extract;

    @Override
    public Outcome recompute() {
        Journal.Verdict verdict = journal.verify();
        return new Outcome(verdict.lines(), verdict.broken());
    }

    @Override
    public List<Told> newest(UUID agreement, int most) {
        return extract.newest(agreement, most).stream()
                .map(line -> new Told(
                        line.sequence(),
                        line.at(),
                        line.kind(),
                        line.actor(),
                        line.outcome().name()))
                .toList();
    }

    @Override
    public String extract(UUID agreement) {
        return extract.of(agreement);
    }
}
