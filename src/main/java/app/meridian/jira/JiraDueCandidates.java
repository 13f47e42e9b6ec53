package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.duedate.DueCandidates;
import app.meridian.core.person.PersonId;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.List;
import java.util.Optional;

/** Finds due issues with Jira's own search, as the searcher, whose permissions therefore hold. */
@JiraComponent
public class JiraDueCandidates implements DueCandidates {
    private final SearchService search;
    private final UserManager users;

    public JiraDueCandidates(
            @JiraImport SearchService search, @JiraImport("jiraUserManager") UserManager users) {
        this.search = requireNonNull(search, "search");
        this.users = requireNonNull(users, "users");
    }

    @Override
    public Reading read(PersonId searcher, Range range) {
        Optional<ApplicationUser> user = Optional.ofNullable(users.getUserByKey(searcher.key()));
        return user.<Reading>map(known -> new JiraDueReading(search, known, new JiraDueQuery(range, this::nameOf)))
                .orElse(without -> List.of());
    }

    /** Only active users have one: Jira refuses a search that names somebody it does not know. */
    private Optional<String> nameOf(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(person.key()))
                .filter(ApplicationUser::isActive).map(ApplicationUser::getUsername);
    }
}
