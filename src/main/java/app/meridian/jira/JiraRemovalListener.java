package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.LaterLooks;
import app.meridian.core.subject.Removals;
import app.meridian.core.subject.Subject;
import app.meridian.core.subject.SubjectType;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Hears that an issue or a project was deleted; what follows from it is done later. */
@JiraComponent
public class JiraRemovalListener implements InitializingBean, DisposableBean {
    private final EventPublisher events;
    private final Removals removals;
    private final LaterLooks looks;

    public JiraRemovalListener(@ComponentImport EventPublisher events, Removals removals, LaterLooks looks) {
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

    /** Not heard for the issues of a project that is deleted. */
    @EventListener
    public void onIssue(IssueEvent event) {
        if (!EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) return;
        Subject issue = new Subject(SubjectType.ISSUE, event.getIssue().getId());
        looks.until(() -> removals.settle(issue));
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        Container project = new Container(ContainerType.PROJECT, event.getId());
        looks.until(() -> removals.settle(project));
    }
}
