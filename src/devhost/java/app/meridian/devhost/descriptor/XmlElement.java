package app.meridian.devhost.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of the descriptor; what must be there and is not is an error that names the element. */
record XmlElement(Element element) {

    /** Reads a document without document type, so that no entity reaches a file or an address. */
    static XmlElement root(InputStream xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return new XmlElement(factory.newDocumentBuilder().parse(xml).getDocumentElement());
        } catch (SAXException | ParserConfigurationException e) {
            throw new InstallationException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    String name() {
        return element.getTagName();
    }

    String text() {
        return element.getTextContent().strip();
    }

    Optional<String> optional(String attribute) {
        return element.hasAttribute(attribute) ? Optional.of(element.getAttribute(attribute)) : Optional.empty();
    }

    String required(String attribute) {
        return optional(attribute)
                .orElseThrow(() -> new InstallationException(this + " needs the attribute \"" + attribute + "\""));
    }

    List<XmlElement> children() {
        List<XmlElement> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) children.add(new XmlElement(child));
        }
        return children;
    }

    List<XmlElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** The only child of that name. */
    Optional<XmlElement> child(String name) {
        List<XmlElement> found = children(name);
        if (found.size() > 1) throw new InstallationException(this + " has more than one <" + name + ">");
        return found.stream().findFirst();
    }

    /** Refuses what the host would otherwise pass over in silence. */
    void requireOnly(Set<String> names) {
        for (XmlElement child : children()) {
            if (!names.contains(child.name())) {
                throw new InstallationException("The host does not know " + child + " inside " + this);
            }
        }
    }

    @Override
    public String toString() {
        String key = optional("key").or(() -> optional("name")).map(value -> " \"" + value + "\"").orElse("");
        return "<" + name() + key + ">";
    }
}
