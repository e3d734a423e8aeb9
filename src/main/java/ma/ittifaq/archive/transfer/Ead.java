package ma.ittifaq.archive.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.regulation.Bilingual;

/** The finding aid of a package in EAD 3 (Society of American Archivists), in Arabic and French. */
final class Ead {
    private static final String NAMESPACE = "http://ead3.archivists.org/schema/";
    private static final Bilingual SERIES =
            new Bilingual("ملفات اتفاقيات العمل عن بعد", "Dossiers des conventions de télétravail");

    private final Xml xml;
    private final Head head;
    private final ZoneId zone;

    /**
     * @param name of the bag
     * @param administration whose records they are
     * @param made when the package was made
     */
    record Head(String name, Bilingual administration, Instant made) {}

    private Ead(Head head, ZoneId zone) throws XMLStreamException {
        this.xml = new Xml("ead", Map.of("", NAMESPACE), Map.of());
        this.head = head;
        this.zone = zone;
    }

    /** @param records those of the package, in its order; at least one */
    static byte[] of(Head head, List<RecordContent> records, ZoneId zone) throws XMLStreamException {
        Ead ead = new Ead(head, zone);
        ead.control();
        ead.xml.in("archdesc", () -> ead.series(records), "level", "series");
        return ead.xml.finish();
    }

    private void control() throws XMLStreamException {
        xml.in("control", () -> {
            xml.text("recordid", head.name());
            xml.in("filedesc", () -> xml.in("titlestmt", () -> both("titleproper", SERIES)));
            xml.empty("maintenancestatus", "value", "new");
            xml.in("maintenanceagency", () -> both("agencyname", head.administration()));
            language("languagedeclaration", "ara", "Arab");
            language("languagedeclaration", "fre", "Latn");
            xml.in(
                    "maintenancehistory",
                    () -> xml.in("maintenanceevent", () -> {
                        xml.empty("eventtype", "value", "created");
                        xml.text(
                                "eventdatetime",
                                head.made().toString(),
                                "standarddatetime",
                                head.made().toString());
                        xml.empty("agenttype", "value", "machine");
                        xml.text("agent", "Ittifaq");
                    }));
        });
    }

    private void language(String element, String code, String script) throws XMLStreamException {
        xml.in(element, () -> {
            xml.empty("language", "langcode", code);
            xml.empty("script", "scriptcode", script);
        });
    }

    private void series(List<RecordContent> records) throws XMLStreamException {
        xml.in("did", () -> {
            xml.text("unitid", head.name());
            both("unittitle", SERIES);
            dates(
                    records.stream()
                            .map(r -> begins(r.file().description()))
                            .min(LocalDate::compareTo)
                            .orElseThrow(),
                    records.stream()
                            .map(r -> ends(r.file().description()))
                            .max(LocalDate::compareTo)
                            .orElseThrow());
            xml.in("origination", () -> xml.in("corpname", () -> both("part", head.administration())));
            xml.text("physdesc", String.valueOf(records.size()));
            languages();
        });
        xml.in("dsc", () -> {
            for (RecordContent each : records) {
                xml.in("c", () -> file(each), "level", "file");
            }
        });
    }

    private void file(RecordContent content) throws XMLStreamException {
        ArchiveRecord kept = content.file().description();
        String reference = kept.reference().orElse(kept.agreement().toString());
        xml.in("did", () -> {
            xml.text("unitid", reference);
            both(
                    "unittitle",
                    new Bilingual(
                            "ملف اتفاقية العمل عن بعد: " + kept.name().ar(),
                            "Dossier de la convention de télétravail : "
                                    + kept.name().fr()));
            dates(begins(kept), ends(kept));
            xml.in("origination", () -> xml.in("corpname", () -> both("part", kept.unit())));
            languages();
            for (String path : content.files().keySet()) {
                if (path.startsWith("acts/") || path.startsWith("scans/")) {
                    xml.empty(
                            "dao",
                            "daotype",
                            kept.isDigitised() ? "derived" : "borndigital",
                            "href",
                            content.folder() + path);
                }
            }
        });
    }

    private void languages() throws XMLStreamException {
        xml.in("langmaterial", () -> {
            xml.text("language", "العربية", "langcode", "ara", "lang", "ara");
            xml.text("language", "français", "langcode", "fre", "lang", "fre");
        });
    }

    private void dates(LocalDate from, LocalDate to) throws XMLStreamException {
        xml.text("unitdate", from + " – " + to, "normal", from + "/" + to);
    }

    private LocalDate begins(ArchiveRecord kept) {
        return kept.startsOn().orElseGet(() -> LocalDate.ofInstant(kept.recordedAt(), zone));
    }

    /** The day it was closed, which may be before the day on which it was to end. */
    private LocalDate ends(ArchiveRecord kept) {
        LocalDate closed =
                kept.closedAt().map(at -> LocalDate.ofInstant(at, zone)).orElseThrow();
        LocalDate begun = begins(kept);
        return closed.isBefore(begun) ? begun : closed;
    }

    private void both(String element, Bilingual text) throws XMLStreamException {
        xml.text(element, text.ar(), "lang", "ara");
        xml.text(element, text.fr(), "lang", "fre");
    }
}
