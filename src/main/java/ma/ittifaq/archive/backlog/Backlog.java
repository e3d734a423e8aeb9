package ma.ittifaq.archive.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.archive.PaperRecords;
import ma.ittifaq.archive.PaperRecords.PaperAgreement;
import ma.ittifaq.archive.RecordLooks;
import ma.ittifaq.archive.backlog.BacklogReport.Problem;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.PaperFile.Paper;
import ma.ittifaq.platform.Fact;

/** Boundary, for archivists: takes scans of papers in, batch by batch, each whole or not at all; gives a scan back. */
@ApplicationScoped
@Transactional
public class Backlog {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    BacklogFolder folder;

    @Inject
    BatchCheck check;

    @Inject
    PaperRecords records;

    @Inject
    RecordLooks looks;

    @Inject
    Documents documents;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Batches that wait, by name; those that were taken in stay until somebody clears them away. */
    public List<String> batches(Actor actor) {
        archivists.require(Operation.TAKE_IN, actor);
        return folder.batches();
    }

    /** Dry run: everything that is wrong with a batch, line by line. */
    public BacklogReport look(String batch, Actor actor) {
        archivists.require(Operation.TAKE_IN, actor);
        List<Problem> problems = new ArrayList<>();
        int good = checked(folder.require(batch), problems).size();
        return new BacklogReport(batch, good, problems, false);
    }

    /** Checks again, and takes the batch in when nothing is wrong with it. */
    public BacklogReport takeIn(String batch, Actor actor) {
        archivists.require(Operation.TAKE_IN, actor);
        Path from = folder.require(batch);
        List<Problem> problems = new ArrayList<>();
        List<Scanned> good = checked(from, problems);
        boolean taken = problems.isEmpty() && !good.isEmpty();
        if (taken) {
            for (Scanned scanned : good) {
                take(from, scanned, batch, actor);
            }
        } else {
            facts.fire(new Fact("archive.batch_refused", batch, actor.person()));
        }
        return new BacklogReport(batch, good.size(), problems, taken);
    }

    private List<Scanned> checked(Path from, List<Problem> problems) {
        try {
            return check.of(from, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Path from, Scanned scanned, String batch, Actor actor) {
        ManifestRow row = scanned.row();
        UUID record = records.file(new PaperAgreement(
                row.reference(), row.ppr(), row.name(), row.unit(), row.start(), row.end(), row.texts()));
        try {
            documents.store(Files.readAllBytes(from.resolve(row.file())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entities.persist(new DigitisedCopy(record, scanned, batch, actor.person(), clock.instant()));
        entities.flush();
        entities.clear();
        facts.fire(new Fact(
                "archive.record.digitised",
                record.toString(),
                Optional.of(actor.person()),
                Map.of("batch", batch, "sha256", scanned.sha256())));
    }

    /** The scan of a record; whoever asks for that of another record finds nothing. */
    public Paper scan(UUID record, Actor actor) {
        archivists.require(Operation.OPEN_RECORD, actor);
        DigitisedCopy copy =
                Optional.ofNullable(entities.find(DigitisedCopy.class, record)).orElseThrow(RuleBroken.NotVisible::new);
        Fact read = new Fact(
                "document.read", record.toString(), Optional.of(actor.person()), Map.of("sha256", copy.sha256()));
        facts.fire(looks.of(read, record));
        return new Paper(copy.fileName(), copy.sha256(), documents.read(copy.sha256()));
    }
}
