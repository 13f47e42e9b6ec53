package app.meridian.devhost.web;

import app.meridian.devhost.HostUser;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions.Kind;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What administrators do: add, rename and delete people, and look at what a project or space is set to. */
final class AdminPages {
    private static final String PEOPLE = "/secure/admin/user/UserBrowser\\.jspa|/admin/users/browseusers\\.action";

    private final Pages pages;
    private final Site site;
    private final Menus menus;

    AdminPages(Pages pages, Menus menus) {
        this.pages = pages;
        this.site = pages.site();
        this.menus = menus;
    }

    List<Route> routes() {
        return List.of(Route.get(PEOPLE, exchange -> showPeople(exchange, 200, "")),
                Route.form(PEOPLE, this::changePerson),
                Route.get("/plugins/servlet/project-config/([^/]+)", exchange -> showSettings(exchange,
                        exchange.part(1))),
                Route.get("/spaces/viewspacesummary\\.action", exchange -> showSettings(exchange,
                        exchange.parameter("key"))));
    }

    private void showPeople(Exchange exchange, int status, String error) throws IOException {
        site.requireAdministrator(exchange);
        List<PersonView> people = site.users().all().stream()
                .map(person -> new PersonView(person, String.join(", ", site.users().groupsOf(person)))).toList();
        pages.show(exchange, status, Page.of("people", "Users", Map.of("people", people, "error", error,
                "menu", menus.administration("")), "atl.admin"));
    }

    private void changePerson(Exchange exchange) throws IOException {
        site.requireAdministrator(exchange);
        String name = exchange.parameter("newName").strip().toLowerCase(Locale.ROOT);
        if (exchange.has("delete")) {
            delete(named(exchange));
        } else if (!name.matches("[a-z0-9._-]{1,64}")
                || !(exchange.has("create") ? isCreated(name) : site.users().rename(named(exchange), name))) {
            showPeople(exchange, 400, "Choose a name of small letters and digits that nobody has had.");
            return;
        }
        exchange.redirect(exchange.path());
    }

    private HostUser named(Exchange exchange) {
        return site.users().byUsername(exchange.parameter("name"))
                .orElseThrow(() -> Problem.of(404, "There is nobody of this name."));
    }

    /** With a key as the product makes them. */
    private boolean isCreated(String name) {
        String id = UUID.randomUUID().toString().replace("-", "");
        String key = site.product() == Product.JIRA ? "JIRAUSER" + Long.parseLong(id.substring(0, 7), 16) : id;
        return site.users().create(key, name, name, site.product().users()).isPresent();
    }

    private void delete(HostUser person) {
        site.users().delete(person);
        site.events().publish(new UserDeletedEvent() {
            @Override
            public String getUsername() {
                return person.username();
            }
        });
    }

    /** In Jira for the project's administrators only; everybody who sees a space sees its tools. */
    private void showSettings(Exchange exchange, String key) throws IOException {
        Container container = site.containers().visible(exchange, site.containers().byKey(key));
        if (site.product() == Product.JIRA
                && !site.permissions().allow(exchange.user(), Kind.ADMINISTER, container.key())) {
            throw Problem.loginMayHelp(403, "Only the project's administrators may see this.");
        }
        List<HostUser> administrators = site.permissions().holders(container.key(), Kind.ADMINISTER).stream()
                .flatMap(holder -> site.users().byKey(holder).stream()).toList();
        pages.show(exchange, Page.of("settings", menus.settingsName(), Map.of("container", container,
                "administrators", administrators, "menu", menus.settings(container, exchange.user(), ""))));
    }

    /** A person with the names of their groups. */
    public record PersonView(HostUser person, String groups) {}
}
