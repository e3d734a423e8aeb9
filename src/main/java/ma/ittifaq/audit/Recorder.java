package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.directory.DirectoryImported;
import ma.ittifaq.directory.ImportReport;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Fact.Concern;
import ma.ittifaq.platform.Whence;

/** Writes facts into the journal in the transaction in which they happen; a fact without one gets its own. */
@ApplicationScoped
@Transactional
class Recorder {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    void on(@Observes Moved moved) {
        Move move = moved.move();
        Agreement agreement = moved.agreement();
        write(new Entry(
                move.at(),
                move.actor(),
                move.onBehalfOf(),
                "agreement." + move.action().wireName(),
                agreement.id().toString(),
                move.from().map(AgreementState::name),
                Optional.of(move.to().name()),
                new Concern(Optional.of(agreement.employee()), Optional.of(agreement.id()), Optional.empty()),
                Whence.address(),
                Outcome.DONE,
                details(agreement, move)));
        move.actingIn().ifPresent(unit -> actingHead(agreement.id(), move.actor(), unit));
    }

    /** Said in an entry of its own: only the hash of the details of what they did is written. */
    private void actingHead(UUID agreement, Optional<UUID> actor, UUID unit) {
        on(new Fact("agreement.by_acting_head", agreement.toString(), actor, Map.of("unit", unit.toString()))
                .ofAgreement(agreement));
    }

    void on(@Observes DirectoryImported imported) {
        ImportReport report = imported.report();
        on(new Fact(
                "directory.imported",
                "directory",
                Optional.ofNullable(imported.by().person()),
                Map.of(
                        "units", report.units().toString(),
                        "employees", report.employees().toString())));
    }

    /** Where no person did it, the account that is signed in and belongs to none did. */
    void on(@Observes Fact fact) {
        write(new Entry(
                clock.instant(),
                fact.actor().or(Whence::account),
                fact.concern().behalf(),
                fact.kind(),
                fact.subject(),
                Optional.empty(),
                Optional.empty(),
                fact.concern(),
                Whence.address(),
                Kinds.outcome(fact.kind()),
                fact.details()));
        fact.concern()
                .acting()
                .ifPresent(unit -> actingHead(fact.concern().agreement().orElseThrow(), fact.actor(), unit));
    }

    /** What is refused is rolled back; that it was tried is not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void on(@Observes Attempt attempt) {
        on(attempt.fact());
    }

    private void write(Entry entry) {
        JournalEntry line = new JournalEntry(entry);
        entities.persist(line);
        entities.persist(new JournalPending(line.id()));
    }

    /** All that the history keeps of a move, so that the journal's hash vouches for the history. */
    static Map<String, String> details(Agreement agreement, Move move) {
        Map<String, String> details = new HashMap<>();
        details.put("sequence", String.valueOf(move.sequence()));
        details.put("party", move.party().name());
        details.put("reference", agreement.reference().orElse(null));
        details.put("note", move.note().orElse(null));
        details.put("reason", move.reason().map(Enum::name).orElse(null));
        details.put("from", move.fromDay().map(Object::toString).orElse(null));
        details.put("until", move.untilDay().map(Object::toString).orElse(null));
        details.put("effective", move.effectiveDay().map(Object::toString).orElse(null));
        // Only where there is something: what was written before these were kept has the same hash for ever.
        move.actingIn().ifPresent(unit -> details.put("acting", unit.toString()));
        move.givenTo().ifPresent(person -> details.put("holder", person.toString()));
        return details;
    }
}
