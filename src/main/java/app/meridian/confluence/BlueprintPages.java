package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.PageDecisions;
import app.meridian.core.subject.LaterLooks;
import app.meridian.core.subject.Subjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Listens for pages made from the blueprint, if the app that gives Confluence its blueprints is switched on. */
@ConfluenceComponent
public class BlueprintPages implements InitializingBean, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BlueprintPages.class);

    private final EventPublisher events;
    private final PageDecisions decisions;
    private final Subjects subjects;
    private final LaterLooks looks;
    private Object listener;

    public BlueprintPages(@ComponentImport EventPublisher events, PageDecisions decisions, Subjects subjects,
            LaterLooks looks) {
        this.events = requireNonNull(events, "events");
        this.decisions = requireNonNull(decisions, "decisions");
        this.subjects = requireNonNull(subjects, "subjects");
        this.looks = requireNonNull(looks, "looks");
    }

    @Override
    public void afterPropertiesSet() {
        try {
            Object made = new BlueprintListener(decisions, subjects, looks);
            events.register(made);
            listener = made;
        } catch (LinkageError missing) {
            LOG.info("Confluence has no blueprints: {}", missing.getMessage());
        }
    }

    @Override
    public void destroy() {
        if (listener != null) events.unregister(listener);
    }
}
