package ma.ittifaq.archive.transfer;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import ma.ittifaq.regulation.Bilingual;

/** A package in the making: begun with its first record, closed with its finding aid; without any record there is none. */
final class Parcel implements AutoCloseable {
    private final EntityManager entities;
    private final Transfer transfer;
    private final int number;
    private final Bilingual administration;
    private final Clock clock;
    private final List<RecordContent> taken = new ArrayList<>();
    private TransferPackage row;
    private ChunkStream out;
    private Bag bag;
    private long octets;

    Parcel(EntityManager entities, Transfer transfer, int number, Bilingual administration, Clock clock) {
        this.entities = entities;
        this.transfer = transfer;
        this.number = number;
        this.administration = administration;
        this.clock = clock;
    }

    int number() {
        return number;
    }

    /** Whether it fits; the first one does, however large it is. */
    boolean takes(RecordContent content) {
        return taken.isEmpty() || octets + content.octets() <= transfer.terms().mostBytes();
    }

    void add(RecordContent content) throws IOException {
        if (taken.isEmpty()) {
            begin();
        }
        for (Map.Entry<String, byte[]> each : content.files().entrySet()) {
            bag.add(content.folder() + each.getKey(), each.getValue());
        }
        octets += content.octets();
        taken.add(content.withoutBytes());
    }

    private void begin() {
        row = new TransferPackage(transfer.id(), number, name(), clock.instant());
        entities.persist(row);
        out = new ChunkStream(entities, row.id());
        bag = new Bag(out, name(), info());
    }

    /** {@code transfer-0012-003}. */
    private String name() {
        return "transfer-%04d-%03d".formatted(transfer.number(), number);
    }

    private Map<String, String> info() {
        Map<String, String> info = Bag.info(administration, LocalDate.now(clock));
        info.put(
                "External-Description",
                transfer.recipient().fr() + " – " + transfer.recipient().ar());
        info.put("External-Identifier", name());
        info.put("Bag-Group-Identifier", "transfer-%04d".formatted(transfer.number()));
        info.put("Bag-Count", number + " of ?");
        return info;
    }

    @Override
    public void close() throws IOException {
        if (!taken.isEmpty()) {
            try {
                bag.add(
                        "metadata/ead.xml",
                        Ead.of(new Ead.Head(name(), administration, clock.instant()), taken, clock.getZone()));
            } catch (XMLStreamException e) {
                throw new IllegalStateException(e);
            }
            bag.addSchemas();
            bag.close();
            entities.find(TransferPackage.class, row.id()).close(taken.size(), out.length(), out.sha256());
        }
    }
}
