package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.InstalledPlugin.ResourceLinks;
import app.meridian.devhost.Request;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts the product's frame and the web resources around a page. */
public final class Pages {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "iw", "ur");

    private final Site site;
    private final InstalledPlugin plugin;
    private final Templates templates = new Templates();

    public Pages(Site site, InstalledPlugin plugin) {
        this.site = site;
        this.plugin = plugin;
    }

    public Site site() {
        return site;
    }

    public Display display() {
        return new Display(site.settings());
    }

    public void show(Exchange exchange, Page page) throws IOException {
        show(exchange, 200, page);
    }

    public void show(Exchange exchange, int status, Page page) throws IOException {
        exchange.answer(status, framed(exchange, page));
    }

    /** The body comes first: what it asked for while it was rendered goes into the head. */
    private Html framed(Exchange exchange, Page page) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.putAll(frame(exchange));
        model.put("title", page.title());
        model.put("meta", page.meta());
        model.put("body", templates.render(page.template(), model));
        List<String> contexts = new ArrayList<>(List.of("atl.general"));
        contexts.addAll(page.contexts());
        ResourceLinks links = plugin.webResources(contexts, Request.current().requiredResources());
        model.put("styles", links.styles());
        model.put("scripts", links.scripts());
        return templates.render(site.product().key(), model);
    }

    private Map<String, Object> frame(Exchange exchange) {
        Locale locale = Request.current().locale();
        Map<String, Object> frame = new HashMap<>();
        frame.put("base", site.contextPath());
        frame.put("product", site.product().displayName());
        frame.put("here", exchange.pathAndQuery());
        frame.put("hereEncoded", URLEncoder.encode(exchange.pathAndQuery(), StandardCharsets.UTF_8));
        frame.put("token", exchange.cookies().xsrfToken());
        frame.put("theme", theme(exchange));
        frame.put("themes", List.of(Theme.values()));
        frame.put("language", locale.getLanguage());
        frame.put("direction", RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr");
        frame.put("loggedIn", exchange.user().isPresent());
        frame.put("username", exchange.user().map(HostUser::username).orElse(""));
        frame.put("userKey", exchange.user().map(HostUser::key).orElse(""));
        frame.put("fullName", exchange.user().map(HostUser::fullName).orElse(""));
        return frame;
    }

    private Theme theme(Exchange exchange) {
        return exchange.cookies().theme().or(() -> exchange.user().map(site.users()::theme)).orElse(Theme.LIGHT);
    }

    /** Without frame and web resources. */
    public Html plain(String template, Map<String, Object> model) {
        return templates.render(template, model);
    }
}
