package app.meridian.confluence;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.PersonId;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who belongs to a space. Confluence keeps no list of that, but of who was given the right to view it: users and
 * groups. That anonymous or all users may view it makes nobody belong to it.
 */
final class SpaceMembers {
    private final PermissionManager permissions;
    private final UserAccessor users;

    SpaceMembers(PermissionManager permissions, UserAccessor users) {
        this.permissions = requireNonNull(permissions, "permissions");
        this.users = requireNonNull(users, "users");
    }

    /**
     * By full name, each once. Where not all fit, users named in person go first, then the members of the smallest
     * group, by user name. As a group may be everybody, of all groups together only twice the limit are looked up.
     */
    List<PersonId> of(Space space, int limit) {
        List<SpacePermission> grants = space.getPermissions().stream()
                .filter(grant -> SpacePermission.VIEWSPACE_PERMISSION.equals(grant.getType())).toList();
        Set<Member> members = named(grants).filter(user -> sees(user, space)).map(Member::of).sorted(Member.BY_NAME)
                .limit(limit).collect(Collectors.toCollection(LinkedHashSet::new));
        if (members.size() < limit) {
            for (String name : namesInGroups(grants, 2L * limit)) {
                userNamed(name).filter(user -> sees(user, space)).map(Member::of).ifPresent(members::add);
                if (members.size() == limit) break;
            }
        }
        return members.stream().sorted(Member.BY_NAME).map(Member::id).toList();
    }

    /** Without those whom Confluence only remembers. */
    private Stream<ConfluenceUser> named(List<SpacePermission> grants) {
        return grants.stream().map(SpacePermission::getUserSubject).filter(Objects::nonNull)
                .filter(user -> users.getExistingUserByKey(user.getKey()) != null);
    }

    private List<String> namesInGroups(List<SpacePermission> grants, long limit) {
        return grants.stream().map(SpacePermission::getGroup).filter(Objects::nonNull).distinct()
                .flatMap(name -> Optional.ofNullable(users.getGroup(name)).stream()
                        .map(group -> new Circle(name, users.getMemberNamesAsList(group))))
                .sorted(Circle.SMALLEST_FIRST)
                .flatMap(circle -> circle.usernames().stream().sorted(String.CASE_INSENSITIVE_ORDER))
                .distinct().limit(limit).toList();
    }

    private Optional<ConfluenceUser> userNamed(String username) {
        return Optional.ofNullable(users.getUserByName(username));
    }

    private boolean sees(ConfluenceUser user, Space space) {
        return permissions.hasPermission(user, Permission.VIEW, space);
    }

    private record Circle(String name, List<String> usernames) {
        private static final Comparator<Circle> SMALLEST_FIRST = Comparator
                .<Circle>comparingInt(circle -> circle.usernames().size()).thenComparing(Circle::name);
    }

    private record Member(PersonId id, String fullName) {
        private static final Comparator<Member> BY_NAME = Comparator
                .comparing(Member::fullName, String.CASE_INSENSITIVE_ORDER).thenComparing(each -> each.id().key());

        private static Member of(ConfluenceUser user) {
            return new Member(new PersonId(user.getKey().getStringValue()), user.getFullName());
        }
    }
}
