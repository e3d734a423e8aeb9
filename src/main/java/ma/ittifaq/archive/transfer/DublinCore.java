package ma.ittifaq.archive.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import ma.ittifaq.archive.ArchiveRecord;
import ma.ittifaq.regulation.Bilingual;

/** A record in Dublin Core, in Arabic and French, as catalogues of archives read it (the form of OAI). */
final class DublinCore {
    private static final String OAI = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    private DublinCore() {}

    static byte[] of(ArchiveRecord kept, Bilingual administration) throws XMLStreamException {
        Map<String, String> namespaces = new LinkedHashMap<>();
        namespaces.put("oai_dc", OAI);
        namespaces.put("dc", "http://purl.org/dc/elements/1.1/");
        Xml xml = new Xml("oai_dc:dc", namespaces, Map.of());
        String reference = kept.reference().orElse(kept.agreement().toString());
        both(
                xml,
                "dc:title",
                new Bilingual(
                        "ملف اتفاقية العمل عن بعد رقم \u2066" + reference + "\u2069",
                        "Dossier de la convention de télétravail n° " + reference));
        both(xml, "dc:creator", administration);
        both(xml, "dc:contributor", kept.unit());
        both(xml, "dc:subject", new Bilingual("العمل عن بعد", "télétravail"));
        for (String cited : kept.legalReferences().split("\\s*,\\s*")) {
            if (!cited.isEmpty()) {
                xml.text("dc:relation", cited);
            }
        }
        if (kept.isDigitised()) {
            both(
                    xml,
                    "dc:description",
                    new Bilingual(
                            "نسخة مرقمنة من وثيقة وقعت على الورق، ولم توقع في هذا النظام",
                            "Copie numérisée d’un document signé sur papier, non signé dans ce système"));
        }
        period(xml, kept);
        xml.text("dc:type", "Text");
        xml.text("dc:format", "application/pdf");
        xml.text("dc:identifier", reference);
        xml.text("dc:identifier", "urn:uuid:" + kept.agreement());
        xml.text("dc:language", "ar");
        xml.text("dc:language", "fr");
        return xml.finish();
    }

    private static void period(Xml xml, ArchiveRecord kept) throws XMLStreamException {
        xml.text("dc:date", kept.recordedAt().toString());
        if (kept.startsOn().isPresent() && kept.endsOn().isPresent()) {
            xml.text("dc:coverage", kept.startsOn().get() + "/" + kept.endsOn().get());
        }
    }

    private static void both(Xml xml, String element, Bilingual text) throws XMLStreamException {
        xml.text(element, text.ar(), "xml:lang", "ar");
        xml.text(element, text.fr(), "xml:lang", "fr");
    }
}
