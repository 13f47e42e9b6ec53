package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds users whom macros and pages name. */
@ConfluenceComponent
public class NamedUsers {
    private final UserAccessor users;

    public NamedUsers(@ConfluenceImport UserAccessor users) {
        this.users = requireNonNull(users, "users");
    }

    /** What a macro holds for a person is not published: the name is looked up first, then the key. */
    Optional<PersonId> named(String nameOrKey) {
        if (nameOrKey.isEmpty()) return Optional.empty();
        return Optional.ofNullable(users.getUserByName(nameOrKey))
                .or(() -> Optional.ofNullable(users.getUserByKey(new UserKey(nameOrKey))))
                .map(ConfluenceUser::getKey).map(key -> new PersonId(key.getStringValue()));
    }

    Optional<ConfluenceUser> byId(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(new UserKey(person.key())));
    }

    /** What stands between the commas of a macro's parameter. */
    static List<String> list(String parameter) {
        return Stream.of(parameter.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
