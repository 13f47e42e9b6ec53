package app.meridian.devhost.descriptor;

import app.meridian.devhost.Audience;
import app.meridian.devhost.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/**
 * What {@code atlassian-plugin.xml} says to one product; modules of the other product are left out.
 *
 * @param i18n base names of the plugin's texts, as paths without extension
 * @param downloads files below {@code /download/resources/<plugin key>/}
 * @param entities classes of the Active Objects module
 * @param allowedMethods entries of the Velocity allowlist, {@code fq.Class#method(fq.Type,fq.Type)}
 */
public record PluginDescriptor(
        String key,
        List<String> i18n,
        List<ResourceFile> downloads,
        List<WebPanel> webPanels,
        List<WebItem> webItems,
        List<WebSection> webSections,
        List<ServletModule> servlets,
        List<WebResource> webResources,
        List<Rest> rest,
        List<String> entities,
        List<Macro> macros,
        List<JqlFunctionModule> jqlFunctions,
        List<BlueprintModule> blueprints,
        Set<String> allowedMethods) {
    private static final String FILE = "atlassian-plugin.xml";

    public static PluginDescriptor of(Bundle bundle, Product product) {
        URL file = bundle.getEntry(FILE);
        if (file == null) throw new InstallationException("There is no " + FILE + " at the root of the jar");
        try (InputStream xml = file.openStream()) {
            return new DescriptorReader(product).read(xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plugin's own web resource of that complete key ({@code plugin:module}). */
    Optional<WebResource> webResource(String completeKey) {
        return webResources.stream().filter(resource -> completeKey.equals(key + ":" + resource.key())).findFirst();
    }

    /** @param type the class of the object in the template, which need not be the one that declares the method */
    public static String allowlistEntry(Class<?> type, Method method) {
        return Stream.of(method.getParameterTypes()).map(Class::getTypeName)
                .collect(Collectors.joining(",", type.getName() + "#" + method.getName() + "(", ")"));
    }

    /** A file of the jar, or with names that end in a slash a folder, under the name that addresses use. */
    public record ResourceFile(String name, String location) {

        /** Where the jar keeps what the address calls {@code file}. */
        public Optional<String> locate(String file) {
            if (name.endsWith("/") && file.startsWith(name)) {
                return Optional.of(location + "/" + file.substring(name.length()));
            }
            return file.equals(name) ? Optional.of(location) : Optional.empty();
        }

        public boolean isFolder() {
            return name.endsWith("/");
        }
    }

    /** @param template path of the Velocity template in the jar */
    public record WebPanel(String key, String location, int weight, Optional<String> labelKey,
            Optional<String> contextProvider, Map<String, String> parameters, String template) {}

    /**
     * @param link address below the context path, with variables such as {@code $space.key}
     * @param audience whom its condition shows it to
     */
    public record WebItem(String key, String section, int weight, String labelKey, String linkId, String link,
            Audience audience) {}

    public record WebSection(String key, String location, int weight, String labelKey) {
        /** What the items of the section name. */
        public String itemLocation() {
            return location + "/" + key;
        }
    }

    /** @param patterns below {@code /plugins/servlet} */
    public record ServletModule(String key, String className, List<String> patterns) {}

    /** @param translated extensions of the files that go through the transformer {@code jsI18n} */
    public record WebResource(String key, List<String> dependencies, List<String> contexts, List<ResourceFile> files,
            Set<String> translated) {}

    public record Rest(String key, String path, String version, List<String> packages) {
        public String mountPoint() {
            return "/rest/" + path.replaceAll("^/|/$", "") + "/" + version + "/*";
        }
    }

    /** @param list whether it stands after {@code in}, not after {@code =} */
    public record JqlFunctionModule(String name, String className, boolean list) {}

    /** @param template path of the page to begin with, in storage format, in the jar */
    public record BlueprintModule(String key, String nameKey, String template) {}

    /** @param name of the macro in the storage format */
    public record Macro(String name, String className) {}
}
