package app.meridian.devhost.descriptor;

import app.meridian.devhost.Product;
import app.meridian.devhost.WebLocation;
import app.meridian.devhost.descriptor.PluginDescriptor.ResourceFile;
import app.meridian.devhost.descriptor.PluginDescriptor.Rest;
import app.meridian.devhost.descriptor.PluginDescriptor.WebItem;
import app.meridian.devhost.descriptor.PluginDescriptor.WebPanel;
import app.meridian.devhost.descriptor.PluginDescriptor.WebResource;
import app.meridian.devhost.descriptor.PluginDescriptor.WebSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds everything the descriptor names and the jar does not have. */
final class DescriptorCheck {
    /** Web resources of the products that a plugin may depend on; the product's own pages have loaded them already. */
    private static final Set<String> PRODUCT_RESOURCES = Set.of("com.atlassian.auiplugin:ajs");

    private final PluginDescriptor descriptor;
    private final PluginFiles files;
    private final Product product;
    private final List<String> problems = new ArrayList<>();

    DescriptorCheck(PluginDescriptor descriptor, PluginFiles files, Product product) {
        this.descriptor = descriptor;
        this.files = files;
        this.product = product;
    }

    /** Fails with all problems at once. */
    void run() {
        descriptor.i18n().forEach(name -> requireFile("the i18n resource", name + ".properties"));
        descriptor.downloads().forEach(file -> check("the plugin", file));
        descriptor.webPanels().forEach(this::check);
        descriptor.webItems().forEach(this::check);
        descriptor.webSections().forEach(this::check);
        descriptor.servlets().forEach(servlet ->
                requireClass("the servlet \"" + servlet.key() + "\"", servlet.className()));
        descriptor.webResources().forEach(this::check);
        descriptor.rest().forEach(this::check);
        descriptor.entities().forEach(entity -> requireClass("<ao>", entity));
        descriptor.macros().forEach(macro -> requireClass("the macro \"" + macro.name() + "\"", macro.className()));
        descriptor.jqlFunctions().forEach(function ->
                requireClass("the JQL function " + function.name(), function.className()));
        descriptor.blueprints().forEach(blueprint ->
                requireFile("the blueprint \"" + blueprint.key() + "\"", blueprint.template()));
        descriptor.allowedMethods().forEach(this::checkAllowed);
        if (!problems.isEmpty()) {
            throw new InstallationException("atlassian-plugin.xml of " + descriptor.key() + " names what is not there:"
                    + "\n  " + String.join("\n  ", problems));
        }
    }

    private void check(WebPanel panel) {
        String owner = "the panel \"" + panel.key() + "\"";
        requireFile(owner, panel.template());
        panel.contextProvider().ifPresent(type -> requireClass(owner, type));
    }

    private void check(WebItem item) {
        boolean own = descriptor.webSections().stream()
                .anyMatch(section -> section.itemLocation().equals(item.section()));
        boolean known = Stream.of(WebLocation.values()).map(place -> place.in(product))
                .anyMatch(place -> !isOfSections(place) && place.equals(item.section()));
        if (!own && !known) {
            problems.add("the link \"" + item.key() + "\": the host's " + product.displayName()
                    + " has no section " + item.section());
        }
    }

    private void check(WebSection section) {
        if (!isOfSections(section.location())) {
            problems.add("the section \"" + section.key() + "\": the host's " + product.displayName()
                    + " takes no sections at " + section.location());
        }
    }

    /** Only Jira's administration has sections of plugins. */
    private boolean isOfSections(String location) {
        return product == Product.JIRA && location.equals(WebLocation.ADMINISTRATION.in(product));
    }

    private void check(WebResource resource) {
        String owner = "the web resource \"" + resource.key() + "\"";
        resource.files().forEach(file -> check(owner, file));
        for (String dependency : resource.dependencies()) {
            boolean isKnown = descriptor.webResource(dependency).isPresent() || PRODUCT_RESOURCES.contains(dependency);
            if (!isKnown) {
                problems.add(owner + " depends on " + dependency + ", which neither the plugin has nor the host knows;"
                        + " if " + product.displayName() + " has it, add it to " + DescriptorCheck.class.getName());
            }
        }
    }

    private void check(String owner, ResourceFile file) {
        if (!file.isFolder()) {
            requireFile(owner, file.location());
        } else if (files.bundle().getEntryPaths(file.location()) == null) {
            problems.add(owner + ": there is no folder " + file.location());
        }
    }

    private void check(Rest rest) {
        for (String name : rest.packages()) {
            attempt("<rest \"" + rest.key() + "\">", () -> {
                List<? extends Class<?>> loaded = files.classes(name).toList();
                if (loaded.isEmpty()) throw new InstallationException("there is no class in package " + name);
            });
        }
    }

    private void checkAllowed(String entry) {
        attempt("<velocity-allowlist>", () -> {
            Class<?> type = files.load(entry.replaceAll("#.*", ""));
            Stream.of(type.getMethods())
                    .filter(method -> PluginDescriptor.allowlistEntry(type, method).equals(entry))
                    .findAny()
                    .orElseThrow(() -> new InstallationException("there is no public method " + entry));
        });
    }

    private void requireFile(String owner, String path) {
        if (files.read(path).isEmpty()) problems.add(owner + ": there is no file " + path);
    }

    private void requireClass(String owner, String className) {
        attempt(owner, () -> files.load(className));
    }

    private void attempt(String owner, Runnable check) {
        try {
            check.run();
        } catch (InstallationException e) {
            problems.add(owner + ": " + e.getMessage());
        }
    }
}
