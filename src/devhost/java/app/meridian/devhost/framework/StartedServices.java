package app.meridian.devhost.framework;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the plugins' services that the product is up, and that it or they go; one that fails stops nothing. */
public final class StartedServices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StartedServices.class);

    private final ServiceTracker<LifecycleAware, LifecycleAware> services;

    private StartedServices(BundleContext context) {
        services = new ServiceTracker<>(context, LifecycleAware.class, null) {
            @Override
            public LifecycleAware addingService(ServiceReference<LifecycleAware> reference) {
                LifecycleAware service = super.addingService(reference);
                tell(service::onStart);
                return service;
            }

            @Override
            public void removedService(ServiceReference<LifecycleAware> reference, LifecycleAware service) {
                tell(service::onStop);
                super.removedService(reference, service);
            }
        };
    }

    /** To be called when the product is up. */
    public static StartedServices in(PluginFramework framework) {
        StartedServices started = new StartedServices(framework.context());
        started.services.open();
        return started;
    }

    @Override
    public void close() {
        services.close();
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A plugin could not follow the product's start or stop", e);
        }
    }
}
