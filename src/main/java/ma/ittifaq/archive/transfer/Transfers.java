package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.archive.RecordLooks;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.PaperFile.Paper;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.regulation.Bilingual;

/** Boundary: reads transfers, their lines, their packages and their slips. */
@ApplicationScoped
@Transactional
public class Transfers {
    private static final int LONGEST_PAGE = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    RecordLooks looks;

    @Inject
    Acts acts;

    @Inject
    StoredPieces pieces;

    @Inject
    Documents documents;

    @Inject
    Settings settings;

    @Inject
    Event<Fact> facts;

    /** Newest first. */
    public List<Transfer> lists(int offset, int most, Actor actor) {
        archivists.require(Operation.READ_TRANSFERS, actor);
        return entities.createQuery("select t from Transfer t order by t.number desc", Transfer.class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(most, 1, LONGEST_PAGE))
                .getResultList();
    }

    public Transfer open(UUID id, Actor actor) {
        archivists.require(Operation.READ_TRANSFERS, actor);
        return Optional.ofNullable(entities.find(Transfer.class, id)).orElseThrow(RuleBroken.NotVisible::new);
    }

    /** Lines of a transfer in its order. */
    public List<TransferLine> lines(UUID id, int offset, int most, Actor actor) {
        open(id, actor);
        return entities.createQuery(
                        "select l from TransferLine l where l.transfer = :transfer order by l.place",
                        TransferLine.class)
                .setParameter("transfer", id)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(most, 1, LONGEST_PAGE))
                .getResultList();
    }

    /** How many lines of a transfer have come to which outcome. */
    public Map<TransferLine.Outcome, Long> counts(UUID id, Actor actor) {
        open(id, actor);
        Map<TransferLine.Outcome, Long> counts = new EnumMap<>(TransferLine.Outcome.class);
        entities.createQuery(
                        "select l.outcome, count(l) from TransferLine l where l.transfer = :transfer group by"
                                + " l.outcome",
                        Object[].class)
                .setParameter("transfer", id)
                .getResultStream()
                .forEach(row -> counts.put((TransferLine.Outcome) row[0], (Long) row[1]));
        return counts;
    }

    public List<TransferPackage> packages(UUID id, Actor actor) {
        open(id, actor);
        return entities.createQuery(
                        "select p from TransferPackage p where p.transfer = :transfer order by p.number",
                        TransferPackage.class)
                .setParameter("transfer", id)
                .getResultList();
    }

    /**
     * The package of this number that may be fetched; none once the receipt is entered or the transfer was given up. Who
     * fetches it has every file that is in it, and each person is told so.
     */
    public TransferPackage fetch(UUID id, String number, Actor actor) {
        archivists.require(Operation.TRANSFER, actor);
        Transfer transfer = open(id, actor);
        TransferPackage found = packages(id, actor).stream()
                .filter(p -> String.valueOf(p.number()).equals(number) && pieces.count(p.id()) > 0)
                .findFirst()
                .orElseThrow(RuleBroken.NotVisible::new);
        facts.fire(new Fact(
                "archive.package.read",
                transfer.number() + "/" + number,
                Optional.of(actor.person()),
                Map.of("sha256", found.sha256())));
        packed(id, found.number()).forEach(record -> {
            Map<String, String> details = Map.of("package", transfer.number() + "/" + number);
            Fact opened = new Fact("archive.opened", record.toString(), Optional.of(actor.person()), details);
            facts.fire(looks.of(opened, record));
        });
        return found;
    }

    private List<UUID> packed(UUID transfer, int number) {
        return entities.createQuery(
                        "select l.agreement from TransferLine l where l.transfer = :transfer and l.parcel = :number"
                                + " order by l.place",
                        UUID.class)
                .setParameter("transfer", transfer)
                .setParameter("number", number)
                .getResultList();
    }

    /** Writes a package that was {@link #fetch fetched}, piece by piece: a reader who is slow holds no transaction. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void write(TransferPackage parcel, OutputStream out, Actor actor) throws IOException {
        archivists.require(Operation.TRANSFER, actor);
        new Pieces(pieces.of(parcel.id())).transferTo(out);
    }

    /** Writes the same package as an E-ARK SIP, made of its pieces as they are read. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void writeSip(TransferPackage parcel, OutputStream out, Actor actor) throws IOException {
        archivists.require(Operation.TRANSFER, actor);
        Bilingual administration = new Bilingual(settings.administrationAr(), settings.administrationFr());
        Sip.of(new Pieces(pieces.of(parcel.id())), parcel.name(), administration, parcel.madeAt(), out);
    }

    /** The slip of a transfer; nobody sees one before it is made. */
    public Paper slip(UUID id, Actor actor) {
        Act act = open(id, actor).slip().flatMap(acts::find).orElseThrow(RuleBroken.NotVisible::new);
        facts.fire(new Fact(
                "document.read", act.reference(), Optional.of(actor.person()), Map.of("sha256", act.sha256())));
        return new Paper(act.reference(), act.sha256(), documents.read(act.sha256()));
    }

    /** The transfer by which another archive has the record; empty when none has. */
    public Optional<Transfer> having(UUID agreement, Actor actor) {
        archivists.requireToShow(Operation.READ_TRANSFERS, actor);
        return entities.createQuery("""
            select t from Transfer t, TransferLine l
            where l.agreement = :agreement and l.outcome = :transferred and t.id = l.transfer\
            """, Transfer.class)
                .setParameter("agreement", agreement)
                .setParameter("transferred", TransferLine.Outcome.TRANSFERRED)
                .getResultStream()
                .findFirst();
    }
}
