package app.meridian.plugin;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Departures;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Hears that a user was deleted. The event may come before the deletion is complete and inside its transaction, so
 * nothing is written here (rule S2): a thread of its own looks a moment later, and again later if the user is still
 * there. What is not settled when the plugin stops stays in the table, where nobody sees it.
 */
@Component
public class UserDeletionListener implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(UserDeletionListener.class);
    private static final List<Integer> SECONDS_BEFORE_EACH_LOOK = List.of(1, 10, 60, 600);

    private final EventPublisher events;
    private final Departures departures;
    private final ScheduledExecutorService thread;

    public UserDeletionListener(@ComponentImport EventPublisher events, Departures departures) {
        this.events = requireNonNull(events, "events");
        this.departures = requireNonNull(departures, "departures");
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread named = new Thread(work, "meridian-user-deletion");
            named.setDaemon(true);
            return named;
        });
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
        thread.shutdownNow();
    }

    @EventListener
    public void onUserDeleted(UserDeletedEvent event) {
        lookLater(event.getUsername(), 0);
    }

    private void lookLater(String userName, int looks) {
        if (looks == SECONDS_BEFORE_EACH_LOOK.size()) return;
        thread.schedule(() -> {
            if (!isSettled(userName)) lookLater(userName, looks + 1);
        }, SECONDS_BEFORE_EACH_LOOK.get(looks), TimeUnit.SECONDS);
    }

    private boolean isSettled(String userName) {
        try {
            return departures.settle(userName);
        } catch (RuntimeException e) {
            LOG.warn("The profile of a deleted user could not be deleted", e);
            return false;
        }
    }
}
