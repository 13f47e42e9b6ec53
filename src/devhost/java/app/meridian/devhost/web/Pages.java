package app.meridian.devhost.web;

import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.InstalledPlugin.ResourceLinks;
import app.meridian.devhost.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the product's frame and the web resources around a page. */
public final class Pages {
    private final Site site;
    private final InstalledPlugin plugin;
    private final Menus menus;
    private final Templates templates = new Templates();

    public Pages(Site site, InstalledPlugin plugin) {
        this.site = site;
        this.plugin = plugin;
        this.menus = new Menus(site, plugin);
    }

    public Site site() {
        return site;
    }

    public Menus menus() {
        return menus;
    }

    public void show(Exchange exchange, Page page) throws IOException {
        show(exchange, 200, page);
    }

    public void show(Exchange exchange, int status, Page page) throws IOException {
        exchange.answer(status, framed(exchange, page));
    }

    /** What a script puts into a page that is shown already. */
    public void showPart(Exchange exchange, int status, Page page) throws IOException {
        exchange.answer(status, part(exchange, page));
    }

    public Html part(Exchange exchange, Page page) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.putAll(frame(exchange));
        model.put("title", page.title());
        return templates.render(page.template(), model);
    }

    /** The body comes first: what it asked for while it was rendered goes into the head. */
    private Html framed(Exchange exchange, Page page) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.putAll(frame(exchange));
        model.put("title", page.title());
        model.put("body", templates.render(page.template(), model));
        List<String> contexts = new ArrayList<>(page.contexts());
        if (!contexts.contains("atl.admin")) contexts.add(0, "atl.general");
        ResourceLinks links = plugin.webResources(contexts, Request.current().requiredResources());
        model.put("styles", links.styles());
        model.put("scripts", links.scripts());
        return templates.render(site.product().key(), model);
    }

    private Map<String, Object> frame(Exchange exchange) {
        Map<String, Object> frame = new HashMap<>();
        frame.put("base", site.product().contextPath());
        frame.put("product", site.product().displayName());
        frame.put("here", exchange.pathAndQuery());
        frame.put("login", exchange.loginAddress());
        frame.put("token", exchange.cookies().xsrfToken());
        frame.put("theme", exchange.cookies().theme());
        frame.put("language", Request.current().locale().getLanguage());
        frame.put("user", exchange.user().orElse(null));
        frame.put("personal", menus.personal());
        frame.put("header", menus.header());
        frame.put("administration", site.isAdministrator(exchange.user()) ? menus.peopleAddress() : "");
        return frame;
    }

    /** Without frame and web resources. */
    public Html plain(String template, Map<String, Object> model) {
        return templates.render(template, model);
    }
}
