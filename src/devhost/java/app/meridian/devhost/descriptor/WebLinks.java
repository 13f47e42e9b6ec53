package app.meridian.devhost.descriptor;

import app.meridian.devhost.Audience;
import app.meridian.devhost.InstalledPlugin.Item;
import app.meridian.devhost.InstalledPlugin.Section;
import app.meridian.devhost.Request;
import app.meridian.devhost.descriptor.PluginDescriptor.WebItem;
import app.meridian.devhost.descriptor.PluginDescriptor.WebSection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The plugin's links and their sections, in the reader's language. */
record WebLinks(PluginDescriptor descriptor, Translations translations) {
    private static final Pattern VARIABLE =
            Pattern.compile("\\$htmlUtil\\.urlEncode\\(\\$([\\w.]+)\\)|\\$([a-zA-Z]\\w*(?:\\.\\w+)*)");

    List<Item> items(String section, Map<String, String> context) {
        return descriptor.webItems().stream().filter(item -> item.section().equals(section))
                .filter(item -> item.audience() != Audience.USERS || Request.current().user().isPresent())
                .sorted(Comparator.comparingInt(WebItem::weight))
                .map(item -> new Item(item.key(), text(item.labelKey()), item.linkId(), address(item, context),
                        item.audience()))
                .toList();
    }

    List<Section> sections(String location) {
        return descriptor.webSections().stream().filter(section -> section.location().equals(location))
                .sorted(Comparator.comparingInt(WebSection::weight))
                .map(section -> new Section(section.itemLocation(), text(section.labelKey()))).toList();
    }

    String text(String key) {
        return translations.text(Request.current().locale(), key);
    }

    private static String address(WebItem item, Map<String, String> context) {
        return VARIABLE.matcher(item.link()).replaceAll(variable -> value(variable, item, context));
    }

    private static String value(MatchResult variable, WebItem item, Map<String, String> context) {
        String name = variable.group(1) == null ? variable.group(2) : variable.group(1);
        String value = context.get(name);
        if (value == null) throw new IllegalStateException("The link " + item.key() + " has no $" + name + " here");
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
