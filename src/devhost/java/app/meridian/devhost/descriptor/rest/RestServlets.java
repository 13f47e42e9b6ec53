package app.meridian.devhost.descriptor.rest;

import app.meridian.devhost.descriptor.InstallationException;
import app.meridian.devhost.descriptor.PluginDescriptor.Rest;
import app.meridian.devhost.descriptor.PluginFiles;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
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

    /** By mount point. Resources are made for each request, by the plugin's bean factory. */
    public static Map<String, Servlet> of(List<Rest> modules, PluginFiles files, AutowireCapableBeanFactory beans) {
        Map<String, Servlet> servlets = new LinkedHashMap<>();
        for (Rest module : modules) {
            servlets.put(module.mountPoint(), new ServletContainer(application(module, files, beans)));
        }
        return servlets;
    }

    private static ResourceConfig application(Rest module, PluginFiles files, AutowireCapableBeanFactory beans) {
        List<? extends Class<?>> resources = module.packages().stream().flatMap(files::classes)
                .filter(type -> type.isAnnotationPresent(Path.class)).toList();
        if (resources.isEmpty()) throw new InstallationException("no class with @Path in " + module.packages());
        resources.forEach(AccessFilter::requireEnforcedRules);
        ResourceConfig application = new ResourceConfig();
        application.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        application.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        application.registerInstances(new XsrfFilter(), new AccessFilter(), new BeanResources(resources, beans));
        return application;
    }
}
