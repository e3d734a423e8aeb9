package ma.ittifaq.archive.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.RecordFile;
import ma.ittifaq.archive.RecordLooks;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;

/** Boundary, for archivists: everything that is kept of a record, as one bag. */
@ApplicationScoped
@Transactional
public class Packing {
    @Inject
    Retrieval retrieval;

    @Inject
    RecordFiles files;

    @Inject
    RecordLooks looks;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** The bag, a ZIP; the journal is told of the record and of each act. */
    public byte[] pack(UUID agreement, Actor actor) {
        RecordFile file = retrieval.open(agreement, actor);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bag bag = new Bag(out, agreement.toString(), info(file.description()))) {
            for (Map.Entry<String, byte[]> each :
                    files.of(file, clock.instant()).files().entrySet()) {
                bag.add(each.getKey(), each.getValue());
            }
            bag.addSchemas();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.acts()
                .forEach(act ->
                        facts.fire(looks.of(new Fact("document.read", act.reference(), actor.person()), agreement)));
        return out.toByteArray();
    }

    private Map<String, String> info(ArchiveRecord kept) {
        String reference = kept.reference().orElse(kept.agreement().toString());
        Map<String, String> info = Bag.info(files.administration(), LocalDate.now(clock));
        info.put("External-Description", "Dossier de la convention de télétravail n° " + reference);
        info.put("External-Identifier", reference);
        info.put("Internal-Sender-Identifier", kept.agreement().toString());
        return info;
    }
}
