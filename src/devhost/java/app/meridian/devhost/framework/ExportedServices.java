package app.meridian.devhost.framework;

import app.meridian.devhost.framework.ComponentIndex.Export;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Offers the plugin's exported beans to the host as OSGi services, as long as the plugin's context lives. */
final class ExportedServices implements SmartInitializingSingleton, DisposableBean, BeanFactoryAware {
    private final Bundle bundle;
    private final ComponentIndex index;
    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private BeanFactory beans;

    ExportedServices(Bundle bundle, ComponentIndex index) {
        this.bundle = bundle;
        this.index = index;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        beans = beanFactory;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Export export : index.exports()) {
            Class<?> type = load(export.className());
            registrations.add(bundle.getBundleContext()
                    .registerService(interfaces(export, type).toArray(String[]::new), beans.getBean(type), null));
        }
    }

    private Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The index exports " + className + ", which is not in the jar", e);
        }
    }

    /** Those named, else those the class implements itself, else the class. */
    private static List<String> interfaces(Export export, Class<?> type) {
        if (!export.interfaces().isEmpty()) return export.interfaces();
        if (type.getInterfaces().length == 0) return List.of(type.getName());
        return Arrays.stream(type.getInterfaces()).map(Class::getName).toList();
    }

    @Override
    public void destroy() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
