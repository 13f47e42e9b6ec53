package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.FormerUsers;
import app.meridian.core.person.PersonId;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import java.util.Optional;

/** Those whom Confluence remembers by name, while no directory has them any more. */
@ConfluenceComponent
public class ConfluenceFormerUsers implements FormerUsers {
    private final UserAccessor users;

    public ConfluenceFormerUsers(@ConfluenceImport UserAccessor users) {
        this.users = requireNonNull(users, "users");
    }

    @Override
    public Optional<PersonId> lastNamed(String userName) {
        return Optional.ofNullable(users.getUserByName(userName)).map(ConfluenceUser::getKey)
                .filter(key -> users.getExistingUserByKey(key) == null)
                .map(key -> new PersonId(key.getStringValue()));
    }
}
