package app.meridian.devhost.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** The files and classes of a plugin's jar. Paths have no slash in front. */
public record PluginFiles(Bundle bundle) {

    public Optional<byte[]> read(String path) {
        URL entry = bundle.getEntry(path);
        if (entry == null || entry.getPath().endsWith("/")) return Optional.empty();
        try (InputStream content = entry.openStream()) {
            return Optional.of(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The jar of " + bundle.getSymbolicName() + " cannot be read at " + path, e);
        }
    }

    /** Loads the class and all that its members name, so that a missing import shows now and not at the first call. */
    public Class<?> load(String className) {
        try {
            Class<?> type = bundle.loadClass(className);
            type.getDeclaredConstructors();
            type.getDeclaredMethods();
            return type;
        } catch (ClassNotFoundException e) {
            throw new InstallationException("there is no class " + className + " in the jar", e);
        } catch (LinkageError e) {
            throw new InstallationException("the class " + className + " needs " + e.getMessage()
                    + ", which the product does not give to the plugin: is its package imported and exported?", e);
        }
    }

    /** The classes of exactly this package, as the products scan for REST resources. */
    public Stream<? extends Class<?>> classes(String packageName) {
        Enumeration<URL> entries = bundle.findEntries(packageName.replace('.', '/'), "*.class", false);
        return (entries == null ? List.<URL>of() : Collections.list(entries)).stream()
                .map(URL::getPath)
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".class".length()))
                .filter(name -> !name.equals("package-info"))
                .sorted()
                .map(name -> load(packageName + "." + name));
    }
}
