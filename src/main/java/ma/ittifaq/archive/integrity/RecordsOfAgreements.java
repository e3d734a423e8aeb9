package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.archive.ArchiveRecord;

/** Every agreement that must be a record is one, described as it is; and none waits for its elimination in vain. */
@ApplicationScoped
class RecordsOfAgreements {
    private static final int AT_ONCE = 50;
    private static final List<AgreementState> ENDED =
            Stream.of(AgreementState.values()).filter(AgreementState::isEnded).toList();

    @PersistenceContext
    EntityManager entities;

    @Inject
    UnsettledLines unsettled;

    Step after(Optional<String> reached) {
        List<Object[]> rows = entities.createQuery("""
            select a, r from Agreement a left join ArchiveRecord r on r.agreement = a.id
            where a.id > :reached and (a.reached = :signed or a.state in :ended) order by a.id\
            """, Object[].class)
                .setParameter("reached", reached.map(UUID::fromString).orElse(new UUID(0, 0)))
                .setParameter("signed", AgreementState.Stage.SIGNED)
                .setParameter("ended", ENDED)
                .setMaxResults(AT_ONCE)
                .getResultList();
        Stream<Flaw> waiting = reached.isEmpty() ? unsettled.flaws().stream() : Stream.empty();
        List<Flaw> flaws = Stream.concat(
                        waiting,
                        rows.stream().flatMap(row -> flaw((Agreement) row[0], (ArchiveRecord) row[1]).stream()))
                .toList();
        String last = rows.size() < AT_ONCE
                ? null
                : ((Agreement) rows.getLast()[0]).id().toString();
        return new Step(last, rows.size(), flaws);
    }

    private Optional<Flaw> flaw(Agreement agreement, ArchiveRecord kept) {
        if (kept == null) {
            return Optional.of(flaw(Flaw.Kind.UNFILED, agreement));
        }
        boolean same = kept.state() == agreement.state()
                && kept.kind() == agreement.kind()
                && kept.reference().equals(agreement.reference())
                && hasSameDays(agreement, kept);
        return same ? Optional.empty() : Optional.of(flaw(Flaw.Kind.RECORD, agreement));
    }

    /**
     * The days from which its fate is counted: that it was closed earlier than it was would let it go too soon. A draft that
     * was taken back before it was filled in has none.
     */
    private static boolean hasSameDays(Agreement agreement, ArchiveRecord kept) {
        Period period = agreement.terms().period();
        Optional<Instant> closed = agreement.history().stream()
                .filter(move -> move.to().isEnded())
                .map(Move::at)
                .findFirst();
        return kept.startsOn().equals(Optional.ofNullable(period.start()))
                && kept.endsOn().equals(Optional.ofNullable(period.end()))
                && kept.closedAt().equals(closed);
    }

    private static Flaw flaw(Flaw.Kind kind, Agreement agreement) {
        String name = agreement.reference().orElse(agreement.id().toString());
        return new Flaw(kind, name, Optional.empty(), Optional.of(agreement.id()));
    }
}
