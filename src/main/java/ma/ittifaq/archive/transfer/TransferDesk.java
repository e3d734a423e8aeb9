package ma.ittifaq.archive.transfer;

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

/** Boundary: what people do with a transfer, each step once and told to the journal. */
@ApplicationScoped
@Transactional
public class TransferDesk {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    TransferListing listing;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Lists what the question finds of the definitive records that no other transfer names and no hold stands on. */
    public UUID propose(Question question, Terms terms, String note, Actor actor) {
        archivists.require(Operation.TRANSFER, actor);
        Transfer transfer = listing.list(question, terms, Entered.note(note), actor.person());
        tell("archive.transfer.proposed", transfer, Map.of("question", question.toString()), actor);
        return transfer.id();
    }

    /** Takes a record out of a transfer on which nobody has decided yet. */
    public void takeOut(UUID id, UUID agreement, String reason, Actor actor) {
        archivists.require(Operation.REVIEW_TRANSFER, actor);
        Transfer transfer = require(id);
        transfer.require(Transfer.Status.PROPOSED);
        String why = Entered.reason(reason);
        listing.line(id, agreement)
                .orElseThrow(RuleBroken.NotVisible::new)
                .takeOut(why, actor.person(), clock.instant());
        tell("archive.transfer.taken_out", transfer, Map.of("record", agreement.toString(), "reason", why), actor);
    }

    /** Approves or rejects what another person proposed. */
    public void decide(UUID id, boolean approved, String note, Actor actor) {
        archivists.require(Operation.REVIEW_TRANSFER, actor);
        Transfer transfer = require(id);
        transfer.decide(
                approved, approved ? Entered.note(note) : Entered.reason(note), actor.person(), clock.instant());
        if (!approved) {
            listing.release(id);
        } else if (listing.count(id, TransferLine.Outcome.LISTED) == 0) {
            throw ArchiveRefused.invalid("archive.transfer.empty_list");
        }
        tell(approved ? "archive.transfer.approved" : "archive.transfer.rejected", transfer, Map.of(), actor);
    }

    /** From here on it is packed by itself, whatever becomes of the browser or the server. */
    public void start(UUID id, Actor actor) {
        archivists.require(Operation.TRANSFER, actor);
        Transfer transfer = require(id);
        transfer.start(actor.person(), clock.instant());
        tell("archive.transfer.started", transfer, Map.of(), actor);
    }

    /** The packages and the slip left the house. */
    public void handOver(UUID id, LocalDate on, Actor actor) {
        archivists.require(Operation.TRANSFER, actor);
        Transfer transfer = require(id);
        if (listing.count(id, TransferLine.Outcome.PACKED) == 0) {
            throw ArchiveRefused.invalid("archive.transfer.nothing_packed");
        }
        LocalDate packed = LocalDate.ofInstant(transfer.packedAt().orElseGet(clock::instant), clock.getZone());
        transfer.handOver(Entered.day(on, packed, LocalDate.now(clock), "archive.transfer.handed_on"), actor.person());
        tell("archive.transfer.handed_over", transfer, Map.of("on", on.toString()), actor);
    }

    /** Enters the receipt: the records are the other archive's from now on, and the packages are not kept here any more. */
    public void receive(UUID id, String reference, LocalDate on, Actor actor) {
        archivists.require(Operation.TRANSFER, actor);
        String given = Entered.reference(reference, "archive.transfer.receipt");
        Transfer transfer = require(id);
        transfer.require(Transfer.Status.HANDED_OVER);
        LocalDate day =
                Entered.day(on, transfer.handedOn().orElseThrow(), LocalDate.now(clock), "archive.transfer.receipt_on");
        transfer.receive(new Receipt(given, day, actor.person()), clock.instant());
        entities.flush();
        listing.received(id);
        tell("archive.transfer.received", transfer, Map.of("reference", given, "on", day.toString()), actor);
    }

    /** Gives a transfer up before the receipt; its records may be listed again. */
    public void abandon(UUID id, String reason, Actor actor) {
        archivists.require(Operation.TRANSFER, actor);
        Transfer transfer = require(id);
        String why = Entered.reason(reason);
        transfer.abandon(why, clock.instant());
        entities.flush();
        listing.release(id);
        tell("archive.transfer.abandoned", transfer, Map.of("reason", why), actor);
    }

    private Transfer require(UUID id) {
        return Optional.ofNullable(entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(RuleBroken.NotVisible::new);
    }

    private void tell(String kind, Transfer transfer, Map<String, String> details, Actor actor) {
        facts.fire(new Fact(kind, String.valueOf(transfer.number()), Optional.of(actor.person()), details));
    }
}
