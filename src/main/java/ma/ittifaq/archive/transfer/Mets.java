package ma.ittifaq.archive.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import ma.ittifaq.regulation.Bilingual;

/** The list of everything in an E-ARK SIP 2.2.0, in METS 1.12 with the attributes of the DILCIS board: {@code METS.xml}. */
final class Mets {
    private static final String CONTENT = "Representations";

    /** Groups of files that are no metadata, by the folder that they are in, with the name that CSIP gives to each. */
    private static final Map<String, String> GROUPS =
            Map.of("documentation", "Documentation", "schemas", "Schemas", "representations", CONTENT);

    private final Xml xml;
    private final String name;
    private final Bilingual administration;
    private final String made;

    private Mets(String name, Bilingual administration, Instant made) throws XMLStreamException {
        this.name = name;
        this.administration = administration;
        this.made = made.toString();
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("", "http://www.loc.gov/METS/");
        namespaces.put("xlink", "http://www.w3.org/1999/xlink");
        namespaces.put("csip", "https://DILCIS.eu/XML/METS/CSIPExtensionMETS");
        namespaces.put("sip", "https://DILCIS.eu/XML/METS/SIPExtensionMETS");
        namespaces.put("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("OBJID", name);
        attributes.put("TYPE", "Textual works – Digital");
        attributes.put("PROFILE", "https://earksip.dilcis.eu/profile/E-ARK-SIP-v2-2-0.xml");
        attributes.put("csip:CONTENTINFORMATIONTYPE", "MIXED");
        attributes.put("LABEL", "Conventions de télétravail – اتفاقيات العمل عن بعد");
        xml = new Xml("mets", namespaces, attributes);
    }

    /** @param files all but the METS file itself */
    static byte[] of(String name, Bilingual administration, Instant made, List<SipFile> files)
            throws XMLStreamException {
        Mets mets = new Mets(name, administration, made);
        mets.head();
        for (SipFile each : files) {
            if (each.isMetadata("descriptive") || each.isMetadata("other")) {
                mets.description(each);
            }
        }
        List<SipFile> events =
                files.stream().filter(file -> file.isMetadata("preservation")).toList();
        if (!events.isEmpty()) {
            mets.xml.in("amdSec", () -> mets.provenance(events));
        }
        SortedMap<String, List<SipFile>> groups = new TreeMap<>();
        for (SipFile each : files) {
            if (!each.path().startsWith("metadata/")) {
                groups.computeIfAbsent(GROUPS.get(each.folder()), group -> new ArrayList<>())
                        .add(each);
            }
        }
        mets.xml.in("fileSec", () -> mets.files(groups), "ID", "files");
        mets.xml.in(
                "structMap",
                () -> mets.structure(files, groups),
                "ID",
                "structure",
                "TYPE",
                "PHYSICAL",
                "LABEL",
                "CSIP");
        return mets.xml.finish();
    }

    private void head() throws XMLStreamException {
        xml.in(
                "metsHdr",
                () -> {
                    agent(
                            "Ittifaq",
                            "1",
                            "SOFTWARE VERSION",
                            "ROLE",
                            "CREATOR",
                            "TYPE",
                            "OTHER",
                            "OTHERTYPE",
                            "SOFTWARE");
                    String house = administration.fr() + " – " + administration.ar();
                    agent(house, name, "IDENTIFICATIONCODE", "ROLE", "ARCHIVIST", "TYPE", "ORGANIZATION");
                    agent(house, name, "IDENTIFICATIONCODE", "ROLE", "CREATOR", "TYPE", "ORGANIZATION");
                },
                "CREATEDATE",
                made,
                "LASTMODDATE",
                made,
                "RECORDSTATUS",
                "NEW",
                "csip:OAISPACKAGETYPE",
                "SIP");
    }

    private void agent(String agent, String note, String noteType, String... attributes) throws XMLStreamException {
        xml.in(
                "agent",
                () -> {
                    xml.text("name", agent);
                    xml.text("note", note, "csip:NOTETYPE", noteType);
                },
                attributes);
    }

    private void description(SipFile file) throws XMLStreamException {
        String type = file.isMetadata("other") ? "OTHER" : file.path().endsWith("/ead.xml") ? "EAD" : "DC";
        xml.in("dmdSec", () -> metadata(file, type), "ID", "dmd-" + file.id(), "CREATED", made, "STATUS", "CURRENT");
    }

    private void provenance(List<SipFile> events) throws XMLStreamException {
        for (SipFile each : events) {
            xml.in(
                    "digiprovMD",
                    () -> metadata(each, "PREMIS"),
                    "ID",
                    "amd-" + each.id(),
                    "CREATED",
                    made,
                    "STATUS",
                    "CURRENT");
        }
    }

    private void metadata(SipFile file, String type) throws XMLStreamException {
        xml.empty(
                "mdRef",
                "ID",
                file.id(),
                "LOCTYPE",
                "URL",
                "xlink:type",
                "simple",
                "xlink:href",
                file.path(),
                "MDTYPE",
                type,
                "MIMETYPE",
                file.mediaType(),
                "SIZE",
                String.valueOf(file.size()),
                "CREATED",
                made,
                "CHECKSUM",
                file.sha256(),
                "CHECKSUMTYPE",
                "SHA-256");
    }

    private void files(SortedMap<String, List<SipFile>> groups) throws XMLStreamException {
        for (Map.Entry<String, List<SipFile>> group : groups.entrySet()) {
            xml.in("fileGrp", () -> files(group.getValue()), group(group.getKey()));
        }
    }

    private static String[] group(String use) {
        return use.equals(CONTENT)
                ? new String[] {"ID", groupId(use), "USE", use, "csip:CONTENTINFORMATIONTYPE", "MIXED"}
                : new String[] {"ID", groupId(use), "USE", use};
    }

    private static String groupId(String use) {
        return "group-" + use.toLowerCase(Locale.ROOT);
    }

    private void files(List<SipFile> files) throws XMLStreamException {
        for (SipFile each : files) {
            xml.in(
                    "file",
                    () -> xml.empty("FLocat", "LOCTYPE", "URL", "xlink:type", "simple", "xlink:href", each.path()),
                    "ID",
                    each.id(),
                    "MIMETYPE",
                    each.mediaType(),
                    "SIZE",
                    String.valueOf(each.size()),
                    "CREATED",
                    made,
                    "CHECKSUM",
                    each.sha256(),
                    "CHECKSUMTYPE",
                    "SHA-256");
        }
    }

    private void structure(List<SipFile> files, SortedMap<String, List<SipFile>> groups) throws XMLStreamException {
        xml.in(
                "div",
                () -> {
                    xml.empty("div", metadataDivision(files));
                    for (String group : groups.keySet()) {
                        xml.in(
                                "div",
                                () -> xml.empty("fptr", "FILEID", groupId(group)),
                                "ID",
                                "div-" + groupId(group),
                                "LABEL",
                                group);
                    }
                },
                "ID",
                "div-package",
                "LABEL",
                name);
    }

    private static String[] metadataDivision(List<SipFile> files) {
        String described = ids(files, "dmd-", "descriptive", "other");
        String events = ids(files, "amd-", "preservation");
        String[] division = {"ID", "div-metadata", "LABEL", "Metadata", "DMDID", described, "ADMID", events};
        return events.isEmpty() ? Arrays.copyOf(division, division.length - 2) : division;
    }

    private static String ids(List<SipFile> files, String prefix, String... kinds) {
        return files.stream()
                .filter(file -> Stream.of(kinds).anyMatch(file::isMetadata))
                .map(file -> prefix + file.id())
                .collect(Collectors.joining(" "));
    }
}
