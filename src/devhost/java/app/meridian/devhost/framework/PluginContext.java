package app.meridian.devhost.framework;

import app.meridian.devhost.Product;
import app.meridian.devhost.descriptor.InstallationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/** The Spring context of one plugin: every file of {@code META-INF/spring}, every bean made at once. */
final class PluginContext implements AutoCloseable {
    private final Bundle bundle;
    private final ClassLoader bundleLoader;
    private final ComponentIndex index;
    private final GenericApplicationContext spring = new GenericApplicationContext();

    PluginContext(Bundle bundle, Product product) {
        this.bundle = bundle;
        this.bundleLoader = bundle.adapt(BundleWiring.class).getClassLoader();
        this.index = new ComponentIndex(product, this::open);
        spring.setDisplayName(bundle.getSymbolicName());
        spring.setClassLoader(bundleLoader);
        spring.setAllowBeanDefinitionOverriding(false);
    }

    private Optional<InputStream> open(String path) {
        try {
            URL entry = bundle.getEntry(path);
            return entry == null ? Optional.empty() : Optional.of(entry.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void start() {
        Thread thread = Thread.currentThread();
        ClassLoader former = thread.getContextClassLoader();
        thread.setContextClassLoader(bundleLoader);
        try {
            AnnotationConfigUtils.registerAnnotationConfigProcessors(spring);
            readFiles();
            spring.refresh();
        } finally {
            thread.setContextClassLoader(former);
        }
    }

    private void readFiles() {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(spring);
        reader.setBeanClassLoader(bundleLoader);
        reader.setValidating(false);
        reader.setNamespaceHandlerResolver(namespaces());
        for (URL file : files()) {
            try (InputStream xml = file.openStream()) {
                reader.loadBeanDefinitions(new ByteArrayResource(xml.readAllBytes(), file.getPath()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<URL> files() {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        if (files == null) throw new InstallationException("there is no file META-INF/spring/*.xml in the jar");
        return Collections.list(files);
    }

    private NamespaceHandlerResolver namespaces() {
        NamespaceHandlerResolver springs = new DefaultNamespaceHandlerResolver(PluginContext.class.getClassLoader());
        ScanIndexesParser scanner = new ScanIndexesParser(bundle, index);
        return namespace -> namespace.equals(ScanIndexesParser.NAMESPACE) ? scanner : springs.resolve(namespace);
    }

    AutowireCapableBeanFactory beans() {
        return spring.getAutowireCapableBeanFactory();
    }

    /** How many beans are the plugin's own. */
    long size() {
        return Arrays.stream(spring.getBeanDefinitionNames())
                .filter(name -> spring.getBeanDefinition(name).getRole() == BeanDefinition.ROLE_APPLICATION)
                .count();
    }

    @Override
    public void close() {
        spring.close();
    }
}
