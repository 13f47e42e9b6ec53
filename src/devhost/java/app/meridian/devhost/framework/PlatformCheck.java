package app.meridian.devhost.framework;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.ComponentIndex.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Installs a jar in the framework of one platform, with services that do nothing. Runs in a JVM of its own, whose class
 * path has what that platform exports: {@code PlatformCheck <jira|confluence> <7|8> <jar>}.
 */
public final class PlatformCheck {
    private static final Map<Class<?>, Object> ZEROS = Map.of(
            boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0);

    private PlatformCheck() {
    }

    /** Prints one line and ends with 0, or prints the reason and ends with 1. */
    public static void main(String[] arguments) throws IOException {
        Product product = Product.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        int platform = Integer.parseInt(arguments[1]);
        Path jar = Path.of(arguments[2]).toAbsolutePath();
        Path cache = jar.resolveSibling("platform-check").resolve(product.key() + "-" + platform);
        try (PluginFramework framework = new PluginFramework(product, platform, cache)) {
            registerIdleServices(jar, product, framework);
            InstalledPlugin plugin = framework.install(jar);
            System.out.println("installed " + plugin.key() + " on platform " + platform + " as " + product.key() + ": "
                    + framework.beans(plugin) + " beans");
        } catch (RuntimeException | LinkageError e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void registerIdleServices(Path jar, Product product, PluginFramework framework) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Entry service : new ComponentIndex(product, path -> open(zip, path)).imports()) {
                registerIdle(Class.forName(service.className()), framework);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The plugin imports " + e.getMessage() + ", src/atlassian-api lacks it", e);
        }
    }

    private static Optional<InputStream> open(ZipFile zip, String path) {
        try {
            ZipEntry entry = zip.getEntry(path);
            return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void registerIdle(Class<T> type, PluginFramework framework) {
        framework.register(type, type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, PlatformCheck::answer)));
    }

    private static Object answer(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            case "toString" -> "idle service";
            default -> ZEROS.get(method.getReturnType());
        };
    }
}
