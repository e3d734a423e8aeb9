package ma.ittifaq.archive.transfer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import ma.ittifaq.document.Act;
import ma.ittifaq.signing.ActSignature;
import ma.ittifaq.signing.ActValidation;

/** The acts of a record and what happened to them, in PREMIS 3 (Library of Congress). */
final class Premis {
    private static final String NAMESPACE = "http://www.loc.gov/premis/v3";
    private static final String LOCAL = "local";

    private final Xml xml;
    private int events;

    /** An act with what vouches for it. */
    record Vouched(
            Act act, String path, long size, List<ActSignature> signatures, Optional<ActValidation> validation) {}

    private Premis() throws XMLStreamException {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("", NAMESPACE);
        namespaces.put("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml = new Xml("premis", namespaces, Map.of("version", "3.0"));
    }

    /** Objects come before events, as the schema has it. */
    static byte[] of(List<Vouched> acts, Instant packed) throws XMLStreamException {
        Premis premis = new Premis();
        for (Vouched act : acts) {
            premis.object(act);
        }
        for (Vouched act : acts) {
            premis.happened(act, packed);
        }
        return premis.xml.finish();
    }

    private void object(Vouched act) throws XMLStreamException {
        xml.in("object", () -> file(act), "xsi:type", "file");
    }

    private void file(Vouched act) throws XMLStreamException {
        identifier("object", act.act().reference());
        xml.in("objectCharacteristics", () -> {
            xml.in("fixity", () -> {
                xml.text("messageDigestAlgorithm", "SHA-256");
                xml.text("messageDigest", act.act().sha256());
            });
            xml.text("size", String.valueOf(act.size()));
            xml.in(
                    "format",
                    () -> xml.in("formatDesignation", () -> {
                        xml.text("formatName", "PDF/A");
                        xml.text("formatVersion", "3a");
                    }));
        });
        xml.text("originalName", act.path());
    }

    private void happened(Vouched act, Instant packed) throws XMLStreamException {
        event(act, "creation", act.act().createdAt(), act.act().kind().wireName(), Optional.empty());
        for (ActSignature signature : act.signatures()) {
            String what = signature.step().name().toLowerCase(Locale.ROOT) + ", " + signature.level();
            event(act, "digital signature generation", signature.at(), what, Optional.empty());
        }
        if (act.validation().isPresent()) {
            ActValidation validation = act.validation().get();
            event(
                    act,
                    "digital signature validation",
                    validation.at(),
                    "ETSI TS 119 102-2",
                    Optional.of(validation.passed() ? "pass" : "fail"));
        }
        event(act, "packing", packed, "BagIt 1.0", Optional.empty());
    }

    private void event(Vouched act, String type, Instant at, String detail, Optional<String> outcome)
            throws XMLStreamException {
        events++;
        xml.in("event", () -> {
            identifier("event", "E" + events);
            xml.text("eventType", type);
            xml.text("eventDateTime", at.toString());
            xml.in("eventDetailInformation", () -> xml.text("eventDetail", detail));
            if (outcome.isPresent()) {
                xml.in("eventOutcomeInformation", () -> xml.text("eventOutcome", outcome.get()));
            }
            xml.in("linkingObjectIdentifier", () -> {
                xml.text("linkingObjectIdentifierType", LOCAL);
                xml.text("linkingObjectIdentifierValue", act.act().reference());
            });
        });
    }

    private void identifier(String of, String value) throws XMLStreamException {
        xml.in(of + "Identifier", () -> {
            xml.text(of + "IdentifierType", LOCAL);
            xml.text(of + "IdentifierValue", value);
        });
    }
}
