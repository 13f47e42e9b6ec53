package app.meridian.devhost.web;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what happens to the plugins' listeners; one that fails is logged and does not keep the others from it. */
public final class Events implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Set<Object> listeners = new CopyOnWriteArraySet<>();

    @Override
    public void register(Object listener) {
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    public void publish(Object event) {
        for (Object listener : listeners) {
            Stream.of(listener.getClass().getMethods())
                    .filter(method -> method.isAnnotationPresent(EventListener.class))
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> tell(listener, method, event));
        }
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            LOG.error("{} {}", method, event, failure);
        }
    }
}
