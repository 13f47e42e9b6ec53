package app.meridian.jira;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FormerUsers;
import app.meridian.core.person.PersonId;
import com.atlassian.jira.user.UserKeyService;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Optional;

/** Those whose key Jira keeps, while no user has it any more. */
@JiraComponent
public class JiraFormerUsers implements FormerUsers {
    private final UserKeyService keys;
    private final UserManager users;

    public JiraFormerUsers(
            @JiraImport("jiraUserKeyService") UserKeyService keys,
            @JiraImport("jiraUserManager") UserManager users) {
        this.keys = requireNonNull(keys, "keys");
        this.users = requireNonNull(users, "users");
    }

    @Override
    public Optional<PersonId> lastNamed(String userName) {
        return Optional.ofNullable(keys.getKeyForUsername(userName))
                .filter(key -> users.getUserByKey(key) == null).map(PersonId::new);
    }
}
