package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.RecordLooks;
import ma.ittifaq.platform.Fact;

/**
 * Packs transfers, one package in one transaction: its bytes, its lines and its journal entries are there together or not
 * at all. A process that dies leaves lines open, and whoever comes next goes on with the next package.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Loading {
    private static final System.Logger LOG = System.getLogger(Loading.class.getName());

    @PersistenceContext
    EntityManager entities;

    @Inject
    Hindrances hindrances;

    @Inject
    RecordFiles files;

    @Inject
    RecordLooks looks;

    @Inject
    Slips slips;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Transfers that are under way. */
    List<UUID> packing() {
        return entities.createQuery(
                        "select t.id from Transfer t where t.status = :packing order by t.number", UUID.class)
                .setParameter("packing", Transfer.Status.PACKING)
                .getResultList();
    }

    /** Makes the next package; answers whether a line was open. */
    boolean load(UUID id) {
        Transfer transfer = entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (transfer.status() != Transfer.Status.PACKING) {
            return false;
        }
        List<UUID> open = open(transfer, transfer.terms().mostRecords());
        try {
            fill(transfer, open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entities.find(Transfer.class, id).goesOn();
        entities.flush();
        return !open.isEmpty();
    }

    /** Notes that the next package could not be written: no room left, or the database away in the middle of it. */
    void troubled(UUID id) {
        entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE).troubled(clock.instant());
    }

    private List<UUID> open(Transfer transfer, int most) {
        return entities.createQuery(
                        "select l.id from TransferLine l where l.transfer = :transfer and l.outcome = :listed"
                                + " order by l.place",
                        UUID.class)
                .setParameter("transfer", transfer.id())
                .setParameter("listed", TransferLine.Outcome.LISTED)
                .setMaxResults(most)
                .getResultList();
    }

    /** After each record everything is forgotten but its paths: a package needs no more memory than one of its records. */
    private void fill(Transfer transfer, List<UUID> lines) throws IOException {
        try (Parcel parcel = new Parcel(entities, transfer, number(transfer), files.administration(), clock)) {
            for (UUID each : lines) {
                TransferLine line = entities.find(TransferLine.class, each);
                Optional<RecordContent> content = content(line, transfer);
                if (content.isPresent() && !parcel.takes(content.get())) {
                    break;
                }
                if (content.isPresent()) {
                    parcel.add(content.get());
                    line.pack(parcel.number(), clock.instant());
                    Fact packed = fact("archive.record.packed", line, transfer, String.valueOf(parcel.number()));
                    facts.fire(looks.of(packed, line.agreement()));
                }
                entities.flush();
                entities.clear();
            }
        }
    }

    private int number(Transfer transfer) {
        return entities.createQuery(
                        "select count(p) + 1 from TransferPackage p where p.transfer = :transfer", Long.class)
                .setParameter("transfer", transfer.id())
                .getSingleResult()
                .intValue();
    }

    /** Empty where something keeps the record out, which its line then says. */
    private Optional<RecordContent> content(TransferLine line, Transfer transfer) {
        // A hold that is being placed at this moment refers to this row: whoever comes second sees the other.
        entities.find(ArchiveRecord.class, line.agreement(), LockModeType.PESSIMISTIC_WRITE);
        Optional<Hindrance> hindrance = hindrances.to(line.agreement());
        if (hindrance.isEmpty()) {
            try {
                return Optional.of(files.of(files.read(line.agreement()), clock.instant()));
            } catch (IllegalStateException | NoSuchElementException damaged) {
                LOG.log(System.Logger.Level.WARNING, "Record " + line.agreement() + " cannot be packed", damaged);
                hindrance = Optional.of(Hindrance.DAMAGED);
            }
        }
        line.block(hindrance.get(), clock.instant());
        tell("archive.record.kept_back", line, transfer, hindrance.get().name());
        return Optional.empty();
    }

    private void tell(String kind, TransferLine line, Transfer transfer, String what) {
        facts.fire(fact(kind, line, transfer, what));
    }

    private static Fact fact(String kind, TransferLine line, Transfer transfer, String what) {
        return new Fact(
                kind,
                line.agreement().toString(),
                transfer.startedBy(),
                Map.of("transfer", String.valueOf(transfer.number()), "what", what));
    }

    /** Writes the slip once no line is open any more; answers whether it is done. */
    boolean finish(UUID id) {
        Transfer transfer = entities.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (transfer.status() == Transfer.Status.PACKING && open(transfer, 1).isEmpty()) {
            transfer.pack(slips.of(transfer).orElse(null), clock.instant());
            facts.fire(new Fact(
                    "archive.transfer.packed", String.valueOf(transfer.number()), transfer.startedBy(), Map.of()));
        }
        return transfer.status() != Transfer.Status.PACKING;
    }
}
