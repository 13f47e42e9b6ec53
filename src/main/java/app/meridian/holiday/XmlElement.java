package app.meridian.holiday;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of a file of our own jar, read by the parser of the Java runtime.
 *
 * @param text of an element without children, stripped; otherwise of no meaning
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    XmlElement {
        requireNonNull(name, "name");
        requireNonNull(text, "text");
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The root element. */
    static XmlElement read(InputStream file) throws XMLStreamException {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml = parsers.createXMLStreamReader(file);
        try {
            xml.nextTag();
            return element(xml);
        } finally {
            xml.close();
        }
    }

    private static XmlElement element(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) children.add(element(xml));
            if (event == XMLStreamConstants.CHARACTERS) text.append(xml.getText());
        }
        return new XmlElement(name, attributes, children, text.toString().strip());
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    String required(String attribute) {
        return attribute(attribute).orElseThrow(() -> new IllegalStateException(name + " lacks " + attribute));
    }

    <E extends Enum<E>> E required(String attribute, Class<E> type) {
        return Enum.valueOf(type, required(attribute));
    }

    <T> List<T> all(String child, Function<XmlElement, T> mapping) {
        return children.stream().filter(each -> each.name.equals(child)).map(mapping).toList();
    }

    Optional<XmlElement> child(String child) {
        return children.stream().filter(each -> each.name.equals(child)).findFirst();
    }

    XmlElement only(String child) {
        return child(child).orElseThrow(() -> new IllegalStateException(name + " lacks " + child));
    }
}
