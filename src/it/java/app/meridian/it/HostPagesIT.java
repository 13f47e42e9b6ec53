package app.meridian.it;

import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.devhost.DevHost;
import app.meridian.devhost.Product;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** The host's pages: tasks as Confluence draws them, pages below pages. */
class HostPagesIT extends BrowserTest {
    private static final String TASKS = """
            <p>Before</p><ac:task-list>
            <ac:task><ac:task-id>7</ac:task-id><ac:task-uuid>u</ac:task-uuid><ac:task-status>incomplete</ac:task-status>
            <ac:task-body><span class="placeholder-inline-tasks"><ac:link><ri:user ri:username="ben"/></ac:link>
            writes it <time datetime="2026-11-27"/></span></ac:task-body></ac:task>
            <ac:task-list><ac:task><ac:task-id>8</ac:task-id><ac:task-status>complete</ac:task-status>
            <ac:task-body>below</ac:task-body></ac:task></ac:task-list>
            </ac:task-list><p onclick="alert(1)">After</p>""";

    HostPagesIT(DevHost host) {
        super(host);
    }

    @BeforeEach
    void forgetFormerErrors() {
        browser.errors();
    }

    @Test
    void drawsTasksPeopleAndDates() {
        Place page = Place.pageHolding(host, TASKS);
        browser.logIn(page.site().url(), "aiko");
        browser.show(page.screen());

        WebElement list = browser.find("#main-content > ul.inline-task-list");
        assertThat(list.getDomAttribute("data-inline-tasks-content-id")).isEqualTo(page.name());
        assertThat(browser.attribute("li[data-inline-task-id='7'] time", "datetime"))
                .isEqualTo("2026-11-27");
        assertThat(browser.text("li[data-inline-task-id='7'] > span > a.user-mention"))
                .isEqualTo("Ben Krüger");
        assertThat(browser.attribute("li[data-inline-task-id='7'] li[data-inline-task-id='8']", "class"))
                .isEqualTo("checked");
        new ScreenCheck(browser).assertIsFitAtEveryWidth();
    }

    @Test
    void keepsWhatIsTicked() {
        Place page = Place.pageHolding(host, TASKS);
        browser.logIn(page.site().url(), "aiko");
        browser.show(page.screen());

        browser.script("const box = arguments[0].getBoundingClientRect(); arguments[0].dispatchEvent("
                + "new MouseEvent('click', {bubbles: true, clientX: box.left + 6, clientY: box.top + 12}))",
                browser.find("li[data-inline-task-id='7']"));

        browser.await().until(driver -> storage(page).contains("<ac:task-status>complete</ac:task-status>\n"));
    }

    @Test
    void pagesHaveAParent() {
        Place parent = Place.pageHolding(host, "<p>Above</p>");
        JsonNode child = parent.as("ben").post("/rest/api/content", Map.of("type", "page",
                "title", "Below " + parent.name(), "space", Map.of("key", "DEMO"),
                "ancestors", List.of(Map.of("id", parent.name())),
                "body", Map.of("storage", Map.of("value", "<p>Below</p>", "representation", "storage")))).json();

        assertThat(child.path("ancestors").findValuesAsText("id")).containsExactly(parent.name());
        parent.delete();
        assertThat(parent.as("ben").get("/rest/api/content/" + child.path("id").asText()).json().path("ancestors"))
                .isEmpty();
    }

    private static String storage(Place page) {
        return page.as("ben").get("/rest/api/content/" + page.name()).json().path("body").path("storage")
                .path("value").asText();
    }
}
