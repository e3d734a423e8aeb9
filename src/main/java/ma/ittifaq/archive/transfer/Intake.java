package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private static final String ROWS = "metadata/rows.json";
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Tables whose rows are one record's alone. */
    private static final List<String> OWN = Restoring.tables().stream()
            .filter(table -> table.matches("agreement.*|act|act_.*|archive_record|record_age|digitised_copy"))
            .toList();

    /** A record in a bag: its folder, and what its rows say. */
    private record Told(String folder, JsonObject rows) {
        UUID id() {
            return UUID.fromString(rows.getString("record"));
        }

        JsonObject described() {
            return rows.getJsonObject("tables").getJsonArray("archive_record").getJsonObject(0);
        }
    }

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
            return new IntakeReport(name, told(bag).stream().map(this::line).toList(), false);
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
            for (Told told : told(bag)) {
                Line line = line(told);
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
            return new IntakeReport(name, lines, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore(BroughtBag bag, Told told) throws IOException {
        List<byte[]> acts = new ArrayList<>();
        for (String path : bag.payload()) {
            if (path.startsWith(told.folder() + "acts/") || path.startsWith(told.folder() + "scans/")) {
                acts.add(bag.read(path));
            }
        }
        try {
            restoring.restore(told.rows(), acts);
        } catch (DateTimeException | IllegalArgumentException | ClassCastException | NullPointerException notOurs) {
            throw ArchiveRefused.invalid("archive.intake.not_ours");
        } catch (JDBCException another) {
            // A number, a code or an id of it belongs to something else here, or what it rests on is not here.
            throw ArchiveRefused.conflict(
                    "archive.intake.conflict",
                    told.described().getString("reference", told.id().toString()));
        }
    }

    /** In the order in which they became records: what rests on another comes after it. */
    private static List<Told> told(BroughtBag bag) throws IOException {
        List<Told> found = new ArrayList<>();
        for (String path : bag.payload()) {
            if (path.endsWith("/" + ROWS)) {
                found.add(new Told(path.substring(0, path.length() - ROWS.length()), parsed(bag.read(path))));
            }
        }
        if (found.isEmpty()) {
            throw ArchiveRefused.invalid("archive.intake.not_ours");
        }
        found.sort(Comparator.comparing(told -> told.described().getString("recorded_at")));
        return found;
    }

    private static JsonObject parsed(byte[] bytes) {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject told = reader.readObject();
            if (told.getInt("version") > RecordRows.VERSION) {
                throw ArchiveRefused.invalid("archive.intake.newer");
            }
            JsonObject tables = told.getJsonObject("tables");
            JsonObject described = tables.getJsonArray("archive_record").getJsonObject(0);
            if (!tables.keySet().containsAll(Restoring.tables())
                    || !described.getString("agreement_id").equals(told.getString("record"))
                    || described.getString("recorded_at").isEmpty()) {
                throw ArchiveRefused.invalid("archive.intake.not_ours");
            }
            return told;
        } catch (JsonException | NullPointerException | ClassCastException | IndexOutOfBoundsException notOurs) {
            throw ArchiveRefused.invalid("archive.intake.not_ours");
        }
    }

    private Line line(Told told) {
        String reference = told.described().getString("reference", "");
        return new Line(told.id(), reference, standing(told));
    }

    private Standing standing(Told told) {
        if (entities.find(ArchiveRecord.class, told.id()) == null) {
            return stubs.of(List.of(told.id())).isEmpty() ? Standing.NEW : Standing.ELIMINATED;
        }
        JsonObject here = rows.of(told.id()).getJsonObject("tables");
        JsonObject there = told.rows().getJsonObject("tables");
        boolean same = OWN.stream().allMatch(table -> here.get(table).equals(there.get(table)));
        return same ? Standing.PRESENT : Standing.DIFFERENT;
    }
}
