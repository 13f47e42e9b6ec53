package app.meridian.confluence;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the tasks of a page from its storage format: a piece of XML without a root, with prefixes that nothing declares
 * and the named characters of HTML. It can hold no document type, so nothing in it is ever fetched or expanded.
 */
final class StorageTasks {
    private static final Logger LOG = LoggerFactory.getLogger(StorageTasks.class);
    private static final Pattern NAMED = Pattern.compile("&([A-Za-z][A-Za-z0-9]*);");
    private static final Set<String> XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final Properties CHARACTERS = characters();

    private StorageTasks() {}

    /** As far as the page is well-formed. */
    static List<StoredTask> of(String storage) {
        if (!storage.contains("<ac:task")) return List.of();
        TaskReader tasks = null;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(
                    new StringReader("<page>" + withoutNames(storage) + "</page>"));
            tasks = new TaskReader(xml);
            tasks.read();
        } catch (XMLStreamException notWellFormed) {
            LOG.debug("Not all tasks of a page can be read", notWellFormed);
        }
        return tasks == null ? List.of() : tasks.found();
    }

    /** The one that comes with Java, whatever the product brings along. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    /** With the characters for their names, and for an unknown name what was written. */
    private static String withoutNames(String storage) {
        return NAMED.matcher(storage).replaceAll(found -> {
            String name = found.group(1);
            String character = XML.contains(name) ? found.group() : CHARACTERS.getProperty(name, "&amp;" + name + ";");
            return Matcher.quoteReplacement(character);
        });
    }

    private static Properties characters() {
        Properties characters = new Properties();
        try (InputStream file = StorageTasks.class.getResourceAsStream("/confluence/characters.properties")) {
            characters.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return characters;
    }
}
