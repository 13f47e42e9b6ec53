package app.meridian.jira;

import app.meridian.core.duedate.PageTasks;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.util.Optional;

/** Jira has no pages. */
@JiraComponent
public class JiraPageTasks implements PageTasks {

    @Override
    public Optional<Found> find(Optional<PersonId> reader, Subject page, boolean below) {
        return Optional.empty();
    }
}
