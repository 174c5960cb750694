package io.attain.host.container.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An element as plain values: its name, attributes, own text without outer blanks, and elements inside. */
record Xml(String name, Map<String, String> attributes, String text, List<Xml> children) {

    /** Reads a document. A document type is refused: it could make the parser fetch files. */
    static Xml read(InputStream in) throws IOException, SAXException {
        DocumentBuilder parser = parser();
        parser.setErrorHandler(new DefaultHandler()); // fatal errors are thrown, nothing is printed
        return of(parser.parse(in).getDocumentElement());
    }

    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java has no safe XML parser", e);
        }
    }

    private static Xml of(Element element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        NamedNodeMap own = element.getAttributes();
        for (int i = 0; i < own.getLength(); i++) {
            attributes.put(own.item(i).getNodeName(), own.item(i).getNodeValue());
        }
        List<Xml> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        NodeList inside = element.getChildNodes();
        for (int i = 0; i < inside.getLength(); i++) {
            Node node = inside.item(i);
            if (node instanceof Element child) {
                children.add(of(child));
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return new Xml(element.getTagName(), attributes, text.toString().strip(), children);
    }

    /** An attribute's value, empty if it is not there. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    int number(String key, int otherwise) {
        String value = attribute(key);
        return value.isEmpty() ? otherwise : Integer.parseInt(value);
    }

    Stream<Xml> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    Optional<Xml> child(String childName) {
        return children(childName).findFirst();
    }

    /** The texts of the children of one name. */
    List<String> texts(String childName) {
        return children(childName).map(Xml::text).toList();
    }

    /** The text of the first child of a name, empty if there is none. */
    String childText(String childName) {
        return child(childName).map(Xml::text).orElse("");
    }

    /** The {@code param} children by name; a value stands in the text or in the attribute {@code value}. */
    Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        children("param")
                .forEach(param -> params.put(
                        param.attribute("name"), param.text.isEmpty() ? param.attribute("value") : param.text));
        return params;
    }
}
