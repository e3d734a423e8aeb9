package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.disposal.Disposal;
import ma.ittifaq.archive.disposal.DisposalLine;
import ma.ittifaq.archive.disposal.Disposals;
import ma.ittifaq.archive.disposal.Obstacle;
import ma.ittifaq.archive.disposal.Outcome;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.ActSignatures;
import ma.ittifaq.web.PeopleNames;
import ma.ittifaq.web.Words;
import ma.ittifaq.web.archive.DisposalView.Counts;
import ma.ittifaq.web.archive.DisposalView.Row;
import ma.ittifaq.web.archive.DisposalView.Step;

/** Reads lists of disposal for their pages, with the names of who did what, inside one transaction. */
@RequestScoped
public class DisposalReader {

    @Inject
    private Disposals disposals;

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

    /** Lists without their lines and certificates, newest first. */
    @Transactional
    public List<DisposalView> lists(int offset, int most) {
        return disposals.lists(offset, most, viewer.actor()).stream()
                .map(list -> view(list, Optional.empty(), new Counts(0, 0, 0, 0, 0), List.of()))
                .toList();
    }

    /** One list with some of its lines. */
    @Transactional
    public DisposalView read(UUID id, int offset, int most) {
        Disposal list = disposals.open(id, viewer.actor());
        List<Row> rows = disposals.lines(id, offset, most, viewer.actor()).stream()
                .map(this::row)
                .toList();
        return view(list, list.certificate().flatMap(acts::find), counts(disposals.counts(id, viewer.actor())), rows);
    }

    private static Counts counts(Map<Outcome, Long> of) {
        return new Counts(
                of.values().stream().mapToLong(Long::longValue).sum(),
                of.getOrDefault(Outcome.LISTED, 0L),
                of.getOrDefault(Outcome.TAKEN_OUT, 0L),
                of.getOrDefault(Outcome.BLOCKED, 0L),
                of.getOrDefault(Outcome.ELIMINATED, 0L));
    }

    private DisposalView view(Disposal list, Optional<Act> certificate, Counts counts, List<Row> rows) {
        return new DisposalView(
                list.id(),
                list.number(),
                list.status().name(),
                list.note(),
                new Step(names.of(list.proposedBy()), list.proposedAt(), list.note()),
                new Step(
                        names.of(list.decidedBy()),
                        list.decidedAt().orElse(null),
                        list.decisionNote().orElse("")),
                new Step(names.of(list.agreedBy()), null, list.agreedReference().orElse("")),
                list.agreedOn().orElse(null),
                new Step(names.of(list.startedBy()), list.startedAt().orElse(null), ""),
                new Step("", list.endedAt().orElse(null), list.endReason().orElse("")),
                list.proposedBy().equals(viewer.actor().person()),
                counts,
                certificate.map(Act::reference).orElse(""),
                certificate.flatMap(act -> signatures.seal(act.id())).isPresent(),
                rows);
    }

    private Row row(DisposalLine line) {
        return new Row(
                line.place(),
                line.agreement(),
                line.reference().orElse(""),
                line.series().name(),
                words.in(line.unit().ar(), line.unit().fr()),
                words.dayOf(line.closedAt()),
                line.dueOn(),
                line.outcome().name(),
                line.obstacle().map(Obstacle::name).orElse(""),
                line.reason().orElse(""),
                names.of(line.settledBy()),
                line.settledAt().orElse(null));
    }
}
