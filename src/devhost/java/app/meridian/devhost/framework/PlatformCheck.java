package app.meridian.devhost.framework;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.Product;
import app.meridian.devhost.framework.ComponentIndex.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Installs a jar in the framework of one platform, with services that do nothing. Runs in a JVM of its own, whose class path has what
 * that platform exports: {@code PlatformCheck <jira|confluence> <7|8> <jar>}.
 */
public final class PlatformCheck {
    private static final Map<Class<?>, Object> ZEROS = Map.of(
            boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0);

    private final Product product;
    private final int platform;
    private final Path jar;

    private PlatformCheck(Product product, int platform, Path jar) {
        this.product = product;
        this.platform = platform;
        this.jar = jar;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: PlatformCheck <jira|confluence> <7|8> <jar>");
            System.exit(2);
        }
        Product product = Product.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        PlatformCheck check = new PlatformCheck(product, Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        try {
            System.out.println(check.run());
            System.exit(0);
        } catch (RuntimeException | LinkageError e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private String run() throws IOException {
        Path cache = Files.createTempDirectory("platform-check");
        try (PluginFramework framework = new PluginFramework(product, platform, cache); ZipFile zip = new ZipFile(jar.toFile())) {
            ComponentIndex index = new ComponentIndex(product, path -> open(zip, path));
            index.imports().forEach(service -> registerIdle(service, framework));
            InstalledPlugin plugin = framework.install(jar);
            return "installed " + plugin.key() + " on platform " + platform + " as " + product.key() + ": "
                    + framework.beans(plugin) + " beans";
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

    private static void registerIdle(Entry service, PluginFramework framework) {
        try {
            registerIdle(Class.forName(service.className()), framework);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The plugin imports " + service.className() + ", which src/atlassian-api lacks", e);
        }
    }

    private static <T> void registerIdle(Class<T> type, PluginFramework framework) {
        InvocationHandler idle = (self, method, arguments) -> answer(self, method, arguments);
        framework.register(type, type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, idle)));
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
