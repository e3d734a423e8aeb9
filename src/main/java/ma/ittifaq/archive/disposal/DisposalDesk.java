package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.archive.Entered;
import ma.ittifaq.archive.Question;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.platform.Fact;

/** Boundary: what people do with a list of records to be eliminated, each step once and told to the journal. */
@ApplicationScoped
@Transactional
public class DisposalDesk {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    Listing listing;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Lists what the question finds of the records that can be eliminated today. */
    public UUID propose(Question question, String note, Actor actor) {
        archivists.require(Operation.DISPOSE, actor);
        Disposal list = listing.list(question, Entered.note(note), actor.person());
        tell("archive.disposal.proposed", list, Map.of("question", question.toString()), actor);
        return list.id();
    }

    /** Takes a record out of a list on which nobody has decided yet. */
    public void takeOut(UUID id, UUID agreement, String reason, Actor actor) {
        archivists.require(Operation.REVIEW_DISPOSAL, actor);
        Disposal list = require(id);
        list.require(Disposal.Status.PROPOSED);
        String why = Entered.reason(reason);
        listing.line(id, agreement)
                .orElseThrow(RuleBroken.NotVisible::new)
                .takeOut(why, actor.person(), clock.instant());
        tell("archive.disposal.taken_out", list, Map.of("record", agreement.toString(), "reason", why), actor);
    }

    /** Approves or rejects what another person proposed. */
    public void decide(UUID id, boolean approved, String note, Actor actor) {
        archivists.require(Operation.REVIEW_DISPOSAL, actor);
        Disposal list = require(id);
        list.decide(approved, approved ? Entered.note(note) : Entered.reason(note), actor.person(), clock.instant());
        if (!approved) {
            listing.release(id);
        } else if (listing.open(id) == 0) {
            throw ArchiveRefused.invalid("archive.disposal.empty_list");
        }
        tell(approved ? "archive.disposal.approved" : "archive.disposal.rejected", list, Map.of(), actor);
    }

    /** Enters the agreement of Archives du Maroc, without which nothing is eliminated (law 69-99, article 10). */
    public void agree(UUID id, String reference, LocalDate on, Actor actor) {
        archivists.require(Operation.DISPOSE, actor);
        String given = Entered.reference(reference, "archive.disposal.agreement");
        Disposal list = require(id);
        LocalDate proposed = LocalDate.ofInstant(list.proposedAt(), clock.getZone());
        list.agree(
                given, Entered.day(on, proposed, LocalDate.now(clock), "archive.disposal.agreed_on"), actor.person());
        tell("archive.disposal.agreed", list, Map.of("reference", given, "on", on.toString()), actor);
    }

    /** From here on it is carried out by itself, whatever becomes of the browser or the server. */
    public void start(UUID id, Actor actor) {
        archivists.require(Operation.DISPOSE, actor);
        Disposal list = require(id);
        list.start(actor.person(), clock.instant());
        tell("archive.disposal.started", list, Map.of(), actor);
    }

    /** Gives a list up before it is carried out; its records may be listed again. */
    public void abandon(UUID id, String reason, Actor actor) {
        archivists.require(Operation.DISPOSE, actor);
        Disposal list = require(id);
        String why = Entered.reason(reason);
        list.abandon(why, clock.instant());
        listing.release(id);
        tell("archive.disposal.abandoned", list, Map.of("reason", why), actor);
    }

    private Disposal require(UUID id) {
        return Optional.ofNullable(entities.find(Disposal.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(RuleBroken.NotVisible::new);
    }

    private void tell(String kind, Disposal list, Map<String, String> details, Actor actor) {
        facts.fire(new Fact(kind, String.valueOf(list.number()), Optional.of(actor.person()), details));
    }
}
