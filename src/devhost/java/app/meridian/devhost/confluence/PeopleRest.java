package app.meridian.devhost.confluence;

import app.meridian.devhost.web.PeopleSearch;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Confluence's own REST addresses that its pickers of people and groups ask. */
record PeopleRest(Site site) {
    private static final String SEARCH = "/rest/prototype/1/search/";

    List<Route> routes() {
        return List.of(route("user", this::users), route("group", PeopleRest::groups),
                route("user-or-group", search -> Stream.concat(users(search), groups(search))));
    }

    private Route route(String what, Function<PeopleSearch, Stream<Map<String, Object>>> kind) {
        return Route.rest("GET", SEARCH + what + "(\\.json)?", exchange -> {
            List<Map<String, Object>> found = kind.apply(PeopleSearch.of(exchange, site, "max-results")).toList();
            exchange.answer(200, Map.of("totalSize", found.size(), "result", found));
        });
    }

    private Stream<Map<String, Object>> users(PeopleSearch search) {
        return search.users().map(user -> Map.of("type", "user", "username", user.username(),
                "userKey", user.key(), "title", user.fullName(),
                "link", List.of(Map.of("rel", "alternate", "type", "text/html",
                        "href", site.url() + "/display/~" + user.username())),
                "thumbnailLink", Map.of("rel", "thumbnail", "type", "image/svg+xml",
                        "href", site.url() + "/static/host/icon.svg")));
    }

    private static Stream<Map<String, Object>> groups(PeopleSearch search) {
        return search.groups().map(name -> Map.of("type", "group", "name", name, "title", name));
    }
}
