package app.meridian.devhost.descriptor.rest;

import app.meridian.devhost.descriptor.InstallationException;
import app.meridian.devhost.descriptor.PluginDescriptor.Rest;
import app.meridian.devhost.descriptor.PluginFiles;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** One Jersey servlet for each REST module. */
public final class RestServlets {
    private RestServlets() {
    }

    /** The servlets by mount point; resources are made for each request, providers once, both by the plugin's bean factory. */
    public static Map<String, Servlet> of(List<Rest> modules, PluginFiles files, AutowireCapableBeanFactory beans) {
        Map<String, Servlet> servlets = new LinkedHashMap<>();
        for (Rest module : modules) {
            servlets.put(module.mountPoint(), new ServletContainer(application(module, files, beans)));
        }
        return servlets;
    }

    private static ResourceConfig application(Rest module, PluginFiles files, AutowireCapableBeanFactory beans) {
        List<? extends Class<?>> classes = module.packages().stream().flatMap(name -> files.classes(name).stream()).toList();
        List<? extends Class<?>> resources = classes.stream().filter(type -> type.isAnnotationPresent(Path.class)).toList();
        if (resources.isEmpty()) {
            throw new InstallationException("<rest \"" + module.key() + "\">: no class with @Path in " + module.packages());
        }
        resources.forEach(RestAccess::requireKnownRules);
        ResourceConfig application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.register(new XsrfFilter());
        application.register(new AccessFilter());
        application.register(new JsonBodies());
        application.register(new ResourceBinder(resources, beans));
        resources.forEach(application::register);
        classes.stream().filter(type -> type.isAnnotationPresent(Provider.class))
                .forEach(type -> application.register(beans.createBean(type)));
        return application;
    }
}
