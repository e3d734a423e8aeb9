package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.Archivists;
import ma.ittifaq.archive.transfer.IntakeReport.Line;
import ma.ittifaq.archive.transfer.IntakeReport.Standing;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.document.ActStubs;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import org.hibernate.JDBCException;

/**
 * Boundary, for archivists: takes packages of ours back in. A package is taken in one transaction, whole or not at all;
 * a record that is here already, just as the package has it, stays as it is.
 */
@ApplicationScoped
@Transactional
public class Intake {
    /** Tables whose rows are one record's alone. */
    private static final List<String> OWN = Restoring.tables().stream()
            .filter(table -> table.matches("agreement.*|act|act_.*|archive_record|record_age|digitised_copy"))
            .toList();

    @PersistenceContext
    EntityManager entities;

    @Inject
    Archivists archivists;

    @Inject
    IntakeFolder folder;

    @Inject
    RecordRows rows;

    @Inject
    Restoring restoring;

    @Inject
    BroughtActs acts;

    @Inject
    ActStubs stubs;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<Attempt> attempts;

    /** Packages that wait, by name. */
    public List<WaitingPackage> waiting(Actor actor) {
        archivists.require(Operation.TAKE_IN, actor);
        return folder.waiting();
    }

    /** Dry run: checks the whole package, and says of each record how it stands to what is here. */
    public IntakeReport look(String name, Actor actor) {
        archivists.require(Operation.TAKE_IN, actor);
        try (BroughtBag bag = BroughtBag.open(folder.require(name))) {
            List<Line> lines = new ArrayList<>();
            for (BroughtRecord told : BroughtRecord.all(bag)) {
                lines.add(BroughtRecord.ours(() -> line(bag, told)));
            }
            return new IntakeReport(name, folder.sha256(name), lines, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks again, and takes in what is not here yet. */
    public IntakeReport takeIn(String name, Actor actor) {
        archivists.require(Operation.TAKE_IN, actor);
        return Attempt.told(
                attempts,
                refused -> new Fact("archive.package_refused", name, actor.person()),
                () -> taken(name, actor));
    }

    private IntakeReport taken(String name, Actor actor) {
        try (BroughtBag bag = BroughtBag.open(folder.require(name))) {
            List<Line> lines = new ArrayList<>();
            for (BroughtRecord told : BroughtRecord.all(bag)) {
                Line line = BroughtRecord.ours(() -> line(bag, told));
                if (line.standing() == Standing.NEW) {
                    restore(bag, told);
                    facts.fire(new Fact(
                            "archive.record.taken_in",
                            line.record().toString(),
                            Optional.of(actor.person()),
                            Map.of("package", name)));
                } else if (line.standing() != Standing.PRESENT) {
                    throw ArchiveRefused.conflict("archive.intake.not_new", line.reference());
                }
                lines.add(line);
            }
            return new IntakeReport(name, folder.sha256(name), lines, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore(BroughtBag bag, BroughtRecord told) throws IOException {
        try {
            BroughtRecord.ours(() -> {
                restoring.restore(told.rows(), told.files(bag));
                return told;
            });
        } catch (JDBCException another) {
            // A number, a code or an id of it belongs to something else here, or what it rests on is not here.
            throw ArchiveRefused.conflict(
                    "archive.intake.conflict",
                    told.reference().isEmpty() ? told.id().toString() : told.reference());
        }
    }

    private Line line(BroughtBag bag, BroughtRecord told) throws IOException {
        Standing standing = standing(told);
        boolean vouched = standing != Standing.NEW || acts.check(told.tables(), told.files(bag));
        return new Line(told.id(), told.reference(), standing, vouched);
    }

    private Standing standing(BroughtRecord told) {
        if (entities.find(ArchiveRecord.class, told.id()) == null) {
            return stubs.of(List.of(told.id())).isEmpty() ? Standing.NEW : Standing.ELIMINATED;
        }
        JsonObject here = rows.of(told.id()).getJsonObject("tables");
        JsonObject there = told.tables();
        boolean same = OWN.stream().allMatch(table -> here.get(table).equals(there.get(table)));
        return same ? Standing.PRESENT : Standing.DIFFERENT;
    }
}
