package io.attain.kernel.table;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Steps through one XML part of a workbook. It is read by Java's own reader, whatever else the server has installed, and
 * without document types, so that no entity can reach for a file or blow up.
 */
final class XmlPart {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    XmlPart(byte[] content) throws XMLStreamException {
        synchronized (FACTORY) {
            this.reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Goes to the next element that begins; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("A workbook has no document types");
                default -> {
                    // Texts are read where they are wanted.
                }
            }
        }
        return false;
    }

    /** Goes to the next element that begins inside {@code parent}; false at its end. */
    boolean nextIn(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && parent.equals(reader.getLocalName())) {
                return false;
            }
        }
        return false;
    }

    /** Passes over the element that began, with all that is in it. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0 && reader.hasNext(); ) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    boolean is(String name) {
        return name.equals(reader.getLocalName());
    }

    /** The text of an element that holds nothing else. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** An attribute by its local name; null if it is not there. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute, or another text if it is not there. */
    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }
}
