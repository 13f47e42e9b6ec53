package app.meridian.it;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions;
import app.meridian.devhost.web.Permissions.Kind;
import app.meridian.devhost.web.Site;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An issue or a page of the sample data that can be checked in on.
 *
 * @param subject as it stands in addresses, such as {@code issues/DEMO-1}
 */
record Place(Product product, Site site, String subject) {
    private static final String STORAGE = "<h2>How it is going</h2><ac:structured-macro ac:name=\"check-ins\"/>";

    /** The sample issue or the sample page, which everybody sees. */
    static Place of(DevHost host, Product product) {
        Site site = host.product(product).site();
        return new Place(product, site, product == Product.JIRA ? "issues/DEMO-1" : "pages/65537");
    }

    /** A new page of that storage format, which everybody sees. */
    static Place pageHolding(DevHost host, String storage) {
        Place any = of(host, Product.CONFLUENCE);
        return new Place(Product.CONFLUENCE, any.site, any.newPage("DEMO", storage));
    }

    /** An issue or a page that nobody has checked in on. */
    Place fresh() {
        return in("DEMO");
    }

    /** An issue or a page in that project or space. */
    Place freshIn(String container) {
        return in(container);
    }

    /** One that only the administrator sees. */
    Place secret() {
        return in("SECRET");
    }

    /** One that everybody who is logged in sees but only the administrator may comment on. */
    Place withoutComments() {
        String admin = site.users().byUsername("admin").orElseThrow().key();
        make("QUIET");
        site.permissions().grant("QUIET", Kind.BROWSE, Permissions.USERS);
        site.permissions().grant("QUIET", Kind.EDIT, admin);
        site.permissions().grant("QUIET", Kind.COMMENT, admin);
        return in("QUIET");
    }

    /** A project or space that everybody who is logged in may change, and everything in it. */
    void open(String container) {
        make(container);
        Stream.of(Kind.values()).filter(kind -> kind != Kind.ADMINISTER)
                .forEach(kind -> site.permissions().grant(container, kind, Permissions.USERS));
    }

    private void make(String container) {
        boolean isThere = site.containers().byKey(container).isPresent();
        if (!isThere) site.containers().database().update("INSERT INTO HOST_CONTAINER (CONTAINER_KEY, CONTAINER_NAME,"
                + " ITEM_COUNT) VALUES (?, ?, 0)", container, container);
    }

    private Place in(String container) {
        return new Place(product, site, product == Product.JIRA ? newIssue(container) : newPage(container, STORAGE));
    }

    String path() {
        return Client.checkIns(subject);
    }

    /** The check-ins of an issue or a page that does not exist. */
    String nowhere() {
        return Client.checkIns(product == Product.JIRA ? "issues/DEMO-999999" : "pages/999999999");
    }

    /** Address of the page on which people see it. */
    String screen() {
        return site.url() + (product == Product.JIRA ? "/browse/" : "/pages/viewpage.action?pageId=") + name();
    }

    /** The issue's key or the page's id. */
    String name() {
        return subject.substring(subject.indexOf('/') + 1);
    }

    /** Takes the issue or page away from everybody. */
    void delete() {
        as("admin").delete((product == Product.JIRA ? "/rest/api/2/issue/" : "/rest/api/content/") + name());
    }

    /** The same issue or page in another project or space; an issue has another key there, with a number never used. */
    Place movedTo(String container) {
        Place there = in(container);
        there.delete();
        if (product == Product.CONFLUENCE) {
            site.containers().database().update("UPDATE HOST_PAGE SET SPACE_KEY = ?, PARENT_ID = 0 WHERE ID = ?",
                    container, Long.valueOf(name()));
            return this;
        }
        site.containers().database().update("UPDATE HOST_ISSUE SET PROJECT_KEY = ?, ISSUE_NUMBER = ?"
                + " WHERE PROJECT_KEY || '-' || ISSUE_NUMBER = ?", container,
                Integer.valueOf(there.name().substring(container.length() + 1)), name());
        return there;
    }

    Client as(String username) {
        return anonymous().as(username);
    }

    Client anonymous() {
        return Client.anonymous(site.url());
    }

    private String newIssue(String project) {
        JsonNode issue = as("admin").post("/rest/api/2/issue", Map.of("fields",
                Map.of("project", Map.of("key", project), "summary", "A new issue"))).json();
        return "issues/" + issue.path("key").textValue();
    }

    private String newPage(String space, String storage) {
        String title = "A new page " + UUID.randomUUID().toString().substring(0, 8);
        JsonNode page = as("admin").post("/rest/api/content", Map.of("type", "page", "title", title,
                "space", Map.of("key", space), "body", Map.of("storage", Map.of("representation", "storage",
                        "value", storage)))).json();
        return "pages/" + page.path("id").asText();
    }
}
