package app.meridian.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.checkin.RoundStores;
import app.meridian.core.person.SmallCompany;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Home;
import app.meridian.core.subject.LaterLooks;
import app.meridian.core.subject.OneProject;
import app.meridian.core.subject.Removals;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rule P3. */
class ConfluenceRemovalListenerTest {
    private static final Subject PAGE = new Subject(SubjectType.PAGE, 65_537);
    private static final Container SPACE = new Container(ContainerType.SPACE, 98_305);

    private final RoundStores stores = RoundStores.inMemory();
    private final PageManager pages = mock(PageManager.class);
    private final ConfluenceRemovalListener listener = new ConfluenceRemovalListener(mock(EventPublisher.class),
            new Removals(List.of(stores.rounds()), new ConfluenceSubjects(pages), new OneProject(SmallCompany.BEN)),
            new LaterLooks((look, after) -> look.run(), failure -> { }));

    @Test
    void hearsOfAPageThatIsGone() {
        stores.round(PAGE, "k1");

        listener.onPageRemoved(new PageRemoveEvent(page()));

        assertThat(roundsAt(PAGE)).isZero();
    }

    @Test
    void keepsWhatAPageInTheTrashHas() {
        stores.round(PAGE, "k1");
        Page trashed = page();
        when(pages.getAbstractPage(PAGE.id())).thenReturn(trashed);

        listener.onPageRemoved(new PageRemoveEvent(trashed));

        assertThat(roundsAt(PAGE)).isEqualTo(1);
    }

    @Test
    void hearsOfASpaceThatIsGoneWithItsPages() {
        List.of(PAGE, SPACE).forEach(home -> stores.round(home, "k1"));
        Space space = mock(Space.class);
        when(space.getId()).thenReturn(SPACE.id());

        listener.onSpaceRemoved(new SpaceRemoveEvent(space));

        assertThat(roundsAt(PAGE)).isZero();
        assertThat(roundsAt(SPACE)).isZero();
    }

    private int roundsAt(Home home) {
        return stores.rounds().find(home, Optional.empty()).rounds().size();
    }

    private static Page page() {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(PAGE.id());
        return page;
    }
}
