package app.meridian.devhost.web;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.Product;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The web server of one product. It takes its port at once and answers as soon as it serves a site. */
public final class WebServer implements AutoCloseable {
    private static final int LARGEST_FORM = 10_000_000;

    private final Product product;
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    /** Reachable from this machine only, as every password is known. */
    public WebServer(Product product, int port) {
        this.product = product;
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        server.setStopTimeout(1000);
        try {
            connector.open();
        } catch (IOException busy) {
            throw new IllegalStateException("port " + port + " is taken by another program: choose one with --"
                    + product.key() + "-port", busy);
        }
    }

    /** Address with the context path, without a slash at the end. */
    public String url() {
        return "http://localhost:" + connector.getLocalPort() + product.contextPath();
    }

    /** @param jobs runs all jobs at once */
    public void serve(Site site, ProductSide side, InstalledPlugin plugin, Path modules, Runnable jobs)
            throws Exception {
        Authentication authentication = new Authentication(site.users(), site.sessions());
        StaticFiles files = new StaticFiles(modules, plugin);
        Pages pages = new Pages(site, plugin);
        List<Route> routes = new ArrayList<>(new JobPages(jobs).routes());
        routes.addAll(new ClockPages().routes());
        routes.addAll(new MailPages(pages).routes());
        routes.addAll(new AdminPages(pages, pages.menus()).routes());
        routes.addAll(new AccountPages(pages, authentication).routes());
        routes.addAll(side.routes(pages, plugin));
        routes.add(files.downloads());
        ServletContextHandler context = new ServletContextHandler(product.contextPath());
        context.setMaxFormContentSize(LARGEST_FORM);
        context.setErrorHandler(withoutStacks());
        context.addFilter(new RequestFilter(authentication, side), "/*", EnumSet.of(DispatcherType.REQUEST));
        files.mount(context);
        plugin.restServlets().forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        Decorator decorator = new Decorator(pages, pages.menus());
        plugin.servlets().forEach((path, servlet) -> context.addServlet(
                new ServletHolder(new PluginServlet(servlet, decorator, pages, side)), path));
        context.addServlet(new FrontServlet(routes, pages, side), "/");
        server.setHandler(context);
        server.start();
    }

    private static ErrorHandler withoutStacks() {
        ErrorHandler errors = new ErrorHandler();
        errors.setShowStacks(false);
        return errors;
    }

    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (Exception e) {
            throw new IllegalStateException("the web server of " + product.displayName() + " did not stop", e);
        }
    }
}
