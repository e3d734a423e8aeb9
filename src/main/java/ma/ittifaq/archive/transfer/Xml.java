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

    void text(String element, String value) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeCharacters(printable(value));
        out.writeEndElement();
    }

    /** @param attribute name and value */
    void text(String element, Map.Entry<String, String> attribute, String value) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeAttribute(attribute.getKey(), attribute.getValue());
        out.writeCharacters(printable(value));
        out.writeEndElement();
    }

    void in(String element, Inside inside) throws XMLStreamException {
        out.writeStartElement(element);
        inside.write();
        out.writeEndElement();
    }

    void in(String element, Map.Entry<String, String> attribute, Inside inside) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeAttribute(attribute.getKey(), attribute.getValue());
        inside.write();
        out.writeEndElement();
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
