package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueRemovals;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.LaterLooks;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Hears that a space was deleted; what follows from it is done later. Nothing is kept for pages. */
@ConfluenceComponent
public class ConfluenceRemovalListener implements InitializingBean, DisposableBean {
    private final EventPublisher events;
    private final DueRemovals removals;
    private final LaterLooks looks;

    public ConfluenceRemovalListener(@ComponentImport EventPublisher events, DueRemovals removals, LaterLooks looks) {
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

    @EventListener
    public void onSpaceRemoved(SpaceRemoveEvent event) {
        Container space = new Container(ContainerType.SPACE, event.getSpace().getId());
        looks.until(() -> removals.settle(space));
    }
}
