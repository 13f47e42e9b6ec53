package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;

/** Confluence's spaces. Whoever was given the right to view a space, in person or by a group, belongs to it. */
@ConfluenceComponent
public class ConfluenceContainers implements Containers {
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor users;
    private final SpaceMembers members;

    public ConfluenceContainers(
            @ConfluenceImport SpaceManager spaces,
            @ConfluenceImport("confluencePermissionManager") PermissionManager permissions,
            @ConfluenceImport UserAccessor users) {
        this.spaces = requireNonNull(spaces, "spaces");
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
        this.members = new SpaceMembers(permissions, users);
    }

    @Override
    public Optional<Container> find(ContainerType type, String key) {
        if (type != ContainerType.SPACE) return Optional.empty();
        return Optional.ofNullable(spaces.getSpace(key))
                .map(space -> new Container(ContainerType.SPACE, space.getId()));
    }

    @Override
    public Optional<ContainerName> nameOf(Container container) {
        return space(container).map(space -> new ContainerName(space.getKey(), space.getDisplayTitle()));
    }

    /** Confluence takes a null user for an anonymous one. */
    @Override
    public boolean canSee(Optional<PersonId> reader, Container container) {
        Optional<ConfluenceUser> user = reader.flatMap(this::userOf);
        if (reader.isPresent() && user.isEmpty()) return false;
        return space(container)
                .filter(space -> permissions.hasPermission(user.orElse(null), Permission.VIEW, space)).isPresent();
    }

    @Override
    public boolean canAdminister(PersonId person, Container container) {
        Optional<ConfluenceUser> user = userOf(person);
        return user.isPresent() && space(container)
                .filter(space -> permissions.hasPermission(user.get(), Permission.ADMINISTER, space)).isPresent();
    }

    /** Those to whom a space is open because it is open to everybody do not belong to it. */
    @Override
    public List<PersonId> members(Container container, int limit) {
        return space(container).map(space -> members.of(space, limit)).orElse(List.of());
    }

    private Optional<Space> space(Container container) {
        if (container.type() != ContainerType.SPACE) return Optional.empty();
        return Optional.ofNullable(spaces.getSpace(container.id()));
    }

    private Optional<ConfluenceUser> userOf(PersonId person) {
        return Optional.ofNullable(users.getUserByKey(new UserKey(person.key())));
    }
}
