package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.transfer.Hindrance;
import ma.ittifaq.archive.transfer.Receipt;
import ma.ittifaq.archive.transfer.Transfer;
import ma.ittifaq.archive.transfer.TransferLine;
import ma.ittifaq.archive.transfer.TransferLine.Outcome;
import ma.ittifaq.archive.transfer.TransferPackage;
import ma.ittifaq.archive.transfer.Transfers;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.ActSignatures;
import ma.ittifaq.web.PeopleNames;
import ma.ittifaq.web.Words;
import ma.ittifaq.web.archive.DisposalView.Step;
import ma.ittifaq.web.archive.TransferView.Counts;
import ma.ittifaq.web.archive.TransferView.Parcel;
import ma.ittifaq.web.archive.TransferView.Row;

/** Reads transfers for their pages, with the names of who did what, inside one transaction. */
@RequestScoped
public class TransferReader {

    private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    @Inject
    private Transfers transfers;

    @Inject
    private Acts acts;

    @Inject
    private ActSignatures signatures;

    @Inject
    private PeopleNames names;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    /** Transfers without their lines, packages and slips, newest first. */
    @Transactional
    public List<TransferView> lists(int offset, int most) {
        return transfers.lists(offset, most, viewer.actor()).stream()
                .map(transfer -> view(transfer, Optional.empty(), NONE, List.of(), List.of()))
                .toList();
    }

    /** One transfer with some of its lines. */
    @Transactional
    public TransferView read(UUID id, int offset, int most) {
        Transfer transfer = transfers.open(id, viewer.actor());
        return view(
                transfer,
                transfer.slip().flatMap(acts::find),
                counts(transfers.counts(id, viewer.actor())),
                transfers.packages(id, viewer.actor()).stream()
                        .map(TransferReader::parcel)
                        .toList(),
                transfers.lines(id, offset, most, viewer.actor()).stream()
                        .map(this::row)
                        .toList());
    }

    private static Counts counts(Map<Outcome, Long> of) {
        return new Counts(
                of.values().stream().mapToLong(Long::longValue).sum(),
                of.getOrDefault(Outcome.LISTED, 0L),
                of.getOrDefault(Outcome.TAKEN_OUT, 0L),
                of.getOrDefault(Outcome.BLOCKED, 0L),
                of.getOrDefault(Outcome.PACKED, 0L),
                of.getOrDefault(Outcome.TRANSFERRED, 0L));
    }

    private TransferView view(Transfer of, Optional<Act> slip, Counts counts, List<Parcel> packages, List<Row> rows) {
        return new TransferView(
                of.id(),
                of.number(),
                of.status().name(),
                of.note(),
                words.in(of.recipient().ar(), of.recipient().fr()),
                new Step(names.of(of.proposedBy()), of.proposedAt(), of.note()),
                new Step(
                        names.of(of.decidedBy()),
                        of.decidedAt().orElse(null),
                        of.decisionNote().orElse("")),
                new Step(names.of(of.startedBy()), of.packedAt().orElse(null), ""),
                of.troubledAt().orElse(null),
                new Step(names.of(of.handedBy()), null, ""),
                of.handedOn().orElse(null),
                new Step(
                        names.of(of.receipt().map(Receipt::enteredBy)),
                        null,
                        of.receipt().map(Receipt::reference).orElse("")),
                of.receipt().map(Receipt::on).orElse(null),
                new Step("", of.endedAt().orElse(null), of.endReason().orElse("")),
                of.proposedBy().equals(viewer.actor().person()),
                counts,
                slip.map(Act::reference).orElse(""),
                slip.flatMap(act -> signatures.seal(act.id())).isPresent(),
                packages,
                rows);
    }

    private static Parcel parcel(TransferPackage made) {
        return new Parcel(
                made.number(), made.records(), TransferView.megabytes(made.length()), made.sha256(), made.madeAt());
    }

    private Row row(TransferLine line) {
        return new Row(
                line.place(),
                line.agreement(),
                line.reference().orElse(""),
                line.series().name(),
                words.in(line.unit().ar(), line.unit().fr()),
                words.dayOf(line.closedAt()),
                line.parcel().orElse(null),
                line.outcome().name(),
                line.hindrance().map(Hindrance::name).orElse(""),
                line.reason().orElse(""),
                names.of(line.settledBy()));
    }
}
