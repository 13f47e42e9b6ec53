package app.meridian.devhost.descriptor.rest;

import java.util.List;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Lets the plugin's bean factory make the resource classes: their constructors take the plugin's beans. */
final class ResourceBinder extends AbstractBinder {
    private final List<? extends Class<?>> resources;
    private final AutowireCapableBeanFactory beans;

    ResourceBinder(List<? extends Class<?>> resources, AutowireCapableBeanFactory beans) {
        this.resources = resources;
        this.beans = beans;
    }

    @Override
    protected void configure() {
        resources.forEach(this::bindToBeans);
    }

    private <T> void bindToBeans(Class<T> resource) {
        bindFactory(() -> beans.createBean(resource)).to(resource).in(RequestScoped.class);
    }
}
