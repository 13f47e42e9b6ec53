package app.meridian.confluence;

import app.meridian.core.checkin.IssuePeople;
import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Subject;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.util.List;

/** Confluence has no issues, and shows the watchers of a page to administrators alone. */
@ConfluenceComponent
public class ConfluenceIssuePeople implements IssuePeople {

    @Override
    public List<PersonId> assigneeAndWatchers(Subject subject, int limit) {
        return List.of();
    }
}
