package io.attain.plugin;

import java.io.InputStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** atlassian-plugin.xml as it ships. */
public final class Descriptor {
    private final Document document = read();

    /** All elements of a name, wherever they stand; {@code *} stands for any. */
    public Stream<Element> elements(String name) {
        return below(document.getDocumentElement(), name);
    }

    /** All elements of a name below another. */
    public static Stream<Element> below(Element whole, String name) {
        NodeList found = whole.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    Element root() {
        return document.getDocumentElement();
    }

    private static Document read() {
        try (InputStream xml = Descriptor.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (Exception e) {
            throw new IllegalStateException("atlassian-plugin.xml cannot be read", e);
        }
    }
}
