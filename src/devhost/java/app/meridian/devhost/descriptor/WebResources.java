package app.meridian.devhost.descriptor;

import app.meridian.devhost.InstalledPlugin.Download;
import app.meridian.devhost.InstalledPlugin.ResourceLinks;
import app.meridian.devhost.descriptor.PluginDescriptor.ResourceFile;
import app.meridian.devhost.descriptor.PluginDescriptor.WebResource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plugin's styles, scripts and pictures, and the addresses they have. */
final class WebResources {
    private static final String DOWNLOADS = "/download/resources/";
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "html", "text/html;charset=UTF-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "jpg", "image/jpeg",
            "woff2", "font/woff2");

    private final PluginDescriptor descriptor;
    private final PluginFiles files;
    private final ScriptTranslation translation;

    WebResources(PluginDescriptor descriptor, PluginFiles files, Translations translations) {
        this.descriptor = descriptor;
        this.files = files;
        this.translation = new ScriptTranslation(translations);
    }

    ResourceLinks links(Collection<String> contexts, Collection<String> completeKeys) {
        Set<WebResource> needed = new LinkedHashSet<>();
        descriptor.webResources().stream()
                .filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
                .forEach(resource -> addWithDependencies(resource, needed, Set.of()));
        for (String key : completeKeys) {
            descriptor.webResource(key).ifPresent(resource -> addWithDependencies(resource, needed, Set.of()));
        }
        List<String> addresses = new ArrayList<>();
        for (WebResource resource : needed) {
            resource.files().stream().filter(file -> !file.isFolder()).forEach(file ->
                    addresses.add(DOWNLOADS + descriptor.key() + ":" + resource.key() + "/" + file.name()));
        }
        return new ResourceLinks(withExtension(addresses, "css"), withExtension(addresses, "js"));
    }

    private static List<String> withExtension(List<String> addresses, String extension) {
        return addresses.stream().filter(address -> extension(address).equals(extension)).toList();
    }

    /** Dependencies on the product's own resources need nothing: its page has them. */
    private void addWithDependencies(WebResource resource, Set<WebResource> needed, Set<WebResource> waiting) {
        if (waiting.contains(resource)) return;
        Set<WebResource> now = new LinkedHashSet<>(waiting);
        now.add(resource);
        for (String dependency : resource.dependencies()) {
            descriptor.webResource(dependency).ifPresent(other -> addWithDependencies(other, needed, now));
        }
        needed.add(resource);
    }

    /** @param path such as {@code plugin.key:module/script.js} or {@code plugin.key/images/picture.svg} */
    Optional<Download> download(String path, Locale locale) {
        int slash = path.indexOf('/');
        if (slash < 0 || !isPlain(path)) return Optional.empty();
        String owner = path.substring(0, slash);
        String file = path.substring(slash + 1);
        if (owner.equals(descriptor.key())) {
            return locate(descriptor.downloads(), file).map(content -> asIs(file, content));
        }
        return descriptor.webResource(owner).flatMap(resource -> locate(resource.files(), file)
                .map(content -> resource.translated().contains(extension(file))
                        ? translated(file, content, locale)
                        : asIs(file, content)));
    }

    /** No way out of the folder that the descriptor opens. */
    private static boolean isPlain(String path) {
        return !path.contains("\\") && Arrays.stream(path.split("/", -1))
                .noneMatch(segment -> segment.isEmpty() || segment.equals(".") || segment.equals(".."));
    }

    private Optional<byte[]> locate(List<ResourceFile> resources, String file) {
        return resources.stream().flatMap(resource -> resource.locate(file).stream()).findFirst().flatMap(files::read);
    }

    private Download translated(String file, byte[] content, Locale locale) {
        String script = translation.translate(new String(content, StandardCharsets.UTF_8), locale);
        return asIs(file, script.getBytes(StandardCharsets.UTF_8));
    }

    private static Download asIs(String file, byte[] content) {
        return new Download(CONTENT_TYPES.getOrDefault(extension(file), "application/octet-stream"), content);
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
