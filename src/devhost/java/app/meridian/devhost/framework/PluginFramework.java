package app.meridian.devhost.framework;

import static java.util.Objects.requireNonNull;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.Product;
import app.meridian.devhost.descriptor.HostedPlugin;
import app.meridian.devhost.descriptor.InstallationException;
import app.meridian.devhost.descriptor.PluginDescriptor;
import app.meridian.devhost.framework.clock.ClockWeaver;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;
import org.springframework.beans.factory.BeanCreationException;

/**
 * The OSGi framework of one product. It gives plugins the packages that the product of that platform exports, nothing
 * else of the host's class path, and refuses a plugin that needs more.
 */
public final class PluginFramework implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Product product;
    private final Framework framework;
    private final Map<InstalledPlugin, Installation> installations = new LinkedHashMap<>();
    private final Map<Bundle, RuntimeException> serviceFailures = new ConcurrentHashMap<>();

    private record Installation(Bundle bundle, PluginContext context) {}

    /** @param cacheFolder where the framework keeps its copies of the jars; emptied at the start */
    public PluginFramework(Product product, int platform, Path cacheFolder) {
        this.product = requireNonNull(product, "product");
        Map<String, String> settings = Map.of(
                Constants.FRAMEWORK_STORAGE, cacheFolder.toAbsolutePath().toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES, SystemPackages.of(product, platform),
                Constants.FRAMEWORK_BOOTDELEGATION, "",
                "felix.bootdelegation.implicit", "false",
                "felix.service.urlhandlers", "false");
        framework = ServiceLoader.load(FrameworkFactory.class).findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no OSGi framework on the class path"))
                .newFramework(settings);
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not start in " + cacheFolder, e);
        }
        register(WeavingHook.class, new ClockWeaver());
    }

    /** Offers the service to all plugins. */
    public <T> void register(Class<T> type, T service) {
        context().registerService(type, requireNonNull(service, type.getName()), null);
    }

    /** Offers each plugin a service of its own, which is closed with the plugin if it can be closed. */
    public <T> void registerPerBundle(Class<T> type, Function<Bundle, T> service) {
        context().registerService(type, new PerBundleService<>(service, serviceFailures), null);
    }

    public BundleContext context() {
        return framework.getBundleContext();
    }

    /** Installs and starts the plugin, or leaves nothing of it and says what is missing. */
    public InstalledPlugin install(Path jar) {
        Bundle bundle = bundle(jar);
        PluginContext context = null;
        try {
            bundle.start();
            PluginDescriptor descriptor = PluginDescriptor.of(bundle, product);
            requireKey(bundle, descriptor);
            HostedPlugin.check(descriptor, bundle, product);
            context = new PluginContext(bundle, product);
            context.start();
            InstalledPlugin plugin = new HostedPlugin(descriptor, bundle, context.beans());
            installations.put(plugin, new Installation(bundle, context));
            return plugin;
        } catch (BundleException | RuntimeException | LinkageError e) {
            remove(bundle, context);
            Throwable cause = serviceFailures.containsKey(bundle) ? serviceFailures.remove(bundle) : e;
            throw new InstallationException(jar.getFileName() + " cannot be installed in " + product.displayName()
                    + ": " + reason(cause), cause);
        }
    }

    private Bundle bundle(Path jar) {
        if (!Files.isRegularFile(jar)) throw new InstallationException("There is no jar " + jar + ": build it first");
        String location = jar.toUri().toString();
        if (context().getBundle(location) != null) throw new InstallationException(jar + " is installed already");
        try {
            return context().installBundle(location);
        } catch (BundleException e) {
            throw new InstallationException(jar + " cannot be installed as an OSGi bundle: " + e.getMessage(), e);
        }
    }

    private static void requireKey(Bundle bundle, PluginDescriptor descriptor) {
        String key = bundle.getHeaders("").get("Atlassian-Plugin-Key");
        if (!descriptor.key().equals(key)) {
            throw new InstallationException("the manifest's Atlassian-Plugin-Key is " + key
                    + " and must be the descriptor's key, " + descriptor.key());
        }
    }

    /** The innermost message names what is missing, the outermost bean who wants it. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof InstallationException)) cause = cause.getCause();
        if (cause instanceof InstallationException) return cause.getMessage();
        String bean = failure instanceof BeanCreationException e ? " (bean " + e.getBeanName() + ")" : "";
        return cause.getClass().getSimpleName() + ": " + cause.getMessage() + bean;
    }

    /** How many beans of its own the plugin has. */
    long beans(InstalledPlugin plugin) {
        return installations.get(plugin).context().size();
    }

    /** Stops the plugin; whoever keeps nothing of it lets its classes go. */
    public void uninstall(InstalledPlugin plugin) {
        Installation installation = installations.remove(plugin);
        if (installation != null) remove(installation.bundle(), installation.context());
    }

    /** Jackson's cache, which every plugin shares, would keep the classes it has read and written. */
    private void remove(Bundle bundle, PluginContext context) {
        if (context != null) context.close();
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException(bundle.getSymbolicName() + " cannot be uninstalled", e);
        }
        framework.adapt(FrameworkWiring.class).refreshBundles(null);
        TypeFactory.defaultInstance().clearCache();
    }

    /** Uninstalls the plugins, the last one first, and stops the framework. May be called twice. */
    @Override
    public void close() {
        if (framework.getState() != Bundle.ACTIVE) return;
        List<InstalledPlugin> plugins = new ArrayList<>(installations.keySet());
        Collections.reverse(plugins);
        plugins.forEach(this::uninstall);
        try {
            framework.stop();
            framework.waitForStop(PATIENCE.toMillis());
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
