package app.meridian.confluence;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import app.meridian.core.decision.PageDecisions;
import app.meridian.core.subject.LaterLooks;
import app.meridian.core.subject.Subjects;
import com.atlassian.event.api.EventPublisher;
import org.junit.jupiter.api.Test;

class BlueprintPagesTest {
    private final EventPublisher events = mock();
    private final BlueprintPages pages = new BlueprintPages(events,
            mock(PageDecisions.class), mock(Subjects.class),
            new LaterLooks((look, after) -> { }, failure -> { }));

    @Test
    void listensAsLongAsThePluginLives() {
        pages.afterPropertiesSet();
        pages.destroy();

        verify(events).register(any(BlueprintListener.class));
        verify(events).unregister(any(BlueprintListener.class));
    }

    @Test
    void livesInAConfluenceWithoutBlueprints() {
        doThrow(NoClassDefFoundError.class).when(events).register(any());

        pages.afterPropertiesSet();
        pages.destroy();

        verify(events, never()).unregister(any());
    }
}
