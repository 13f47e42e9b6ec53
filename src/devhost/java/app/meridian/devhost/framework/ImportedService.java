package app.meridian.devhost.framework;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;

/** A bean that stands for an OSGi service and finds it anew at each call. */
final class ImportedService implements FactoryBean<Object>, InitializingBean, DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Class<?> type;
    private final ServiceTracker<Object, Object> services;
    private final Object proxy;

    ImportedService(BundleContext context, Class<?> type) {
        if (!type.isInterface()) throw new IllegalStateException("Imported, but not an interface: " + type.getName());
        this.type = type;
        this.services = new ServiceTracker<>(context, type.getName(), null);
        this.proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::invoke);
    }

    /** A plugin starts only when everything it imports is there. */
    @Override
    public void afterPropertiesSet() throws InterruptedException {
        services.open();
        if (services.waitForService(PATIENCE.toMillis()) == null) {
            throw new IllegalStateException("No service offers " + type.getName()
                    + "; register it with the framework before the plugin is installed");
        }
    }

    private Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) return invokeOnSelf(self, method, arguments);
        Object service = services.getService();
        if (service == null) throw new IllegalStateException("The service " + type.getName() + " is gone");
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object invokeOnSelf(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "imported " + type.getName();
        };
    }

    @Override
    public Object getObject() {
        return proxy;
    }

    @Override
    public Class<?> getObjectType() {
        return type;
    }

    @Override
    public void destroy() {
        services.close();
    }
}
