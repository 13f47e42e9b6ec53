package app.meridian.devhost.descriptor;

import app.meridian.devhost.descriptor.PluginDescriptor.BlueprintModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads blueprints of pages, each of three modules: the entry of the Create dialog, the blueprint, its template.
 *
 * <p>Source: https://developer.atlassian.com/server/confluence/blueprint-module/
 * <br>Source: https://developer.atlassian.com/server/confluence/content-template-module
 */
final class Blueprints {
    static final String DIALOG = "system.create.dialog/content";
    private static final String RESOURCE = "resource";

    private final List<XmlElement> entries = new ArrayList<>();
    private final Map<String, XmlElement> blueprints = new HashMap<>();
    private final Map<String, String> templates = new HashMap<>();

    static boolean areMeantBy(XmlElement module) {
        return module.name().equals("blueprint") || module.name().equals("content-template")
                || module.name().equals("web-item") && module.optional("section").equals(Optional.of(DIALOG));
    }

    void add(XmlElement module) {
        switch (module.name()) {
            case "blueprint" -> blueprints.put(module.required("key"), module);
            case "content-template" -> addTemplate(module);
            default -> entries.add(module);
        }
    }

    private void addTemplate(XmlElement module) {
        module.requireOnly(Set.of(RESOURCE));
        templates.put(module.required("key"), module.child(RESOURCE)
                .filter(resource -> resource.required("name").equals("template"))
                .filter(resource -> resource.required("type").equals("download"))
                .map(resource -> DescriptorReader.jarPath(resource.required("location")))
                .orElseThrow(() -> new InstallationException(module
                        + " needs one <resource name=\"template\" type=\"download\" location=\"...\"/>")));
    }

    /** Those that the dialog offers. */
    List<BlueprintModule> all() {
        return entries.stream().map(this::offered).toList();
    }

    private BlueprintModule offered(XmlElement entry) {
        entry.requireOnly(Set.of("description", RESOURCE, "param"));
        String key = entry.children("param").stream()
                .filter(param -> param.required("name").equals("blueprintKey")).findFirst()
                .orElseThrow(() -> new InstallationException(entry + " needs the param blueprintKey"))
                .required("value");
        XmlElement blueprint = named(blueprints, key, entry);
        blueprint.required("index-key");
        blueprint.required("i18n-name-key");
        return new BlueprintModule(key, entry.required("i18n-name-key"),
                named(templates, blueprint.required("content-template-key"), blueprint));
    }

    private static <T> T named(Map<String, T> modules, String key, XmlElement by) {
        return Optional.ofNullable(modules.get(key))
                .orElseThrow(() -> new InstallationException(by + " names " + key + ", which is not there"));
    }
}
