package app.meridian.plugin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Departures;
import app.meridian.core.subject.LaterLooks;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Hears that a user was deleted; what follows from it is done later. */
@Component
public class UserDeletionListener implements InitializingBean, DisposableBean {
    private final EventPublisher events;
    private final Departures departures;
    private final LaterLooks looks;

    public UserDeletionListener(@ComponentImport EventPublisher events, Departures departures, LaterLooks looks) {
        this.events = requireNonNull(events, "events");
        this.departures = requireNonNull(departures, "departures");
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
    public void onUserDeleted(UserDeletedEvent event) {
        String userName = event.getUsername();
        looks.until(() -> departures.settle(userName));
    }
}
