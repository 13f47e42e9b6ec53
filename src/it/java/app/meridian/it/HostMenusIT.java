package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host draws a plugin's links in the bar at the top of every page and beside the pages of a space. */
class HostMenusIT {
    private static final String ITEM = "<web-item key='%1$s' application='%2$s' section='%3$s'>"
            + "<label key='meridian.team.page.title'/><link linkId='%1$s'>/plugins/servlet/meridian/hours%4$s</link>"
            + "%5$s</web-item>";
    private static final String LOGGED_IN = "<condition class='com.atlassian.%s.UserLoggedInCondition'/>";
    private static DevHost host;

    @BeforeAll
    static void startWithLinks(@TempDir Path folder) throws IOException {
        String items = ITEM.formatted("top-jira", "jira", "system.top.navigation.bar", "",
                LOGGED_IN.formatted("jira.plugin.webfragment.conditions"))
                + ITEM.formatted("top-confluence", "confluence", "system.header/left", "",
                LOGGED_IN.formatted("confluence.plugin.descriptor.web.conditions.user"))
                + ITEM.formatted("beside", "confluence", "system.space.sidebar/main-links",
                "?space=$htmlUtil.urlEncode($space.key)", "")
                + ITEM.formatted("second", "jira", "jira.project.sidebar.plugins.navigation",
                "?project=$pathEncodedProjectKey", "");
        EditedJar jar = EditedJar.withText(folder, "atlassian-plugin.xml",
                text -> text.replace("</atlassian-plugin>", items + "</atlassian-plugin>"));
        host = DevHost.start(Options.of(jar.file()).withPorts(0, 0).withData(folder.resolve("data")));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/browse/DEMO-1", "/issues/", "/secure/admin/user/UserBrowser.jspa",
        "/plugins/servlet/meridian/hours"})
    void onEveryPageOfJiraForThoseWhoAreLoggedIn(String page) {
        assertThat(Client.anonymous(host.jiraUrl()).as("admin").get(page).body())
                .contains("<a class=\"aui-nav-link\" id=\"top-jira\" href=\"/jira/plugins/servlet/meridian/hours\">");
        assertThat(Client.anonymous(host.jiraUrl()).get(page).body()).doesNotContain("top-jira");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/spaces/DEMO", "/pages/viewpage.action?pageId=65537",
        "/plugins/servlet/meridian/hours"})
    void onEveryPageOfConfluenceForThoseWhoAreLoggedIn(String page) {
        Client anonymous = Client.anonymous(host.confluenceUrl());

        assertThat(anonymous.as("aiko").get(page).body()).contains("id=\"top-confluence\"");
        assertThat(anonymous.get(page).body()).doesNotContain("top-confluence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spaces/DEMO", "/pages/viewpage.action?pageId=65537"})
    void besideASpaceForEverybody(String page) {
        assertThat(Client.anonymous(host.confluenceUrl()).get(page).body())
                .contains("<a id=\"beside\" href=\"/confluence/plugins/servlet/meridian/hours?space=DEMO\">");
    }

    @Test
    void besideAProject() {
        assertThat(Client.anonymous(host.jiraUrl()).get("/projects/DEMO").body())
                .contains("id=\"meridian-team-hours\"", "id=\"second\"");
    }
}
