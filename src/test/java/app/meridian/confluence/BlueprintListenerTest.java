package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.subject.LaterLooks;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.confluence.plugins.createcontent.impl.ContentBlueprint;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rule H3. */
class BlueprintListenerTest {
    private final PageManager pages = mock();
    private final Page page = mock();
    private final ConfluenceUser aiko = mock();
    private final List<Runnable> later = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private final BlueprintListener listener = new BlueprintListener(
            (author, subject, template) -> made.add(subject.id() + " by " + author.key() + " as " + template),
            new ConfluenceSubjects(pages), new LaterLooks((look, after) -> later.add(look), failure -> { }));

    @Test
    void hasTheRecordMadeOnceThePageIsThere() {
        listener.onPageMade(event("app.meridian:decision-blueprint", aiko));
        later.remove(0).run();
        assertThat(made).isEmpty();

        when(pages.getAbstractPage(65_537)).thenReturn(page);
        later.remove(0).run();

        assertThat(made).containsExactly("65537 by ff80a1 as RFC & more");
        assertThat(later).isEmpty();
    }

    @Test
    void leavesOtherBlueprintsAlone() {
        listener.onPageMade(event("com.example.other:meeting-notes", aiko));

        assertThat(later).isEmpty();
    }

    @Test
    void makesNoRecordInNobodysName() {
        listener.onPageMade(event("app.meridian:decision-blueprint", null));

        assertThat(later).isEmpty();
    }

    private BlueprintPageCreateEvent event(String blueprint, ConfluenceUser creator) {
        when(page.getId()).thenReturn(65_537L);
        when(page.getBodyAsString()).thenReturn("<p/><ac:structured-macro ac:name=\"decision\">"
                + "<ac:parameter ac:name=\"template\">RFC &amp; more</ac:parameter></ac:structured-macro>");
        when(page.isCurrent()).thenReturn(true);
        when(page.isLatestVersion()).thenReturn(true);
        when(aiko.getKey()).thenReturn(new UserKey("ff80a1"));
        ContentBlueprint used = new ContentBlueprint();
        used.setModuleCompleteKey(blueprint);
        return new BlueprintPageCreateEvent(this, page, used, creator, Map.of());
    }
}
