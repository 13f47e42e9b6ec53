package app.meridian.devhost.web;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.InstalledPlugin.Download;
import app.meridian.devhost.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Styles, scripts and pictures: AUI's and jQuery's as npm installed them, the host's own and the plugin's. */
final class StaticFiles {
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js",
            "text/javascript;charset=UTF-8", "map", "application/json", "svg", "image/svg+xml", "woff", "font/woff",
            "ttf", "font/ttf", "png", "image/png", "gif", "image/gif");

    private final Path modules;
    private final InstalledPlugin plugin;

    StaticFiles(Path modules, InstalledPlugin plugin) {
        this.modules = modules.toAbsolutePath().normalize();
        this.plugin = plugin;
    }

    List<Route> routes() {
        return List.of(Route.get("/static/aui/(.+)", exchange -> module(exchange, "@atlassian/aui/dist/aui")),
                Route.get("/static/jquery/(.+)", exchange -> module(exchange, "jquery/dist")),
                Route.get("/static/host/([a-z]+\\.(?:css|js|svg))", this::own),
                Route.get("/download/resources/(.+)", this::download),
                Route.get("/favicon\\.ico", exchange -> exchange.redirect("/static/host/icon.svg")));
    }

    private void module(Exchange exchange, String folder) throws IOException {
        Path base = modules.resolve(folder);
        Path file = base.resolve(exchange.part(1)).normalize();
        if (!file.startsWith(base) || !Files.isRegularFile(file)) throw missing();
        exchange.header("Cache-Control", "max-age=3600");
        exchange.send(type(file.getFileName().toString()), Files.readAllBytes(file));
    }

    private void own(Exchange exchange) throws IOException {
        try (InputStream file = StaticFiles.class.getResourceAsStream("/devhost/static/" + exchange.part(1))) {
            if (file == null) throw missing();
            exchange.header("Cache-Control", "no-cache");
            exchange.send(type(exchange.part(1)), file.readAllBytes());
        }
    }

    private void download(Exchange exchange) throws IOException {
        Download found = plugin.download(exchange.part(1), Request.current().locale())
                .orElseThrow(StaticFiles::missing);
        exchange.header("Cache-Control", "no-cache");
        exchange.send(found.contentType(), found.content());
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static Problem missing() {
        return Problem.of(404, "There is no such file.");
    }
}
