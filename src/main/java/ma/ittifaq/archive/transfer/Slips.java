package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.document.TransferList;
import ma.ittifaq.document.TransferList.HeldBack;
import ma.ittifaq.document.TransferList.Lot;
import ma.ittifaq.document.TransferList.Package;
import ma.ittifaq.document.TransferList.Signatory;
import ma.ittifaq.document.TransferSlips;
import ma.ittifaq.regulation.Bilingual;

/** Says on paper what a transfer hands over, from its packages and lines. */
@ApplicationScoped
class Slips {
    @PersistenceContext
    EntityManager entities;

    @Inject
    TransferSlips slips;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** Answers the slip; empty when nothing could be packed. */
    Optional<UUID> of(Transfer transfer) {
        List<Package> packages = packages(transfer);
        return packages.isEmpty() ? Optional.empty() : Optional.of(slips.write(told(transfer, packages)));
    }

    private TransferList told(Transfer transfer, List<Package> packages) {
        List<Lot> lots = lots(transfer);
        return new TransferList(
                transfer.number(),
                directory.require(transfer.startedBy().orElseThrow()).unit(),
                transfer.recipient(),
                new Signatory(name(transfer.proposedBy()), day(transfer.proposedAt())),
                new Signatory(
                        name(transfer.decidedBy().orElseThrow()),
                        day(transfer.decidedAt().orElseThrow())),
                lots.stream().map(Lot::first).min(LocalDate::compareTo).orElseThrow(),
                lots.stream().map(Lot::last).max(LocalDate::compareTo).orElseThrow(),
                packages.stream().mapToInt(Package::records).sum(),
                packages,
                lots,
                heldBack(transfer));
    }

    private List<Package> packages(Transfer transfer) {
        return entities.createQuery(
                        "select p from TransferPackage p where p.transfer = :transfer order by p.number",
                        TransferPackage.class)
                .setParameter("transfer", transfer.id())
                .getResultStream()
                .map(p -> new Package(p.number(), p.records(), kilobytes(p.length()), p.sha256()))
                .toList();
    }

    /** Records of one unit and series in one package. */
    private List<Lot> lots(Transfer transfer) {
        return entities.createQuery("""
            select l.parcel, l.series, l.unitCode, min(l.unitAr), min(l.unitFr), min(l.recordedAt), max(l.closedAt), count(l)
            from TransferLine l where l.transfer = :transfer and l.outcome = :packed
            group by l.parcel, l.series, l.unitCode order by l.parcel, l.unitCode, l.series\
            """, Object[].class)
                .setParameter("transfer", transfer.id())
                .setParameter("packed", TransferLine.Outcome.PACKED)
                .getResultStream()
                .map(row -> new Lot(
                        (Integer) row[0],
                        ((Enum<?>) row[1]).name(),
                        new Bilingual((String) row[3], (String) row[4]),
                        day((Instant) row[5]),
                        day((Instant) row[6]),
                        ((Long) row[7]).intValue()))
                .toList();
    }

    private List<HeldBack> heldBack(Transfer transfer) {
        return entities.createQuery(
                        "select l from TransferLine l where l.transfer = :transfer and l.outcome = :blocked"
                                + " order by l.place",
                        TransferLine.class)
                .setParameter("transfer", transfer.id())
                .setParameter("blocked", TransferLine.Outcome.BLOCKED)
                .getResultStream()
                .map(line -> new HeldBack(
                        line.agreement(),
                        line.reference(),
                        line.hindrance().orElseThrow().name()))
                .toList();
    }

    private static int kilobytes(long bytes) {
        return Math.toIntExact(Math.ceilDiv(bytes, 1000));
    }

    private Bilingual name(UUID person) {
        Employee employee = directory.require(person);
        return new Bilingual(employee.name().ar(), employee.name().fr());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
