package app.meridian.devhost.web;

import app.meridian.devhost.Audience;
import app.meridian.devhost.HostUser;
import app.meridian.devhost.InstalledPlugin;
import app.meridian.devhost.InstalledPlugin.Item;
import app.meridian.devhost.Product;
import app.meridian.devhost.WebLocation;
import app.meridian.devhost.web.Menu.Group;
import app.meridian.devhost.web.Menu.Link;
import app.meridian.devhost.web.Permissions.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands in the menus of the product: its own pages and the plugin's. The current page is named by its key. */
public record Menus(Site site, InstalledPlugin plugin) {
    /** What Jira puts before the key of an item that a project shows. */
    private static final String SELECTED = "?selectedItem=";

    /** Confluence lists them beside the profile, Jira in the menu behind the person's picture. */
    Menu profile(String current) {
        Link own = new Link("view-profile", "Profile", "/users/viewmyprofile.action", current.isEmpty());
        return new Menu("Profile", List.of(new Group("Your settings", Stream.concat(Stream.of(own),
                links(at(WebLocation.PROFILE), Map.of(), item -> item.key().equals(current))).toList())));
    }

    /** Empty in Confluence. */
    List<Item> personal() {
        return isJira() ? plugin.webItems(at(WebLocation.PROFILE), Map.of()) : List.of();
    }

    /** In the bar at the top. */
    List<Item> header() {
        return plugin.webItems(at(WebLocation.HEADER), Map.of());
    }

    /** Beside the pages of a space. */
    public List<Item> space(Container space) {
        return plugin.webItems(at(WebLocation.SIDEBAR), variables(space));
    }

    Menu administration(String current) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("User management",
                List.of(new Link("user-browser", "Users", peopleAddress(), current.isEmpty()))));
        if (isJira()) {
            plugin.webSections(at(WebLocation.ADMINISTRATION)).forEach(section -> groups.add(new Group(section.label(),
                    links(section.location(), Map.of(), item -> item.key().equals(current)).toList())));
        } else {
            groups.add(new Group("Configuration", links(at(WebLocation.ADMINISTRATION), Map.of(),
                    item -> item.key().equals(current)).toList()));
        }
        return new Menu("Administration", groups);
    }

    /** The settings of a project, the tools of a space. */
    Menu settings(Container container, Optional<HostUser> reader, String current) {
        boolean administers = site.permissions().allow(reader, Kind.ADMINISTER, container.key());
        Link details = new Link("container-details", "Details", settingsAddress(container), current.isEmpty());
        Stream<Link> others = plugin.webItems(at(WebLocation.SETTINGS), variables(container)).stream()
                .filter(item -> administers || item.audience() != Audience.ADMINISTRATORS)
                .map(item -> link(item, item.key().equals(current)));
        return new Menu(settingsName(), List.of(new Group(container.name(),
                Stream.concat(Stream.of(details), others).toList())));
    }

    /** Beside the pages of a project. */
    public Menu project(Container project, Optional<HostUser> reader, String selected) {
        String address = "/projects/" + project.key();
        List<Link> links = new ArrayList<>();
        links.add(new Link("project-issues", "Issues", address, selected.isEmpty()));
        links(at(WebLocation.SIDEBAR), variables(project), item -> !selected.isEmpty()
                && item.address().equals(address + SELECTED + selected)).forEach(links::add);
        if (site.permissions().allow(reader, Kind.ADMINISTER, project.key())) {
            links.add(new Link("project-settings", settingsName(), settingsAddress(project), false));
        }
        return new Menu("Project", List.of(new Group(project.name(), links)));
    }

    /** Of the page that lists everybody. */
    public String peopleAddress() {
        return isJira() ? "/secure/admin/user/UserBrowser.jspa" : "/admin/users/browseusers.action";
    }

    public String settingsAddress(Container container) {
        return (isJira() ? "/plugins/servlet/project-config/" : "/spaces/viewspacesummary.action?key=")
                + container.key();
    }

    String settingsName() {
        return isJira() ? "Project settings" : "Space tools";
    }

    private Stream<Link> links(String section, Map<String, String> context, Predicate<Item> current) {
        return plugin.webItems(section, context).stream().map(item -> link(item, current.test(item)));
    }

    private static Link link(Item item, boolean current) {
        return new Link(item.linkId(), item.label(), item.address(), current);
    }

    private static Map<String, String> variables(Container container) {
        return Map.of("projectKeyEncoded", container.key(), "pathEncodedProjectKey", container.key(),
                "projectKey", container.key(), "space.key", container.key());
    }

    private String at(WebLocation location) {
        return location.in(site.product());
    }

    private boolean isJira() {
        return site.product() == Product.JIRA;
    }
}
