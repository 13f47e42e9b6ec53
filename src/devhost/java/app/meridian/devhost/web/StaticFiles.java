package app.meridian.devhost.web;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.InstalledPlugin.Download;
import app.meridian.devhost.Request;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jetty.ee10.servlet.ResourceServlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** Styles, scripts and pictures: AUI's and jQuery's as npm installed them, the host's own and the plugin's. */
record StaticFiles(Path modules, InstalledPlugin plugin) {
    void mount(ServletContextHandler context) throws IOException {
        Path installed = modules.toRealPath();
        mount(context, "/static/aui/*", installed.resolve("@atlassian/aui/dist/aui").toUri().toString());
        mount(context, "/static/jquery/*", installed.resolve("jquery/dist").toUri().toString());
        mount(context, "/static/host/*", StaticFiles.class.getResource("/devhost/static/").toString());
    }

    private static void mount(ServletContextHandler context, String path, String folder) {
        ServletHolder files = context.addServlet(ResourceServlet.class, path);
        files.setInitParameter("baseResource", folder);
        files.setInitParameter("dirAllowed", "false");
        files.setInitParameter("cacheControl", "no-cache");
    }

    Route downloads() {
        return Route.get("/download/resources/(.+)", this::download);
    }

    private void download(Exchange exchange) throws IOException {
        Download found = plugin.download(exchange.part(1), Request.current().locale())
                .orElseThrow(() -> Problem.of(404, "There is no such file."));
        exchange.header("Cache-Control", "no-cache");
        exchange.send(found.contentType(), found.content());
    }
}
