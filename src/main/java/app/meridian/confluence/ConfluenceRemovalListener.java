package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.LaterLooks;
import app.meridian.core.subject.Removals;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Hears that a page or a space was deleted for good; what follows from it is done later. */
@ConfluenceComponent
public class ConfluenceRemovalListener implements InitializingBean, DisposableBean {
    private final EventPublisher events;
    private final Removals removals;
    private final LaterLooks looks;

    public ConfluenceRemovalListener(@ComponentImport EventPublisher events, Removals removals, LaterLooks looks) {
        this.events = requireNonNull(events, "events");
        this.removals = requireNonNull(removals, "removals");
        this.looks = requireNonNull(looks, "looks");
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    /** Not heard for the pages of a space that is deleted, nor for those that go to the trash. */
    @EventListener
    public void onPageRemoved(PageRemoveEvent event) {
        Subject page = new Subject(SubjectType.PAGE, event.getPage().getId());
        looks.until(() -> removals.settle(page));
    }

    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        Container space = new Container(ContainerType.SPACE, event.getSpace().getId());
        looks.until(() -> removals.settle(space));
    }
}
