package app.meridian.devhost.descriptor;

import app.meridian.devhost.Product;
import app.meridian.devhost.descriptor.PluginDescriptor.JqlFunctionModule;
import app.meridian.devhost.descriptor.PluginDescriptor.Macro;
import app.meridian.devhost.descriptor.PluginDescriptor.ResourceFile;
import app.meridian.devhost.descriptor.PluginDescriptor.Rest;
import app.meridian.devhost.descriptor.PluginDescriptor.ServletModule;
import app.meridian.devhost.descriptor.PluginDescriptor.WebItem;
import app.meridian.devhost.descriptor.PluginDescriptor.WebPanel;
import app.meridian.devhost.descriptor.PluginDescriptor.WebResource;
import app.meridian.devhost.descriptor.PluginDescriptor.WebSection;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the module types that the plugin uses now; anything else is an error, never silence. */
final class DescriptorReader {
    private static final String CLASS = "class";
    private static final String RESOURCE = "resource";

    private final Product product;
    private final Set<String> moduleKeys = new HashSet<>();
    private final List<String> i18n = new ArrayList<>();
    private final List<ResourceFile> downloads = new ArrayList<>();
    private final List<WebPanel> webPanels = new ArrayList<>();
    private final List<WebItem> webItems = new ArrayList<>();
    private final List<WebSection> webSections = new ArrayList<>();
    private final List<ServletModule> servlets = new ArrayList<>();
    private final List<WebResource> webResources = new ArrayList<>();
    private final List<Rest> rest = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();
    private final List<Macro> macros = new ArrayList<>();
    private final List<JqlFunctionModule> jqlFunctions = new ArrayList<>();
    private final Set<String> allowedMethods = new HashSet<>();
    private final Blueprints blueprints = new Blueprints();

    DescriptorReader(Product product) {
        this.product = product;
    }

    PluginDescriptor read(InputStream xml) throws IOException {
        XmlElement root = XmlElement.root(xml);
        if (!root.name().equals("atlassian-plugin")) {
            throw new InstallationException("The root of the descriptor is " + root + ", not <atlassian-plugin>");
        }
        root.children().stream().filter(this::isForThisProduct).forEach(this::read);
        return new PluginDescriptor(root.required("key"), i18n, downloads, webPanels, webItems, webSections, servlets,
                webResources, rest, entities, macros, jqlFunctions, blueprints.all(), allowedMethods);
    }

    private boolean isForThisProduct(XmlElement element) {
        Optional<String> application = element.optional("application");
        if (application.isEmpty()) return true;
        return Stream.of(Product.values())
                .filter(known -> known.key().equals(application.get())).findFirst()
                .orElseThrow(() -> new InstallationException("There is no such application: " + element)) == product;
    }

    private void read(XmlElement element) {
        switch (element.name()) {
            case "plugin-info" -> element.requireOnly(Set.of("description", "version", "vendor", "param"));
            case RESOURCE -> readPluginResource(element);
            default -> readModule(element);
        }
    }

    /** Two modules with one key would hide each other. */
    private void readModule(XmlElement module) {
        if (!moduleKeys.add(module.required("key"))) {
            throw new InstallationException("Two modules have the key of " + module);
        }
        if (product == Product.CONFLUENCE && Blueprints.areMeantBy(module)) {
            blueprints.add(module);
            return;
        }
        switch (module.name()) {
            case "web-panel" -> webPanels.add(WebFragments.panel(module));
            case "web-item" -> webItems.add(WebFragments.item(module));
            case "web-section" -> webSections.add(WebFragments.section(module));
            case "servlet" -> servlets.add(servlet(module));
            case "web-resource" -> webResources.add(webResource(module));
            case "rest" -> rest.add(rest(module));
            case "rest-migration" -> module.requireOnly(Set.of("description", "rest-v2"));
            case "ao" -> entities.addAll(texts(module, "entity"));
            case "xhtml-macro" -> macros.add(macro(module));
            case "jql-function" -> jqlFunctions.add(jqlFunction(module));
            case "velocity-allowlist" -> readAllowlist(module);
            default -> throw unknownType(module);
        }
    }

    private void readAllowlist(XmlElement module) {
        texts(module, "method").forEach(entry -> allowedMethods.add(entry.replaceAll("\\s", "")));
    }

    private InstallationException unknownType(XmlElement module) {
        return new InstallationException("The host does not know the module type of " + module + " in "
                + product.displayName() + ". Teach it in " + DescriptorReader.class.getName()
                + ", or restrict the module with application=\"...\" if it belongs to the other product");
    }

    private void readPluginResource(XmlElement resource) {
        String location = jarPath(resource.required("location"));
        switch (resource.required("type")) {
            case "i18n" -> i18n.add(location.replace('.', '/'));
            case "download" -> downloads.add(new ResourceFile(resource.required("name"), location));
            default -> throw new InstallationException("The host knows i18n and download, not the type of " + resource);
        }
    }

    private WebResource webResource(XmlElement module) {
        module.requireOnly(Set.of("description", "dependency", "context", RESOURCE, "transformation"));
        List<ResourceFile> files = new ArrayList<>();
        for (XmlElement resource : module.children(RESOURCE)) {
            if (!resource.required("type").equals("download")) {
                throw new InstallationException("The host knows download only, not the type of " + resource);
            }
            files.add(new ResourceFile(resource.required("name"), jarPath(resource.required("location"))));
        }
        return new WebResource(module.required("key"), list(module, "dependency"), list(module, "context"), files,
                module.children("transformation").stream().map(this::translatedExtension).collect(Collectors.toSet()));
    }

    private String translatedExtension(XmlElement transformation) {
        for (XmlElement transformer : transformation.children()) {
            if (!transformer.name().equals("transformer") || !transformer.required("key").equals("jsI18n")) {
                throw new InstallationException("The host knows the transformer jsI18n only, not " + transformer);
            }
        }
        return transformation.required("extension");
    }

    private Rest rest(XmlElement module) {
        List<String> packages = texts(module, "package");
        if (packages.isEmpty()) throw new InstallationException(module + " must name its <package>");
        return new Rest(module.required("key"), module.required("path"), module.required("version"), packages);
    }

    private static ServletModule servlet(XmlElement module) {
        module.requireOnly(Set.of("description", "url-pattern"));
        List<String> patterns = list(module, "url-pattern");
        if (patterns.isEmpty()) throw new InstallationException(module + " must name its <url-pattern>");
        return new ServletModule(module.required("key"), module.required(CLASS), patterns);
    }

    private Macro macro(XmlElement module) {
        if (product != Product.CONFLUENCE) throw unknownType(module);
        module.requireOnly(Set.of("description", "category", "parameters"));
        return new Macro(module.required("name"), module.required(CLASS));
    }

    private JqlFunctionModule jqlFunction(XmlElement module) {
        if (product != Product.JIRA) throw unknownType(module);
        module.requireOnly(Set.of("description", "fname", "list"));
        List<String> names = list(module, "fname");
        if (names.size() != 1) throw new InstallationException(module + " must name its <fname>");
        return new JqlFunctionModule(names.get(0), module.required(CLASS), list(module, "list").contains("true"));
    }

    /** The texts of the children of a module that has no other children but a description. */
    private List<String> texts(XmlElement module, String child) {
        module.requireOnly(Set.of("description", child));
        return list(module, child);
    }

    private static List<String> list(XmlElement module, String child) {
        return module.children(child).stream().map(XmlElement::text).toList();
    }

    /** As bundle entries are named: without the slash in front and at the end. */
    static String jarPath(String location) {
        return location.replaceAll("^/+|/+$", "");
    }
}
