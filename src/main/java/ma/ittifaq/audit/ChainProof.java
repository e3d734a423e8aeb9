package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.platform.JournalProof;

/** Answers the features that prove more than the journal. */
@ApplicationScoped
public class ChainProof implements JournalProof {
    @Inject
    Journal journal;

    @Inject
    Strays strays;

    @Inject
    Extract extract;

    @Override
    public Outcome recompute(Optional<String> reached) {
        Chain chain = reached.map(Chain::from).orElseGet(Chain::new);
        long before = chain.sequence();
        Journal.Stretch stretch = journal.walk(chain);
        Optional<String> next = stretch.last() ? Optional.empty() : Optional.of(chain.reached());
        List<Long> found = stretch.last() ? strays.takeUp() : List.of();
        return new Outcome(chain.sequence() - before, stretch.broken(), found, next);
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
