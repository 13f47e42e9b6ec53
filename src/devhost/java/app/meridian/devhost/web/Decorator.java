package app.meridian.devhost.web;

import app.meridian.devhost.Product;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the frame around a plugin's page that the page asks for with {@code <meta name="decorator">}.
 *
 * <p>Source: https://developer.atlassian.com/server/confluence/using-standard-page-decorators
 */
record Decorator(Pages pages, Menus menus) {
    Site site() {
        return menus.site();
    }

    void show(Exchange exchange, int status, String contentType, String text) throws IOException {
        Document page = Jsoup.parse(contentType.startsWith("text/html") ? text : "");
        page.outputSettings().prettyPrint(false);
        String decorator = meta(page, "decorator");
        if (decorator.isEmpty()) {
            exchange.send(contentType, text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        Optional<String> current = selected(page);
        Map<String, Object> model = new HashMap<>();
        menu(exchange, page, decorator, current.orElse("-")).ifPresent(menu -> model.put("menu", menu));
        model.put("content", new Html(page.body().html()));
        pages.show(exchange, status, Page.of("decorated", page.title(), model, decorator));
    }

    private Optional<Menu> menu(Exchange exchange, Document page, String decorator, String current) {
        return switch (decorator) {
            case "atl.general" -> Optional.empty();
            case "atl.userprofile" -> Optional.of(profile(current));
            case "atl.admin" -> Optional.of(site().containers().byKey(meta(page, "projectKey"))
                    .map(project -> menus.settings(project, exchange.user(), current))
                    .orElseGet(() -> menus.administration(current)));
            default -> throw new IllegalStateException("The host has no decorator " + decorator);
        };
    }

    private Menu profile(String current) {
        if (site().product() == Product.CONFLUENCE) return menus.profile(current);
        throw new IllegalStateException("Jira does not decorate servlets with atl.userprofile: use atl.general");
    }

    /** How a page says which link leads to it; Confluence's administration reads it from the body. */
    private static Optional<String> selected(Document page) {
        Optional<Element> tag = Optional.ofNullable(page.selectFirst("content[tag=selectedWebItem]"));
        tag.ifPresent(Element::remove);
        return Stream.concat(tag.map(Element::text).stream(),
                Stream.of("admin.active.tab", "activeTab").map(name -> meta(page, name)))
                .filter(key -> !key.isEmpty()).findFirst();
    }

    private static String meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").attr("content");
    }
}
