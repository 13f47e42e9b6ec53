package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Acquaintances;
import app.meridian.core.person.PersonId;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who sees the same spaces of Confluence, and who is in its groups. */
@ConfluenceComponent
public class ConfluenceAcquaintances implements Acquaintances {
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor users;

    public ConfluenceAcquaintances(
            @ConfluenceImport SpaceManager spaces,
            @ConfluenceImport("confluencePermissionManager") PermissionManager permissions,
            @ConfluenceImport UserAccessor users) {
        this.spaces = requireNonNull(spaces, "spaces");
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
    }

    /** By user name, which is what Confluence lists. */
    @Override
    public List<PersonId> membersOf(String group, int limit) {
        Optional<Group> found = Optional.ofNullable(users.getGroup(group));
        if (found.isEmpty()) return List.of();
        return users.getMemberNamesAsList(found.get()).stream().sorted(String.CASE_INSENSITIVE_ORDER)
                .flatMap(name -> Optional.ofNullable(users.getUserByName(name)).stream())
                .map(user -> new PersonId(user.getKey().getStringValue())).limit(limit).toList();
    }

    /** Asks Confluence only until one space is found, as for most colleagues the first one is. */
    @Override
    public Set<PersonId> sharingWith(PersonId reader, Collection<PersonId> people) {
        Optional<ConfluenceUser> self = userOf(reader);
        if (self.isEmpty()) return Set.of();
        List<Space> visible = spaces.getAllSpaces().stream().filter(space -> sees(self.get(), space)).toList();
        return people.stream().distinct()
                .filter(person -> userOf(person).filter(user -> seesAnyOf(visible, user)).isPresent())
                .collect(Collectors.toSet());
    }

    private boolean seesAnyOf(List<Space> some, ConfluenceUser user) {
        return some.stream().anyMatch(space -> sees(user, space));
    }

    private boolean sees(ConfluenceUser user, Space space) {
        return permissions.hasPermission(user, Permission.VIEW, space);
    }

    private Optional<ConfluenceUser> userOf(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(new UserKey(person.key())));
    }
}
