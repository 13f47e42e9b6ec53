package app.meridian.devhost.descriptor;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.Product;
import app.meridian.devhost.descriptor.PluginDescriptor.JqlFunctionModule;
import app.meridian.devhost.descriptor.PluginDescriptor.ServletModule;
import app.meridian.devhost.descriptor.rest.RestServlets;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import jakarta.servlet.Servlet;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A plugin whose modules have been made by its own bean factory. */
public final class HostedPlugin implements InstalledPlugin {
    private final PluginDescriptor descriptor;
    private final PluginFiles files;
    private final AutowireCapableBeanFactory beans;
    private final WebPanels panels;
    private final WebLinks links;
    private final WebResources resources;
    private final Map<String, Macro> macros = new HashMap<>();
    private final Map<String, Function> functions = new HashMap<>();

    public HostedPlugin(PluginDescriptor descriptor, Bundle bundle, AutowireCapableBeanFactory beans) {
        this.descriptor = descriptor;
        this.files = new PluginFiles(bundle);
        this.beans = beans;
        Translations translations = new Translations(bundle, descriptor);
        this.panels = new WebPanels(descriptor.webPanels(), files, beans, translations);
        this.links = new WebLinks(descriptor, translations);
        this.resources = new WebResources(descriptor, files, translations);
        for (PluginDescriptor.Macro macro : descriptor.macros()) {
            macros.put(macro.name(), (Macro) beans.createBean(files.load(macro.className()).asSubclass(Macro.class)));
        }
        for (JqlFunctionModule module : descriptor.jqlFunctions()) {
            functions.put(module.name().toLowerCase(Locale.ROOT), new Function(function(module), module.list()));
        }
    }

    private JqlFunction function(JqlFunctionModule module) {
        return (JqlFunction) beans.createBean(files.load(module.className()).asSubclass(JqlFunction.class));
    }

    /** Fails when the descriptor names what the jar does not have. */
    public static void check(PluginDescriptor descriptor, Bundle bundle, Product product) {
        new DescriptorCheck(descriptor, new PluginFiles(bundle), product).run();
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public List<Panel> webPanels(String location, Map<String, Object> context) {
        return panels.render(location, context);
    }

    @Override
    public List<Item> webItems(String section, Map<String, String> context) {
        return links.items(section, context);
    }

    @Override
    public List<Section> webSections(String location) {
        return links.sections(location);
    }

    @Override
    public Optional<Function> jqlFunction(String name) {
        return Optional.ofNullable(functions.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<Blueprint> blueprints() {
        return descriptor.blueprints().stream()
                .map(module -> new Blueprint(module.key(), links.text(module.nameKey()),
                        new String(files.read(module.template()).orElseThrow(), StandardCharsets.UTF_8))).toList();
    }

    @Override
    public boolean hasMacro(String name) {
        return macros.containsKey(name);
    }

    @Override
    public String renderMacro(String name, Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException {
        Macro macro = macros.get(name);
        if (macro == null) throw new IllegalArgumentException("The plugin " + key() + " has no macro " + name);
        return macro.execute(parameters, body, context);
    }

    @Override
    public ResourceLinks webResources(Collection<String> contexts, Collection<String> completeKeys) {
        return resources.links(contexts, completeKeys);
    }

    @Override
    public Optional<Download> download(String path, Locale locale) {
        return resources.download(path, locale);
    }

    @Override
    public Map<String, Servlet> restServlets() {
        return RestServlets.of(descriptor.rest(), files, beans);
    }

    @Override
    public Map<String, Servlet> servlets() {
        Map<String, Servlet> servlets = new LinkedHashMap<>();
        for (ServletModule module : descriptor.servlets()) {
            Servlet servlet = (Servlet) beans.createBean(files.load(module.className()).asSubclass(Servlet.class));
            module.patterns().forEach(pattern -> servlets.put("/plugins/servlet" + pattern, servlet));
        }
        return servlets;
    }
}
