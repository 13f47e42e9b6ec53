package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Options;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host refuses a jar that the products would refuse, and says what is wrong with it. */
class InstallationIT {
    private static final String INDEX = "META-INF/plugin-components/";

    @TempDir
    private Path folder;

    @Test
    void namesAModuleTypeThatItDoesNotKnow() throws IOException {
        EditedJar jar = EditedJar.withText(folder, "atlassian-plugin.xml",
                text -> text.replace("</atlassian-plugin>", "<gadget key=\"g\"/></atlassian-plugin>"));

        assertThatThrownBy(() -> start(jar)).hasMessageContaining("gadget");
    }

    @Test
    void namesAnApplicationThatThereIsNot() throws IOException {
        EditedJar jar = EditedJar.withText(folder, "atlassian-plugin.xml",
                text -> text.replace("application=\"jira\"", "application=\"jria\""));

        assertThatThrownBy(() -> start(jar)).hasMessageContaining("no such application");
    }

    @ParameterizedTest
    @CsvSource({
        "app.meridian.jira.JiraCheckInsPanel", "/templates/meridian/check-ins-frame.html.vm",
        "app.meridian.store.CheckInEntity", "/js/check-ins.js", "i18n.meridian"
    })
    void namesWhatTheDescriptorNamesAndTheJarLacks(String named) throws IOException {
        EditedJar jar = EditedJar.withText(folder, "atlassian-plugin.xml", text -> text.replace(named, named + "Gone"));

        assertThatThrownBy(() -> start(jar)).hasMessageContaining("Gone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<web-item key='w' section='system.nowhere'><label key='k'/><link>/x</link></web-item>|system.nowhere",
        "<web-section key='w' location='system.nowhere'><label key='k'/></web-section>|system.nowhere",
        "<servlet key='s' class='app.meridian.Gone'><url-pattern>/x</url-pattern></servlet>|app.meridian.Gone",
        "<jql-function key='f' application='jira' class='app.meridian.Gone'><fname>f</fname></jql-function>|Gone",
        "<jql-function key='f' application='jira' class='app.meridian.Any'/>|fname",
        "<jql-function key='f' class='app.meridian.jira.OverdueForAssignee'><fname>f</fname>"
            + "</jql-function>|jql-function"
    })
    void namesAModuleOfWhichSomethingIsMissing(String module, String named) throws IOException {
        EditedJar jar = EditedJar.withText(folder, "atlassian-plugin.xml",
                text -> text.replace("</atlassian-plugin>", module + "</atlassian-plugin>"));

        assertThatThrownBy(() -> start(jar)).hasMessageContaining(named);
    }

    @Test
    void namesAnImportThatNoProductExports() throws IOException {
        EditedJar jar = EditedJar.withHeader(folder, "Import-Package", text -> text + ",com.atlassian.nowhere");

        assertThatThrownBy(() -> start(jar)).hasMessageContaining("com.atlassian.nowhere");
    }

    @ParameterizedTest
    @CsvSource({
        "com.atlassian.activeobjects.external, com.atlassian.activeobjects.external", "net.java.ao, net/java/ao/Entity",
        "com.atlassian.sal.api.user, com.atlassian.sal.api.user", "jakarta.ws.rs, needs jakarta/ws/rs/"
    })
    void noticesAMissingImport(String name, String message) throws IOException {
        EditedJar jar = EditedJar.withHeader(folder, "Import-Package",
                text -> text.replace("," + name + ";version=0,", ","));

        assertThatThrownBy(() -> start(jar)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "component, app.meridian.store.AoCheckInStore, CheckInStore",
        "component-jira, app.meridian.jira.JiraAccess, Access",
        "imports, com.atlassian.activeobjects.external.ActiveObjects, ActiveObjects",
        "imports-confluence, com.atlassian.confluence.pages.PageManager, PageManager"
    })
    void noticesAMissingLineOfTheIndex(String file, String line, String missing) throws IOException {
        EditedJar jar = EditedJar.withText(folder, INDEX + file, text -> text.replace(line + "\n", ""));

        assertThatThrownBy(() -> start(jar)).hasMessageContaining(missing);
    }

    @Test
    void blocksAMethodThatIsNotOnTheAllowlist() throws IOException {
        EditedJar jar = EditedJar.withText(folder, "atlassian-plugin.xml",
                text -> text.replace("<method>app.meridian.web.CheckInsFrame#address()</method>", ""));

        try (DevHost host = start(jar)) {
            assertThat(Client.anonymous(host.jiraUrl()).get("/browse/DEMO-1").body())
                    .contains("data-mrd-product=\"Jira\"").doesNotContain("data-mrd-home=\"issues/");
        }
    }

    private DevHost start(EditedJar jar) {
        return DevHost.start(Options.of(jar.file()).withPorts(0, 0).withData(folder.resolve("data")));
    }
}
