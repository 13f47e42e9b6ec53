package app.meridian.devhost.descriptor;

import app.meridian.devhost.Audience;
import app.meridian.devhost.descriptor.PluginDescriptor.WebItem;
import app.meridian.devhost.descriptor.PluginDescriptor.WebPanel;
import app.meridian.devhost.descriptor.PluginDescriptor.WebSection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a plugin adds to the product's pages: panels, links and the sections of links. */
final class WebFragments {
    private static final String RESOURCE = "resource";
    private static final String LABEL = "label";
    private static final String DESCRIPTION = "description";
    private static final String SPACE_CONDITION =
            "com.atlassian.confluence.plugin.descriptor.web.conditions.SpacePermissionCondition";
    private static final Set<String> LOGGED_IN = Set.of(
            "com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition",
            "com.atlassian.confluence.plugin.descriptor.web.conditions.user.UserLoggedInCondition");
    private static final int DEFAULT_WEIGHT = 1000;

    private WebFragments() {
    }

    static WebPanel panel(XmlElement module) {
        module.requireOnly(Set.of(DESCRIPTION, LABEL, "context-provider", RESOURCE));
        Optional<XmlElement> provider = module.child("context-provider");
        XmlElement view = module.child(RESOURCE)
                .filter(resource -> resource.required("name").equals("view"))
                .filter(resource -> resource.required("type").equals("velocity"))
                .orElseThrow(() -> new InstallationException(
                        module + " needs one <resource name=\"view\" type=\"velocity\" location=\"...\"/>"));
        return new WebPanel(module.required("key"), module.required("location"), weight(module),
                module.child(LABEL).map(label -> label.required("key")),
                provider.map(element -> element.required("class")),
                provider.map(WebFragments::parameters).orElse(Map.of()),
                DescriptorReader.jarPath(view.required("location")));
    }

    static WebItem item(XmlElement module) {
        module.requireOnly(Set.of(DESCRIPTION, LABEL, "link", "param", "condition"));
        XmlElement link = needed(module, "link");
        if (!link.text().startsWith("/")) {
            throw new InstallationException("The link of " + module + " must start with /");
        }
        return new WebItem(module.required("key"), module.required("section"), weight(module),
                needed(module, LABEL).required("key"), link.optional("linkId").orElse(""), link.text(),
                module.child("condition").map(condition -> audience(condition, module)).orElse(Audience.EVERYBODY));
    }

    static WebSection section(XmlElement module) {
        module.requireOnly(Set.of(DESCRIPTION, LABEL));
        return new WebSection(module.required("key"), module.required("location"), weight(module),
                needed(module, LABEL).required("key"));
    }

    private static Audience audience(XmlElement condition, XmlElement module) {
        String type = condition.required("class");
        Map<String, String> parameters = parameters(condition);
        if (type.equals(SPACE_CONDITION) && parameters.equals(Map.of("permission", "administer"))) {
            return Audience.ADMINISTRATORS;
        }
        if (LOGGED_IN.contains(type) && parameters.isEmpty()) return Audience.USERS;
        throw new InstallationException("The host knows the conditions " + LOGGED_IN + " and " + SPACE_CONDITION
                + " with the permission \"administer\" only, not that of " + module);
    }

    private static XmlElement needed(XmlElement module, String child) {
        return module.child(child).orElseThrow(() -> new InstallationException(module + " needs a <" + child + ">"));
    }

    private static int weight(XmlElement module) {
        return module.optional("weight").map(Integer::valueOf).orElse(DEFAULT_WEIGHT);
    }

    private static Map<String, String> parameters(XmlElement owner) {
        owner.requireOnly(Set.of("param"));
        Map<String, String> parameters = new LinkedHashMap<>();
        for (XmlElement param : owner.children("param")) {
            parameters.put(param.required("name"), param.optional("value").orElseGet(param::text));
        }
        return parameters;
    }
}
