package app.meridian.devhost.jira;

import app.meridian.devhost.web.Exchange;
import app.meridian.devhost.web.PeopleSearch;
import app.meridian.devhost.web.Route;
import app.meridian.devhost.web.Site;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Jira's own REST addresses that its pickers of people and groups ask. */
record PeopleRest(Site site) {
    List<Route> routes() {
        return List.of(Route.rest("GET", "/rest/api/2/myself", this::myself),
                Route.rest("GET", "/rest/api/2/user/picker", this::pickUser),
                Route.rest("GET", "/rest/api/2/groups/picker", this::pickGroup));
    }

    private void myself(Exchange exchange) throws IOException {
        exchange.answer(200, IssueJson.person(exchange.requireUser()));
    }

    private void pickUser(Exchange exchange) throws IOException {
        PeopleSearch search = PeopleSearch.of(exchange, site, "maxResults");
        List<Map<String, String>> users = search.users().map(user -> Map.of("name", user.username(),
                "key", user.key(), "html", user.fullName(), "displayName", user.fullName())).toList();
        exchange.answer(200, Map.of("users", users, "total", search.allUsers(), "header",
                header(users.size(), search.allUsers(), "users")));
    }

    private void pickGroup(Exchange exchange) throws IOException {
        PeopleSearch search = PeopleSearch.of(exchange, site, "maxResults");
        List<Map<String, Object>> groups = search.groups()
                .map(name -> Map.<String, Object>of("name", name, "html", name, "labels", List.of())).toList();
        exchange.answer(200, Map.of("groups", groups, "total", search.allGroups(), "header",
                header(groups.size(), search.allGroups(), "groups")));
    }

    private static String header(int shown, long total, String what) {
        return "Showing " + shown + " of " + total + " matching " + what;
    }
}
