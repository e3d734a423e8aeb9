package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.archive.RecordFile;
import ma.ittifaq.archive.backlog.DigitisedCopy;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.platform.JournalProof;
import ma.ittifaq.platform.RecordJson;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.signing.ActSignatures;
import ma.ittifaq.signing.ActValidation;

/** Makes the files of a record: its acts as they are stored, the evidence about them, its descriptions. */
@ApplicationScoped
class RecordFiles {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Moving moving;

    @Inject
    Acts acts;

    @Inject
    Documents documents;

    @Inject
    ActSignatures signatures;

    @Inject
    JournalProof journal;

    @Inject
    RecordRows rows;

    @Inject
    Settings settings;

    /** A record as the job reads it, for whom a person has answered. */
    RecordFile read(UUID agreement) {
        ArchiveRecord kept = entities.find(ArchiveRecord.class, agreement);
        return new RecordFile(
                kept,
                acts.of(agreement),
                kept.isDigitised()
                        ? List.of()
                        : moving.require(agreement, Actor.SYSTEM).history(),
                Optional.ofNullable(entities.find(DigitisedCopy.class, agreement)));
    }

    /** @param packed when it is put into the bag */
    RecordContent of(RecordFile file, Instant packed) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<Premis.Vouched> vouched = new ArrayList<>();
        for (Act act : file.acts()) {
            vouched.add(add(files, act));
        }
        file.scan()
                .ifPresent(scan -> files.put(
                        "scans/" + scan.sha256().substring(0, 16) + ".pdf", documents.readInPassing(scan.sha256())));
        try {
            if (!vouched.isEmpty()) {
                files.put("metadata/premis.xml", Premis.of(vouched, packed));
            }
            files.put("metadata/dublin-core.xml", DublinCore.of(file.description(), administration()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        files.put(
                "evidence/journal.jsonl",
                journal.extract(file.description().agreement()).getBytes(UTF_8));
        files.put(
                "metadata/record.json",
                RecordJson.write(Described.of(file)).toString().getBytes(UTF_8));
        files.put(
                "metadata/rows.json",
                rows.of(file.description().agreement()).toString().getBytes(UTF_8));
        return new RecordContent(file, files);
    }

    private Premis.Vouched add(SortedMap<String, byte[]> files, Act act) {
        String name = act.reference().replaceAll("[^A-Za-z0-9]+", "-") + "-"
                + act.sha256().substring(0, 8);
        byte[] bytes = documents.readInPassing(act.sha256());
        Optional<ActValidation> validation = signatures.validation(act.id());
        files.put("acts/" + name + ".pdf", bytes);
        validation.ifPresent(report ->
                files.put("evidence/" + name + "-validation.xml", report.xml().getBytes(UTF_8)));
        return new Premis.Vouched(act, "acts/" + name + ".pdf", bytes.length, signatures.of(act.id()), validation);
    }

    Bilingual administration() {
        return new Bilingual(settings.administrationAr(), settings.administrationFr());
    }
}
