package app.meridian.confluence;

import app.meridian.core.duedate.DueItem;
import app.meridian.core.duedate.DueItems;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.List;
import java.util.Optional;

/** A page of Confluence has no due date: those of its tasks stand in its text. */
@ConfluenceComponent
public class ConfluenceDueItems implements DueItems {

    @Override
    public Optional<DueItem> find(Subject subject) {
        return Optional.empty();
    }

    @Override
    public List<PersonId> watchers(Optional<PersonId> reader, Subject subject, int limit) {
        return List.of();
    }

    @Override
    public boolean maySchedule(PersonId person, Subject subject) {
        return false;
    }
}
