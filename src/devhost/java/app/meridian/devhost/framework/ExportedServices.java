package app.meridian.devhost.framework;

import app.meridian.devhost.framework.ComponentIndex.Export;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** Offers the plugin's exported beans to the host as OSGi services, as long as the plugin's context lives. */
final class ExportedServices
        implements SmartInitializingSingleton, ApplicationListener<ContextClosedEvent>, BeanFactoryAware {
    private final Bundle bundle;
    private final List<Export> exports;
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private BeanFactory beans;

    ExportedServices(Bundle bundle, List<Export> exports) {
        this.bundle = bundle;
        this.exports = exports;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        beans = beanFactory;
    }

    @Override
    public void afterSingletonsInstantiated() {
        exports.forEach(this::register);
    }

    private void register(Export export) {
        try {
            Class<?> type = bundle.loadClass(export.className());
            registrations.add(
                    bundle.getBundleContext().registerService(names(export, type), beans.getBean(type), null));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The index exports " + export.className() + ", which is not in the jar", e);
        }
    }

    /** The interfaces the index names, else those the class implements itself, else the class. */
    private static String[] names(Export export, Class<?> type) {
        if (!export.interfaces().isEmpty()) return export.interfaces().toArray(String[]::new);
        String[] interfaces = Stream.of(type.getInterfaces()).map(Class::getName).toArray(String[]::new);
        return interfaces.length > 0 ? interfaces : new String[] {type.getName()};
    }

    /** Before the first bean goes: whoever hears of it may still use them all. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
