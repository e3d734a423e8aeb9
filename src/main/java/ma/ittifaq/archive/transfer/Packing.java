package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.RecordFile;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActSchema;
import ma.ittifaq.document.Documents;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.RecordJson;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.signing.ActSignatures;
import ma.ittifaq.signing.ActValidation;

/** Boundary, for archivists: everything that is kept of a record, as one bag. */
@ApplicationScoped
@Transactional
public class Packing {
    @Inject
    Retrieval retrieval;

    @Inject
    Documents documents;

    @Inject
    ActSignatures signatures;

    @Inject
    Settings settings;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** The bag, a ZIP; the journal is told of the record and of each act. */
    public byte[] pack(UUID agreement, Actor actor) {
        RecordFile file = retrieval.open(agreement, actor);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bag bag = new Bag(out, agreement.toString(), info(file.description()))) {
            fill(bag, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        file.acts().forEach(act -> facts.fire(new Fact("document.read", act.reference(), actor.person())));
        return out.toByteArray();
    }

    private Map<String, String> info(ArchiveRecord kept) {
        Bilingual administration = administration();
        String reference = kept.reference().orElse(kept.agreement().toString());
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", administration.fr() + " – " + administration.ar());
        info.put("External-Description", "Dossier de la convention de télétravail n° " + reference);
        info.put("External-Identifier", reference);
        info.put("Internal-Sender-Identifier", kept.agreement().toString());
        info.put("Bagging-Date", LocalDate.now(clock).toString());
        info.put("Bag-Software-Agent", "Ittifaq");
        return info;
    }

    private void fill(Bag bag, RecordFile file) throws IOException, XMLStreamException {
        List<Premis.Vouched> vouched = new ArrayList<>();
        for (Act act : file.acts()) {
            String name = act.reference().replaceAll("[^A-Za-z0-9]+", "-") + "-"
                    + act.sha256().substring(0, 8);
            byte[] bytes = documents.read(act.sha256());
            Optional<ActValidation> validation = signatures.validation(act.id());
            bag.add("acts/" + name + ".pdf", bytes);
            if (validation.isPresent()) {
                bag.add(
                        "evidence/" + name + "-validation.xml",
                        validation.get().xml().getBytes(UTF_8));
            }
            vouched.add(new Premis.Vouched(
                    act, "acts/" + name + ".pdf", bytes.length, signatures.of(act.id()), validation));
        }
        if (!vouched.isEmpty()) {
            bag.add("metadata/premis.xml", Premis.of(vouched, clock.instant()));
        }
        bag.add("metadata/dublin-core.xml", DublinCore.of(file.description(), administration()));
        bag.add(
                "metadata/record.json",
                RecordJson.write(Described.of(file)).toString().getBytes(UTF_8));
        for (ActSchema schema : ActSchema.values()) {
            bag.add("schemas/" + schema.fileName(), schema.bytes());
        }
    }

    private Bilingual administration() {
        return new Bilingual(settings.administrationAr(), settings.administrationFr());
    }
}
