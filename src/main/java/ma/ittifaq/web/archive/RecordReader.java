package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.archive.RecordFile;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.JournalProof;
import ma.ittifaq.platform.JournalProof.Told;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.web.Happening;
import ma.ittifaq.web.PeopleNames;
import ma.ittifaq.web.Words;

/** Reads one record for its page, inside one transaction: pages never hold what could still be loaded. */
@RequestScoped
public class RecordReader {

    /** The whole extract is in the package of the record. */
    private static final int MOST_TOLD = 25;

    @Inject
    private Retrieval retrieval;

    @Inject
    private RecordPapers papers;

    @Inject
    private JournalProof proof;

    @Inject
    private Directory directory;

    @Inject
    private PeopleNames names;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Transactional
    public RecordView read(UUID id) {
        RecordFile file = retrieval.open(id, viewer.actor());
        RecordPapers.Known known = papers.known(file.acts());
        List<Told> journal = proof.newest(id, MOST_TOLD);
        meet(file, known, journal);
        return new RecordView(
                file.description(),
                file.acts().stream().map(act -> papers.paper(id, act, known)).toList(),
                file.history().stream()
                        .sorted(Comparator.comparingInt(Move::sequence).reversed())
                        .map(this::happening)
                        .toList(),
                file.scan().orElse(null),
                journal.stream().map(this::told).toList());
    }

    private RecordView.Told told(Told line) {
        String who = line.actor().map(names::of).orElseGet(() -> words.say("system"));
        String what = words.tell("web_journal", "kind." + line.kind());
        return new RecordView.Told(line.sequence(), line.at(), what, who, line.outcome());
    }

    /** Reads everybody who is named on the page at once, so that a long history costs what a short one does. */
    private void meet(RecordFile file, RecordPapers.Known known, List<Told> journal) {
        Stream<UUID> movers = file.history().stream().flatMap(move -> move.actor().stream());
        Stream<UUID> tellers = journal.stream().flatMap(line -> line.actor().stream());
        Stream<UUID> signers = known.signed().values().stream()
                .flatMap(List::stream)
                .flatMap(s -> Stream.of(s.signer(), s.onBehalfOf()).flatMap(Optional::stream));
        directory.findAll(
                Stream.of(movers, tellers, signers).flatMap(ids -> ids).collect(Collectors.toSet()));
    }

    private Happening happening(Move move) {
        String what = Messages.find(viewer.getLocale(), "web", "history." + move.action())
                .orElseGet(() -> words.label(move.action()));
        String who = move.actor().isEmpty() ? words.say("system") : names.of(move.actor());
        String note = Stream.of(move.reason().map(words::label), move.note())
                .flatMap(Optional::stream)
                .reduce((reason, text) -> reason + words.say("colon") + " " + text)
                .orElse("");
        String icon = words.look(move.to()).icon();
        return new Happening(icon, move.to().isEnded() ? "" : "ok", what, who, move.at(), note);
    }
}
