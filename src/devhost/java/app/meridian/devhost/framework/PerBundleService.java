package app.meridian.devhost.framework;

import java.util.Map;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * Makes a service for each bundle that asks, and closes it when the bundle stops.
 *
 * @param failures where an exception is kept: the framework itself would hand out null and say nothing
 */
record PerBundleService<T>(Function<Bundle, T> maker, Map<Bundle, RuntimeException> failures)
        implements ServiceFactory<T> {

    @Override
    public T getService(Bundle bundle, ServiceRegistration<T> registration) {
        try {
            return maker.apply(bundle);
        } catch (RuntimeException e) {
            failures.put(bundle, e);
            throw e;
        }
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<T> registration, T service) {
        if (service instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException("The service " + service + " cannot be closed", e);
            }
        }
    }
}
