package ma.ittifaq.archive.transfer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making: elements in the order in which they are asked for, everything escaped. */
final class Xml {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /** What stands inside an element. */
    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    /** @param namespaces of the root, by prefix; the empty prefix is that of elements without one */
    Xml(String root, Map<String, String> namespaces, Map<String, String> attributes) throws XMLStreamException {
        out = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement(root);
        for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
            String prefix = namespace.getKey();
            out.writeAttribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, namespace.getValue());
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    /** @param attributes names and values by turns */
    void text(String element, String value, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        out.writeCharacters(printable(value));
        out.writeEndElement();
    }

    void empty(String element, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        out.writeEndElement();
    }

    void in(String element, Inside inside, String... attributes) throws XMLStreamException {
        begin(element, attributes);
        inside.write();
        out.writeEndElement();
    }

    private void begin(String element, String... attributes) throws XMLStreamException {
        out.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], printable(attributes[i + 1]));
        }
    }

    byte[] finish() throws XMLStreamException {
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
        return bytes.toByteArray();
    }

    /** XML 1.0 has no way to write control characters. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", " ");
    }
}
