package app.meridian.devhost.descriptor;

import app.meridian.devhost.Product;
import app.meridian.devhost.descriptor.PluginDescriptor.Macro;
import app.meridian.devhost.descriptor.PluginDescriptor.ResourceFile;
import app.meridian.devhost.descriptor.PluginDescriptor.Rest;
import app.meridian.devhost.descriptor.PluginDescriptor.WebPanel;
import app.meridian.devhost.descriptor.PluginDescriptor.WebResource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds everything the descriptor names and the jar does not have. */
final class DescriptorCheck {
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
        descriptor.webResources().forEach(this::check);
        descriptor.rest().forEach(this::check);
        descriptor.entities().forEach(entity -> requireClass("<ao>", entity));
        descriptor.macros().forEach(this::check);
        descriptor.allowedMethods().forEach(this::checkAllowed);
        if (!problems.isEmpty()) {
            throw new InstallationException("atlassian-plugin.xml of " + descriptor.key() + " names what is not there:\n  "
                    + String.join("\n  ", problems));
        }
    }

    private void check(WebPanel panel) {
        String owner = "the panel \"" + panel.key() + "\"";
        requireFile(owner, panel.template());
        panel.contextProvider().ifPresent(type -> requireClass(owner, type));
    }

    private void check(WebResource resource) {
        String owner = "the web resource \"" + resource.key() + "\"";
        resource.files().forEach(file -> check(owner, file));
        Set<String> own = descriptor.webResources().stream()
                .map(other -> descriptor.key() + ":" + other.key()).collect(Collectors.toSet());
        resource.dependencies().stream()
                .filter(dependency -> !own.contains(dependency) && !ProductResources.has(product, dependency))
                .forEach(dependency -> problems.add(owner + " depends on " + dependency
                        + ", which the host does not know; if the product has it, add it to ProductResources"));
    }

    private void check(String owner, ResourceFile file) {
        if (file.isFolder()) {
            if (!files.hasFolder(file.location())) problems.add(owner + ": there is no folder " + file.location());
        } else {
            requireFile(owner, file.location());
        }
    }

    private void check(Rest rest) {
        for (String name : rest.packages()) {
            attempt("<rest \"" + rest.key() + "\">", () -> {
                if (files.classes(name).isEmpty()) throw new InstallationException("there is no class in package " + name);
            });
        }
    }

    private void check(Macro macro) {
        requireClass("the macro \"" + macro.name() + "\"", macro.className());
    }

    /** An entry reads {@code fq.Class#method(fq.Type, fq.Type)}. */
    private void checkAllowed(String entry) {
        attempt("<velocity-allowlist>", () -> {
            int hash = entry.indexOf('#');
            if (hash < 0 || !entry.endsWith(")")) throw new InstallationException(entry + " is not Class#method(types)");
            Class<?> type = files.load(entry.substring(0, hash));
            boolean found = Arrays.stream(type.getMethods())
                    .anyMatch(method -> AllowlistEntry.of(type, method).equals(AllowlistEntry.normal(entry)));
            if (!found) throw new InstallationException("there is no public method " + entry);
        });
    }

    private void requireFile(String owner, String path) {
        if (!files.hasFile(path)) problems.add(owner + ": there is no file " + path);
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
