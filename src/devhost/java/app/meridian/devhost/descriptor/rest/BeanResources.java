package app.meridian.devhost.descriptor.rest;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Lets the plugin's bean factory make the resources; only fields with {@code @Context} are left to Jersey. */
record BeanResources(List<? extends Class<?>> types, AutowireCapableBeanFactory beans) implements Feature {
    @Override
    public boolean configure(FeatureContext context) {
        InjectionManager jersey = InjectionManagerProvider.getInjectionManager(context);
        context.register(new AbstractBinder() {
            @Override
            protected void configure() {
                types.forEach(this::bindToBeans);
            }

            private <T> void bindToBeans(Class<T> type) {
                bindFactory(() -> made(type, jersey)).to(type).in(RequestScoped.class);
            }
        });
        types.forEach(context::register);
        return true;
    }

    private <T> T made(Class<T> type, InjectionManager jersey) {
        T resource = beans.createBean(type);
        jersey.inject(resource);
        return resource;
    }
}
