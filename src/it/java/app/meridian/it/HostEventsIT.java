package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import app.meridian.devhost.web.Permissions;
import app.meridian.devhost.web.Permissions.Kind;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The host tells plugins what is gone or made from a blueprint, in the words of the products. */
@ExtendWith(RunningHost.class)
class HostEventsIT {
    private final DevHost host;
    private final Listener listener = new Listener();

    HostEventsIT(DevHost host) {
        this.host = host;
        for (Product product : Product.values()) host.product(product).site().events().register(listener);
    }

    @AfterEach
    void stopListening() {
        for (Product product : Product.values()) host.product(product).site().events().unregister(listener);
    }

    @Test
    void anIssue() {
        Place issue = Place.of(host, Product.JIRA).fresh();
        String id = issue.as("ben").get("/rest/api/2/issue/" + issue.name()).json().path("id").asText();

        issue.delete();

        assertThat(listener.heard).containsExactly("issue " + id + " " + EventType.ISSUE_DELETED_ID);
    }

    @Test
    void aProjectWithoutAWordAboutItsIssues() {
        Place any = Place.of(host, Product.JIRA);
        any.open("GONE");
        long id = any.site().containers().byKey("GONE").orElseThrow().id();
        any.site().permissions().grant("GONE", Kind.ADMINISTER, Permissions.USERS);

        assertThat(any.as("ben").delete("/rest/api/2/project/GONE").status()).isEqualTo(204);

        assertThat(listener.heard).containsExactly("project " + id);
        assertThat(any.as("ben").get("/projects/GONE").status()).isEqualTo(404);
    }

    @Test
    void aPageOnceItIsOutOfTheTrash() {
        Place page = Place.of(host, Product.CONFLUENCE).fresh();

        page.delete();
        assertThat(listener.heard).isEmpty();
        assertThat(page.as("ben").get("/rest/api/content/" + page.name()).status()).isEqualTo(404);
        page.as("ben").delete("/rest/api/content/" + page.name() + "?status=trashed");

        assertThat(listener.heard).containsExactly("page " + page.name());
    }

    @Test
    void aSpaceWithoutAWordAboutItsPages() {
        Place any = Place.of(host, Product.CONFLUENCE);
        any.open("GONE");
        any.site().permissions().grant("GONE", Kind.ADMINISTER, Permissions.USERS);

        assertThat(any.as("ben").delete("/rest/api/space/GONE").status()).isEqualTo(202);

        assertThat(listener.heard).containsExactly("space GONE");
    }

    @Test
    void aPageMadeFromABlueprint() {
        Place.of(host, Product.CONFLUENCE).open("MADE");
        String form = "/pages/createpage.action?spaceKey=MADE&blueprint=decision-blueprint";
        Client ben = Client.anonymous(host.confluence().url()).as("ben").with("X-Atlassian-Token", "no-check");
        assertThat(ben.get(form).body()).contains("ac:name=&quot;decision&quot;");

        ben.post(form, "application/x-www-form-urlencoded", "title=" + UUID.randomUUID() + "&storage=%3Cp%2F%3E");

        assertThat(listener.heard).containsExactly("app.meridian:decision-blueprint by ben");
    }

    /** Keeps what it is told. */
    public static final class Listener {
        private final List<String> heard = new ArrayList<>();

        @EventListener
        public void onBlueprint(BlueprintPageCreateEvent event) {
            heard.add(event.getBlueprint().getModuleCompleteKey() + " by " + event.getCreator().getEmail()
                    .replaceFirst("@.*", ""));
        }

        @EventListener
        public void onIssue(IssueEvent event) {
            heard.add("issue " + event.getIssue().getId() + " " + event.getEventTypeId());
        }

        @EventListener
        public void onProject(ProjectDeletedEvent event) {
            heard.add("project " + event.getId());
        }

        @EventListener
        public void onPage(PageRemoveEvent event) {
            heard.add("page " + event.getPage().getId());
        }

        @EventListener
        public void onSpace(SpaceRemoveEvent event) {
            heard.add("space " + event.getSpace().getKey());
        }
    }
}
